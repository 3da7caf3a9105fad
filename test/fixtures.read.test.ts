/**
 * Texts of one feature each and the flat source that is read from them: test/fixtures/read/<feature>/input.txt and
 * expected.json. `UPDATE=1` writes the expected files anew.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { collect } from '../src/diagnostics/diagnostic.js';
import { read } from '../src/read/index.js';
import { type Block, paragraphText, type Source } from '../src/source/source.js';

const folder = new URL('./fixtures/read/', import.meta.url);
const cases = readdirSync(folder).filter(name => existsSync(new URL(`${name}/input.txt`, folder)));

describe('read', () => {
  test.each(cases)('%s', async name => {
    const { report, diagnostics } = collect();
    const source = await read(readFileSync(new URL(`${name}/input.txt`, folder)), { report });
    const found = `${JSON.stringify({ ...(source ? summary(source) : {}), diagnostics: diagnostics.map(line) }, undefined, 2)}\n`;
    const file = new URL(`${name}/expected.json`, folder);
    if (process.env['UPDATE']) writeFileSync(file, found);
    expect(found).toBe(readFileSync(file, 'utf8'));
  });
});

const line = ({ code, place, message }: { code: string; message: string; place?: { line?: number } }) =>
  `${code} ${place?.line ?? ''} ${message}`;

function summary({ format, blocks, notes, masthead, properties, furniture }: Source) {
  return {
    format,
    masthead: masthead.map(block => block.runs.map(run => (run.kind === 'text' ? run.text : '')).join('')),
    blocks: blocks.map(shown),
    notes: notes.map(note => `${note.marker}: ${note.blocks.map(shown).join(' ¶ ')}`),
    properties: properties.map(({ name, value, from }) => `${name} = ${value} (${from})`),
    furniture: furniture.map(({ reason, text }) => `${reason}: ${text}`),
  };
}

function shown(block: Block): string {
  return block.kind === 'table' ? 'table' : `${'→'.repeat(block.indent)}${paragraphText(block).replaceAll('\t', '⇥')}`;
}
