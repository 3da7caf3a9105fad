/** What a word that is in no document was meant to be: the most like of those that are in some. */
import { editDistance } from './edit-distance.js';
import type { Database } from './sqlite-database.js';
import { jsonOf } from './sqlite-facts.js';

/** Candidates of which it is looked up in how many documents they are. */
const MOST_LOOKED_UP = 12;

/** @param start of the keys of the language of all documents that are wanted: `en `; empty for all */
export function nearest(database: Database, words: readonly string[], start: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const word of words) {
    const near = frequency(database, word) > 0 ? undefined : nearestTo(database, word, start);
    if (near !== undefined) found.set(word, near);
  }
  return found;
}

function nearestTo(database: Database, word: string, start: string): string | undefined {
  const allowed = word.length < 5 ? 1 : 2;
  const near = candidates(database, word, allowed, start)
    .map(form => ({ form, distance: editDistance(word, form, allowed) }))
    .filter(({ distance }) => distance <= allowed)
    .sort(
      (a, b) =>
        a.distance - b.distance || Math.abs(a.form.length - word.length) - Math.abs(b.form.length - word.length),
    )
    .slice(0, MOST_LOOKED_UP)
    .map(each => ({ ...each, documents: frequency(database, each.form) }))
    .filter(({ documents }) => documents > 0)
    .sort((a, b) => a.distance - b.distance || b.documents - a.documents);
  return near[0]?.form;
}

/** Forms that begin with the same letter and are about as long: who mistypes seldom mistypes the first letter. */
function candidates(database: Database, word: string, allowed: number, start: string): string[] {
  const [first = ''] = word;
  const sql = `SELECT json_group_array(DISTINCT form) AS list FROM vocabulary
    WHERE form >= ? AND form < ? AND length(form) BETWEEN ? AND ? AND instr(form, ' ') = 0 AND substr(key, 1, ?) = ?`;
  const values = [first, `${first}\uffff`, word.length - allowed, word.length + allowed, start.length, start];
  return jsonOf(database, sql, values) as string[];
}

/** In how many documents a form is. */
function frequency(database: Database, form: string): number {
  return Number(database.get('SELECT doc FROM frequency WHERE term = ?', [form])?.['doc'] ?? 0);
}
