/** The fixtures of validation: one valid resolution, and for each case what is changed in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const folder = join(import.meta.dirname, '../fixtures/validate');

/** A resolution that breaks no rule. */
export const resolution = readFileSync(join(folder, 'resolution.xml'), 'utf8');

export const caseNames = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name);

interface Change {
  readonly replace: string;
  readonly by: string;
}

/** The resolution with the changes of a case. */
export function changed(name: string): string {
  const changes = JSON.parse(readFileSync(join(folder, name, 'changes.json'), 'utf8')) as Change[];
  return changes.reduce((xml, { replace, by }) => replaceOnce(xml, replace, by), resolution);
}

/** @throws when the words to be replaced are not there: a case that changes nothing proves nothing. */
export function replaceOnce(xml: string, words: string, by: string): string {
  const at = xml.indexOf(words);
  if (at < 0) throw new Error(`not in the fixture: ${words}`);
  return xml.slice(0, at) + by + xml.slice(at + words.length);
}
