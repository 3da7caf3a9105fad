/**
 * The metadata of a document as a plain record, computed from the tree whenever it is wanted and never kept beside it.
 * It reads our own files and those of others (masthead in the cover page, trailing slashes, pointers without "#").
 */

import { westernFigures } from '../numbers/figures.js';
import { ownNumber } from '../un/bodies.js';
import { isKnownDate, parseWorkIri, UNNUMBERED } from '../un/iri.js';
import { plainSymbol } from '../un/symbols.js';
import type { Element } from '../xml/tree.js';
import { childOf, childrenOf, find, findAll, walk } from '../xml/walk.js';
import { type Issuer, isOfUnitedNations, issuerOf, membersOf } from './issuer.js';
import { AKN_NAMESPACE } from './namespaces.js';
import { clean } from './text.js';

export { clean } from './text.js';

export interface DocumentMetadata {
  /** `A/RES/65/230` */
  readonly symbol?: string;
  /** `65/230`, `2735 (2024)` */
  readonly number?: string;
  readonly title?: string;
  /** What it is about, in words that somebody gave it; absent without any. */
  readonly keywords?: readonly string[];
  /** `resolution`, `decision`, `resolutionDraft`, `presidentialStatement`, …: @name of the document element. */
  readonly documentName: string;
  /** Name of the document element. */
  readonly documentType: string;
  /** Actor as in the work IRI: `un-ga`, `un-sc`. */
  readonly actor?: string;
  /** ISO 639-2 code of the expression. */
  readonly language?: string;
  readonly session?: string;
  readonly agendaItems: readonly string[];
  /** As printed: `General`. */
  readonly distribution?: string;
  /** ISO dates. */
  readonly adoptionDate?: string;
  readonly publicationDate?: string;
  /** The date of the work of another body, whatever it is a date of. */
  readonly workDate?: string;
  /** As printed: `71st plenary meeting`. */
  readonly meeting?: string;
  /** The bracketed line: `[on the report of the Third Committee (A/65/457)]`. */
  readonly origin?: string;
  /** As printed, `10-52634`, and as the Official Document System has it, `N1052634E`. */
  readonly jobNumber?: string;
  readonly odsJobNumber?: string;
  /** IRIs without a trailing slash. */
  readonly work?: string;
  readonly expression?: string;
  readonly annexes: readonly AnnexMetadata[];
  /** Whose document it is; absent for one of the United Nations. */
  readonly issuer?: Issuer;
}

export interface AnnexMetadata {
  readonly eId?: string;
  /** `Annex`, `Annex II` */
  readonly label?: string;
  readonly title?: string;
}

/** The document element: the first element under `akomaNtoso`. */
export function documentOf(root: Element): Element {
  return childrenOf(root).find(child => child.name !== 'components') ?? root;
}

/** Whether a tree is Akoma Ntoso 3.0. */
export function isAkomaNtoso(root: Element): boolean {
  return root.name === 'akomaNtoso' && (root.attributes['xmlns'] ?? AKN_NAMESPACE) === AKN_NAMESPACE;
}

export function metadataOf(root: Element): DocumentMetadata {
  const document = documentOf(root);
  const meta = childOf(document, 'meta');
  const head = headElements(document);
  const identification = meta && childOf(meta, 'identification');
  const work = identification && childOf(identification, 'FRBRWork');
  const expression = identification && childOf(identification, 'FRBRExpression');
  const issuer = issuerOf(document);
  return compact<DocumentMetadata>({
    documentName: document.attributes['name'] ?? document.name,
    documentType: document.name,
    ...namesOf(document, meta, work, head),
    keywords: keywordsOf(meta),
    ...coverOf(head),
    ...datesOf(work, expression, head),
    ...numbersOf(meta, expression),
    language: languageOf(document),
    work: iriOf(work),
    expression: iriOf(expression),
    actor: parseWorkIri(iriOf(work) ?? '')?.actor,
    annexes: annexesOf(document),
    issuer,
    workDate: issuer && known(frbrDate(work, /./)),
  });
}

/** Of the expression; a collection that states none has the one that its members share. */
function languageOf(document: Element): string | undefined {
  const meta = childOf(document, 'meta');
  const identification = meta && childOf(meta, 'identification');
  const expression = identification && childOf(identification, 'FRBRExpression');
  const stated = expression && childOf(expression, 'FRBRlanguage')?.attributes['language'];
  if (stated) return stated;
  const languages = new Set(membersOf(document).map(languageOf));
  const [shared] = languages;
  return languages.size === 1 ? shared : undefined;
}

type Found = { readonly [Key in keyof DocumentMetadata]?: DocumentMetadata[Key] | undefined };

/** All elements of the parts that stand before and after the body, annexes left out; the parts themselves too. */
function headElements(document: Element): Element[] {
  const elements: Element[] = [];
  walk(document, node => {
    if (node.name === 'meta' || node.name === 'attachments' || node.name === 'mainBody') return 'skip';
    if (HEAD_PARTS.has(node.name)) for (const each of findAll(node, isAny)) elements.push(each);
    return undefined;
  });
  return elements;
}

const HEAD_PARTS: ReadonlySet<string> = new Set(['coverPage', 'preface', 'conclusions']);
const isAny = () => true;

const SYMBOL = /^[A-Z][A-Z0-9.]*\/\S+/;

function namesOf(
  document: Element,
  meta: Element | undefined,
  work: Element | undefined,
  head: readonly Element[],
): Found {
  const numbers = head.filter(node => node.name === 'docNumber');
  const symbolNode = numbers.find(node => SYMBOL.test(clean(node)));
  const numberNode = numbers.find(node => node !== symbolNode && !SYMBOL.test(clean(node)));
  const frbrNumber = work && childOf(work, 'FRBRnumber');
  return {
    symbol:
      symbolIn(symbolNode && clean(symbolNode)) ??
      symbolIn(aliasNamed('symbol', work)) ??
      symbolIn(meta && childOf(meta, 'publication')?.attributes['number']),
    number:
      (numberNode && westernFigures(clean(numberNode)).replace(/[.。．*]+$/, '')) ??
      stated(frbrNumber?.attributes['showAs']),
    title: titleOf(document) ?? aliasNamed('title', work),
  };
}

/** A publication may have a number that is no symbol: "660 (1990)". The asterisk of a reissue is the mark of a note, not part of it. */
function symbolIn(number: string | undefined): string | undefined {
  return number !== undefined && (SYMBOL.test(number) || ownNumber(number)) ? plainSymbol(number) : undefined;
}

function stated(number: string | undefined): string | undefined {
  return number === UNNUMBERED ? undefined : number;
}

/** Parts before the body, those that most often hold the title first. Cover pages of the United Nations have titles of items. */
const TITLED = ['preface', 'coverPage', 'header'];

/** The title that is printed before the body; the long title of an act, where no words in it are marked. */
function titleOf(document: Element): string | undefined {
  const places = isOfUnitedNations(document) ? ['preface'] : TITLED;
  const parts = places.flatMap(name => childrenOf(document, name));
  for (const name of ['docTitle', 'shortTitle', 'longTitle']) {
    for (const part of parts) {
      const title = find(part, name);
      if (title && clean(title)) return clean(title).replace(/\s*\*{1,3}$/, '');
    }
  }
  return undefined;
}

function coverOf(head: readonly Element[]): Found & { readonly agendaItems: readonly string[] } {
  const session = head.find(node => node.name === 'session');
  const distribution = head.find(
    node => node.attributes['name'] === 'akn4un:distribution' || (node.name === 'docStatus' && clean(node) !== ''),
  );
  const meeting = head.find(node => /meeting/i.test(node.attributes['refersTo'] ?? '') && clean(node) !== '');
  const origin = head.find(node => node.name === 'p' && /^[[［].*[\]］]$/s.test(clean(node)));
  const items = head.filter(node => /^(akn4un:)?agenda ?item$/i.test(node.attributes['name'] ?? ''));
  return {
    session: session && (session.attributes['value'] ?? clean(session)),
    agendaItems: items.map(node => node.attributes['title'] ?? clean(node)),
    distribution: distribution && clean(distribution),
    meeting: meeting && clean(meeting),
    origin: origin && clean(origin),
  };
}

function datesOf(work: Element | undefined, expression: Element | undefined, head: readonly Element[]): Found {
  const dates = head.filter(node => node.name === 'docDate');
  const dated = (pointer: RegExp) =>
    dates.find(node => pointer.test(node.attributes['refersTo'] ?? ''))?.attributes['date'];
  return {
    adoptionDate: known(frbrDate(work, /adopt|voting/i)) ?? known(dated(/adoption/i)),
    publicationDate: known(frbrDate(expression, /publi/i)) ?? known(dated(/issu|publi/i)),
  };
}

function frbrDate(level: Element | undefined, name: RegExp): string | undefined {
  return (
    level && childrenOf(level, 'FRBRdate').find(each => name.test(each.attributes['name'] ?? ''))?.attributes['date']
  );
}

/** The sign for an unknown date says nothing to lists, searches and editions. */
const known = (date: string | undefined) => (isKnownDate(date) ? date : undefined);

function numbersOf(meta: Element | undefined, expression: Element | undefined): Found {
  const docket = meta && find(meta, 'docketNumber');
  return { jobNumber: docket && (clean(docket) || undefined), odsJobNumber: aliasNamed('jobNumber', expression) };
}

function aliasNamed(name: string, level: Element | undefined): string | undefined {
  const alias = level && childrenOf(level, 'FRBRalias').find(each => each.attributes['name'] === name);
  return alias?.attributes['value'];
}

function keywordsOf(meta: Element | undefined): readonly string[] | undefined {
  const words = meta ? findAll(meta, 'keyword').map(({ attributes }) => attributes['showAs'] ?? '') : [];
  return words.length > 0 ? words : undefined;
}

function annexesOf(document: Element): AnnexMetadata[] {
  const attachments = childOf(document, 'attachments');
  if (!attachments) return [];
  return childrenOf(attachments, 'attachment').map(attachment => {
    const label = find(attachment, 'docType') ?? childOf(attachment, 'num') ?? childOf(attachment, 'heading');
    const title = find(attachment, 'docTitle');
    return compact<AnnexMetadata>({
      eId: attachment.attributes['eId'],
      label: label && clean(label),
      title: title && clean(title),
    });
  });
}

function iriOf(level: Element | undefined): string | undefined {
  const uri = level && childOf(level, 'FRBRuri')?.attributes['value'];
  return uri?.replace(/\/+$/, '').replace(/\/?!main$/, '');
}

/** Leaves out the fields that nothing was found for. */
function compact<T extends object>(record: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  const found: Partial<T> = {};
  for (const key in record) if (record[key] !== undefined) found[key] = record[key];
  return found as T;
}
