/** All differences of a conversion from the published file of the same document, each with the class that explains it. */

import fs from 'node:fs';
import path from 'node:path';
import { countDifferences, fieldDifferences } from './fields.mjs';
import { numberDifferences } from './numbers.mjs';
import { Practice, preambleDifferences } from './preambles.mjs';
import { noteDifferences, textDifferences } from './texts.mjs';
import { akn, codeOf, shared } from './tools.mjs';

const { parseXml, readAkn } = akn;

/**
 * @param member `name`, the AKN converted (`ours`), the published file (`theirs`), the text converted (`input`) and what
 * the comparing tool says (`result`)
 * @param knowledge `practice` of the published files, and `parseDate` and `languageOf` of the build that converted
 */
export function differencesOf({ name, ours, theirs, input, result }, { practice, parseDate, languageOf }) {
  const [mine, gold] = [parseXml(ours), parseXml(theirs)];
  const [read, readGold] = [readAkn(ours), readAkn(theirs)];
  return [
    ...textDifferences(read, readGold, input),
    ...numberDifferences(mine, gold, input),
    ...preambleDifferences(mine, gold, practice, groupOf(name)),
    ...noteDifferences(read, readGold, input),
    ...fieldDifferences(result, gold, input, { parseDate, language: languageOf(codeOf(name)) }),
    ...countDifferences(result, mine, gold),
  ];
}

/** Body and language: what marks the opening words alike. */
export function groupOf(name) {
  return `${codeOf(name)} ${/^S_/.test(name) ? 'Security Council' : 'others'}`;
}

/** How the published files mark opening words. */
export function practiceOf(files) {
  const found = new Practice(path.join(shared, 'reference/registers/phrases.csv'));
  for (const file of files) found.add(parseXml(fs.readFileSync(file, 'utf8')), groupOf(path.basename(file, '.xml')));
  return found;
}

const STRUCTURE = /^(?:text|numbers|notes|annexes|tables|formula|metadata: (?:symbol|number|title|adoptionDate))$/;

/** Whether a difference that no class explains is one of structure: the extent of an opening phrase is not. */
export function isStructural({ kind, shown, defect }) {
  if (defect) return false;
  return STRUCTURE.test(kind) || (kind === 'preamble' && /published none|converted none/.test(shown));
}
