/** Which document it is: from the IRI, the metadata and the printed lines of a file, whichever states it. */

import { type DocumentMetadata, metadataOf } from '../../akn/metadata.js';
import { languageOf } from '../../languages/index.js';
import { type Actor, actorNamed, actorOf, UNITED_NATIONS } from '../../un/akn4un.js';
import { bodies, idsOf } from '../../un/bodies.js';
import { numberInIri, parseWorkIri, UNKNOWN_DATE, UNNUMBERED, type Work, workIri } from '../../un/iri.js';
import { type Element, element } from '../../xml/tree.js';
import { childOf, childrenOf } from '../../xml/walk.js';
import type { EnrichContext } from '../pass.js';

export interface Identity {
  /** IRIs without a slash at their end. */
  readonly work: string;
  readonly expression: string;
  readonly format: string;
  readonly actor: Actor;
  /** Ids by which this file names the bodies of the United Nations as authors. */
  readonly bodies: ReadonlySet<string>;
  readonly subtype: string;
  readonly date: string;
  /** As printed, and as in the IRI. */
  readonly number: string;
  readonly numberInIri: string;
  readonly symbol: string | undefined;
  readonly publicationDate: string | undefined;
  /** ISO 639-2. */
  readonly languages: readonly string[];
  /** Who identifies the document, who made the file and when: annexes without metadata of their own share these. */
  readonly source: string;
  readonly makers: readonly Element[];
  readonly made: readonly Element[];
}

/** Ids of organs as authors; an archive or a person stays what it is. */
const BODIES: ReadonlySet<string> = new Set(['un', ...bodies.flatMap(idsOf)]);

/** @param host identity of the document that an annex belongs to: an annex shares it (AKN4UN part 3) */
export function identityOf(document: Element, host: Identity | undefined, context: EnrichContext): Identity {
  if (host) return host;
  const facts = metadataOf(element('akomaNtoso', {}, document));
  const levels = levelsOf(document);
  const stated = parseWorkIri(levels.work.uri);
  const date = dateOf(levels.work.node, stated, facts);
  if (date === UNKNOWN_DATE)
    context.report('enrich/no-adoption-date', 'The document does not state a date of adoption.', document.origin);
  const actor = actorFor(stated, facts, levels.work.node);
  const subtype = subtypeOf(document, levels.work.node, stated);
  const number = numberOf(document, levels.work.node, stated, facts);
  const work = workIri({ docType: document.name, subtype, actor: actor.code, date, number });
  const languages = languagesOf(levels.expression.node, facts, context);
  const version = /\/[A-Za-z-]+@([^/!.]*)/.exec(levels.expression.uri)?.[1] ?? '';
  return {
    work,
    expression: `${work}/${languages[0] ?? 'und'}@${version}`,
    format: formatOf(levels.manifestation.node),
    actor,
    bodies: BODIES,
    subtype,
    date,
    number,
    numberInIri: numberInIri(number),
    symbol: facts.symbol,
    publicationDate: facts.publicationDate,
    languages,
    source: sourceOf(document),
    makers: levels.manifestation.node ? childrenOf(levels.manifestation.node, 'FRBRauthor') : [],
    made: levels.manifestation.node ? childrenOf(levels.manifestation.node, 'FRBRdate') : [],
  };
}

function sourceOf(document: Element): string {
  const meta = childOf(document, 'meta');
  const identification = meta && childOf(meta, 'identification');
  return identification?.attributes['source'] ?? '#editor';
}

interface Level {
  readonly node: Element | undefined;
  readonly uri: string;
}

function levelsOf(document: Element): Readonly<Record<'work' | 'expression' | 'manifestation', Level>> {
  const meta = childOf(document, 'meta');
  const identification = meta && childOf(meta, 'identification');
  const levelOf = (name: string): Level => {
    const node = identification && childOf(identification, name);
    return { node, uri: (node && childOf(node, 'FRBRuri')?.attributes['value']) ?? '' };
  };
  return {
    work: levelOf('FRBRWork'),
    expression: levelOf('FRBRExpression'),
    manifestation: levelOf('FRBRManifestation'),
  };
}

/** The first date of the work, unless it means "unknown"; then the one in the IRI, then a printed one. */
function dateOf(work: Element | undefined, stated: Work | undefined, facts: DocumentMetadata): string {
  const first = work && childOf(work, 'FRBRdate')?.attributes['date']?.slice(0, 10);
  const found = [first, stated?.date, facts.adoptionDate, facts.publicationDate];
  return (
    found.find(date => date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) && date !== UNKNOWN_DATE) ?? UNKNOWN_DATE
  );
}

function actorFor(stated: Work | undefined, facts: DocumentMetadata, work: Element | undefined): Actor {
  const author = work && childOf(work, 'FRBRauthor')?.attributes['href']?.replace(/^#/, '');
  const named =
    stated && (actorNamed(stated.actor) ?? { ...UNITED_NATIONS, code: stated.actor, published: stated.actor });
  return (
    actorOf(facts.symbol, undefined, facts.number) ??
    named ??
    (author ? actorNamed(author) : undefined) ??
    UNITED_NATIONS
  );
}

/** Collections are publications, deliberative documents deliberations (part 1: prescribed). */
function subtypeOf(document: Element, work: Element | undefined, stated: Work | undefined): string {
  if (document.name === 'documentCollection') return 'publication';
  if (document.name === 'statement') return 'deliberation';
  return (work && childOf(work, 'FRBRsubtype')?.attributes['value']) ?? stated?.subtype ?? 'communication';
}

/** The printed number that says the same as the IRI: `2529 (2020)` for `2529-2020`. A collection has its symbol. */
function numberOf(
  document: Element,
  work: Element | undefined,
  stated: Work | undefined,
  facts: DocumentMetadata,
): string {
  const frbr = work && childOf(work, 'FRBRnumber')?.attributes;
  if (document.name === 'documentCollection' && facts.symbol) return facts.symbol;
  if (frbr?.['showAs'] && numberInIri(frbr['showAs']) === frbr['value']) return frbr['showAs'];
  const afterLetters = facts.symbol?.replace(/^(?:[A-Z][A-Z0-9.-]*\/)+(?=\d)/, '');
  const printed = [facts.number, afterLetters, facts.symbol].filter(each => each !== undefined);
  const written = frbr?.['value'] ?? stated?.number;
  if (written === undefined) return printed[0] ?? UNNUMBERED;
  return printed.find(each => letters(each) === letters(written)) ?? written.replace(/-/, '/').replace(/_/g, ' ');
}

function letters(number: string): string {
  return number.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Codes of two letters become those of three. */
function languagesOf(expression: Element | undefined, facts: DocumentMetadata, { language }: EnrichContext): string[] {
  const stated = expression
    ? childrenOf(expression, 'FRBRlanguage').map(each => each.attributes['language'] ?? '')
    : [];
  const codes = stated.filter(Boolean).map(code => languageOf(code.toLowerCase())?.iso3 ?? code);
  return codes.length > 0 ? codes : [facts.language ?? language.iso3];
}

function formatOf(manifestation: Element | undefined): string {
  const stated = manifestation && childOf(manifestation, 'FRBRformat')?.attributes['value'];
  return stated && /^[\w-]+$/.test(stated) ? stated : 'xml';
}
