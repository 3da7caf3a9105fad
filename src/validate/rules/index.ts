/** The profile rules, in the order of docs/validation.md. */
import type { Rule } from '../rule.js';
import {
  containers,
  contiguousNumbers,
  descriptiveElements,
  documentName,
  emptyUnits,
  inlineNames,
  lists,
} from './content.js';
import { entryAddresses, extensionNamespace, phrases, unusedEntries } from './entries.js';
import { idPrefixes, ids } from './ids.js';
import { annexIris, iris } from './iris.js';
import { languageCodes } from './language.js';
import { knownDates, requiredMetadata } from './metadata.js';
import { noteMarks, noteReferences, plainCalls } from './notes.js';
import { pointers } from './pointers.js';
import { intoText, links, references } from './references.js';

export const rules: readonly Rule[] = [
  pointers,
  requiredMetadata,
  iris,
  languageCodes,
  ids,
  idPrefixes,
  references,
  intoText,
  annexIris,
  noteReferences,
  lists,
  unusedEntries,
  links,
  entryAddresses,
  inlineNames,
  containers,
  descriptiveElements,
  contiguousNumbers,
  documentName,
  noteMarks,
  plainCalls,
  knownDates,
  emptyUnits,
  extensionNamespace,
  phrases,
];

/** What holds in every file of Akoma Ntoso, whoever made it. */
export const rulesForAll: readonly Rule[] = [
  pointers,
  languageCodes,
  intoText,
  noteReferences,
  links,
  noteMarks,
  knownDates,
];
