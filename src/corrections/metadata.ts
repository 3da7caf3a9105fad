/** Decisions about what a document is: its symbol, dates and language. */
import { type DocumentMetadata, metadataOf } from '../akn/metadata.js';
import type { DecidedFacts } from '../cited/decided.js';
import { languageByCode } from '../languages/index.js';
import type { LanguageCode } from '../languages/language.js';
import type { Decision, DecisionOf } from '../options/corrections.js';
import type { Element } from '../xml/tree.js';
import { applied, type Outcomes, withoutEffect } from './outcome.js';

type Value = DecisionOf<'metadata'>['value'];

export function decidedLanguage(all: readonly Decision[]): LanguageCode | undefined {
  return metadataDecisions(all).find(({ value }) => value.language)?.value.language;
}

/**
 * The facts that the passes are to use. A symbol or number that is printed stays what is printed: words of the document are
 * not changed here, and two numbers for one document would be worse than a wrong one.
 * @param parsed the tree before its enrichment
 */
export function decidedFacts(parsed: Element, all: readonly Decision[]): DecidedFacts {
  const printed = metadataOf(parsed);
  const facts: { -readonly [Key in keyof DecidedFacts]: DecidedFacts[Key] } = {};
  for (const { value } of metadataDecisions(all)) {
    const { symbol, number, adoptionDate, publicationDate, title, keywords } = value;
    if (symbol !== undefined && printed.symbol === undefined) facts.symbol ??= symbol;
    if (number !== undefined && printed.number === undefined) facts.number ??= number;
    if (adoptionDate !== undefined) facts.adoptionDate ??= adoptionDate;
    if (publicationDate !== undefined) facts.publicationDate ??= publicationDate;
    if (title !== undefined && printed.title === undefined) facts.title ??= title;
    if (keywords !== undefined) facts.keywords ??= keywords;
  }
  return facts;
}

/** Whether the finished document says what was decided. */
export function checkFacts(tree: Element, all: readonly Decision[], outcomes: Outcomes): void {
  const decisions = metadataDecisions(all);
  if (decisions.length === 0) return;
  const found = metadataOf(tree);
  for (const decision of decisions) {
    const other = otherFact(decision.value, found);
    if (other) withoutEffect(decision, outcomes, other);
    else applied(decision, outcomes);
  }
}

function otherFact({ language, ...facts }: Value, found: DocumentMetadata): string | undefined {
  const wanted = { ...facts, language: languageByCode(language)?.iso3 };
  for (const [name, value] of Object.entries(wanted)) {
    const stated = found[name as keyof typeof wanted];
    if (value !== undefined && String(stated) !== String(value))
      return `${name} is ${stated ?? 'not stated'} in the document, or by another decision`;
  }
  return undefined;
}

function metadataDecisions(all: readonly Decision[]): DecisionOf<'metadata'>[] {
  return all.filter((each): each is DecisionOf<'metadata'> => each.kind === 'metadata');
}
