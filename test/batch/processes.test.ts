/** A batch that is killed, in a process of its own, and gone on with. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { entriesIn, isWhole } from '../../src/batch/journal.js';

const root = mkdtempSync(join(tmpdir(), 'ntoso-batch-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const script = join(import.meta.dirname, 'publishing.mjs');
const DOCUMENTS = 6;

function publishing(
  folder: string,
  killAt = 0,
): Promise<{ lines: string[]; signal: string | null; code: number | null }> {
  return new Promise((resolve, reject) => {
    const args = [script, folder, String(DOCUMENTS), ...(killAt ? [String(killAt)] : [])];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', chunk => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ lines: output.split('\n').filter(Boolean), signal, code }));
  });
}

/** Every file but the journal, whose lines tell of each run. */
function made(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = names.filter(entry => entry.isFile() && !entry.name.endsWith('.jsonl'));
  return new Map(
    files
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(path => [path.slice(folder.length), readFileSync(path, 'utf8')]),
  );
}

async function wholeIn(folder: string): Promise<string[]> {
  const whole: string[] = [];
  for await (const entry of entriesIn(folder)) if (await isWhole(folder, entry)) whole.push(entry.input);
  return whole;
}

describe('a batch that is killed', () => {
  const serial = join(root, 'serial');
  beforeAll(async () => {
    expect((await publishing(serial)).code).toBe(0);
  });

  // About ten changes of files make a document: the lock, the journal, its files and their renames.
  test.each([2, 5, 8, 11, 14, 17, 20, 26, 33, 41, 50])(
    'at change %i is gone on with: nothing lost, nothing that was whole made twice, the same bytes in the end',
    async killAt => {
      const folder = join(root, `killed-${killAt}`);
      const killed = await publishing(folder, killAt);
      expect(killed.signal).toBe('SIGKILL');
      const whole = await wholeIn(folder);
      for (const line of killed.lines) expect(whole).toContain(line.replace('made ', ''));
      const again = await publishing(folder);
      expect(again.code).toBe(0);
      expect(
        again.lines
          .filter(line => line.startsWith('kept'))
          .map(line => line.slice(5))
          .sort(),
      ).toEqual(whole);
      expect(again.lines).toHaveLength(DOCUMENTS);
      const [expected, found] = [made(serial), made(folder)];
      expect([...found.keys()]).toEqual([...expected.keys()]);
      for (const [name, content] of expected) {
        if (name !== '/batch.json') expect([name, found.get(name)]).toEqual([name, content]);
      }
    },
  );
});
