import { describe, expect, test } from '@jest/globals';
import { collect } from '../../src/diagnostics/diagnostic.js';
import { languageOf } from '../../src/languages/index.js';
import { plainBlocks } from '../../src/parse/body/plain.js';
import { preambleAndBody } from '../../src/parse/body/preamble.js';
import { parseDocument } from '../../src/parse/document.js';
import { families } from '../../src/parse/families/index.js';
import type { Family } from '../../src/parse/family.js';
import { prefaceOf } from '../../src/parse/head/preface.js';
import { keepsLines } from '../../src/parse/kept.js';
import { lineOf } from '../../src/parse/line.js';
import { read } from '../../src/read/index.js';
import { element } from '../../src/xml/tree.js';
import { find } from '../../src/xml/walk.js';
import { sourceText, treeText } from './text-of.js';

const lossy: Family = {
  name: 'lossy',
  fits: () => true,
  parse: () => element('statement', {}, element('mainBody', {}, element('p', {}, 'The General Assembly,'))),
};

describe('parseDocument', () => {
  test('a family that would lose text is not heard, and this is said', async () => {
    const { report, diagnostics } = collect();
    const source = await read('The General Assembly,\nDecides to meet again.\n', { report });
    const language = languageOf('en');
    if (!source || !language) throw new Error('nothing was read');
    const tree = parseDocument(source, { report, language, indented: false }, [lossy, ...families.slice(-1)]);
    expect(treeText(tree)).toEqual(sourceText(source));
    expect(diagnostics.map(({ code }) => code)).toContain('parse/kept-plain');
  });

  test('only the part of which the rules lose some is kept plain', async () => {
    const { report, diagnostics } = collect();
    const source = await read(
      '65/230.\tA title\nThe General Assembly,\n\t1.\tDecides to meet;\n\t2.\tDecides to stay.\n',
      {
        report,
      },
    );
    const language = languageOf('en');
    if (!source || !language) throw new Error('nothing was read');
    const forgetful: Family = {
      name: 'forgetful',
      fits: () => true,
      parse: ({ head, lines }, context) => {
        const text = preambleAndBody(lines.slice(head.end), context);
        const body = context.guarded ? text.body : element('mainBody', {}, element('p', {}, 'lost'));
        return element('statement', {}, prefaceOf(head, context), text.preamble, body);
      },
    };
    const tree = parseDocument(source, { report, language, indented: true }, [forgetful, ...families.slice(-1)]);
    expect(treeText(tree)).toEqual(sourceText(source));
    expect(find(tree, 'docTitle')).toBeDefined();
    expect(diagnostics.map(({ code }) => code)).toContain('parse/kept-plain');
  });

  test('lines that lost text stay plain when each part is guarded', () => {
    const language = languageOf('en');
    const lines = ['\t1.\tDecides to meet;', '\tIn Paris.'].map(text =>
      lineOf({ kind: 'paragraph', origin: {}, indent: 0, runs: [{ kind: 'text', text }] }),
    );
    if (!language) throw new Error('no language');
    const context = { report: () => {}, language, indented: false, guarded: true as const };
    expect(keepsLines([preambleAndBody(lines, context).body], lines)).toBe(true);
    expect(keepsLines(plainBlocks(lines.slice(1)), lines)).toBe(false);
  });

  test('a line of another kind in the head of a statement by the President is kept', async () => {
    const { report, diagnostics } = collect();
    const text = 'Statement by the President of the Security Council\n65/230.\tA title\n\tThe Council meets.\n';
    const source = await read(text, { report });
    const language = languageOf('en');
    if (!source || !language) throw new Error('nothing was read');
    const tree = parseDocument(source, { report, language, indented: true });
    expect(treeText(tree)).toEqual(sourceText(source));
    expect(diagnostics).toEqual([]);
  });
});
