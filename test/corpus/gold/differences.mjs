/** All differences of a conversion from the published file of the same document, each with the class that explains it. */

import { countDifferences, fieldDifferences } from './fields.mjs';
import { numberDifferences } from './numbers.mjs';
import { operativeDifferences } from './operatives.mjs';
import { preambleDifferences } from './preambles.mjs';
import { noteDifferences, textDifferences } from './texts.mjs';
import { akn, codeOf } from './tools.mjs';

const { parseXml, readAkn } = akn;

/**
 * @param member `name`, the AKN converted (`ours`), the published file (`theirs`), the text converted (`input`) and what
 * the comparing tool says (`result`)
 * @param knowledge `parseDate` and `languageOf` of the build that converted
 */
export function differencesOf({ name, ours, theirs, input, result }, { parseDate, languageOf }) {
  const [mine, gold] = [parseXml(ours), parseXml(theirs)];
  const [read, readGold] = [readAkn(ours), readAkn(theirs)];
  return [
    ...textDifferences(read, readGold, input),
    ...numberDifferences(mine, gold, input),
    ...preambleDifferences(mine, gold),
    ...operativeDifferences(mine, gold),
    ...formulaDifferences(mine, gold),
    ...noteDifferences(read, readGold, input),
    ...fieldDifferences(result, mine, gold, input, { parseDate, language: languageOf(codeOf(name)) }),
    ...countDifferences(result, mine, gold),
  ];
}

/**
 * Enacting formulas outside of annexes: without them a preamble is no preamble. Of a draft that is quoted the published file
 * marks the formula or not; where it marks it, the conversion has to.
 */
function formulaDifferences(ours, gold) {
  const formulas = (root, parents) =>
    akn
      .all(root, 'formula')
      .filter(e => akn.has(e, x => parents.includes(x.n)) && !akn.has(e, x => x.n === 'attachment')).length;
  const theirs = formulas(gold, ['preamble', 'embeddedStructure']);
  const least = formulas(ours, ['preamble']);
  const all = formulas(ours, ['preamble', 'embeddedStructure']);
  if (least <= theirs && theirs <= all) return [];
  return [{ kind: 'formula', shown: `published ${theirs}, converted ${all}`, defect: undefined }];
}

const STRUCTURE =
  /^(?:text|numbers|notes|annexes|tables|formula|preamble|metadata: (?:symbol|number|title|adoptionDate))$/;

/** Whether a difference that no class explains is one of structure: the extent of an opening phrase is not. */
export function isStructural({ kind, defect }) {
  return !defect && STRUCTURE.test(kind);
}
