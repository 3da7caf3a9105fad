/** What the shells round the text need: words, addresses and dates, from what the document says of itself. */
import type { DocumentMetadata } from '../akn/metadata.js';
import { linkOf } from '../citations/links.js';
import type { Report } from '../diagnostics/diagnostic.js';
import { directionOf } from '../languages/direction.js';
import { languageByCode } from '../languages/index.js';
import type { LanguageCode } from '../languages/language.js';
import { languageTag } from '../languages/tag.js';
import type { LinkBases } from '../un/addresses.js';
import { actorOf } from '../un/akn4un.js';
import { bodyById, nameOfBody } from '../un/bodies.js';
import { isKnownDate } from '../un/iri.js';
import { hasLabels, type Labels, label, labelsOf } from './labels.js';
import { withPublisher } from './publisher.js';

export interface EditionFacts {
  readonly metadata: DocumentMetadata;
  /** BCP 47: `en`; `und` when the document does not say. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly labels: Labels;
  /** Title of the text; of a document that prints none its body and symbol, which are its heading then. */
  readonly title: string;
  /** Whether the document prints a title. */
  readonly isTitled: boolean;
  /** Title of the page: `A/RES/65/230: Twelfth United Nations Congress …`. */
  readonly fullTitle: string;
  /** Two sentences or more, for search engines and catalogues. */
  readonly description: string;
  /** Symbol, or what else identifies the document. */
  readonly identifier: string;
  /** Address of the official text in the same language; absent when the document has no symbol. */
  readonly official?: string;
  /** Adopted, or issued when that is all that is known (ISO). */
  readonly date?: string;
  /** Who publishes the editions, for their metadata: the user says so, or the file of another body. */
  readonly publisher?: string;
  /** Name of the body, in the language of the document. */
  readonly body?: string;
  /** The organization of the body, where it is another than the United Nations: `WHO`. */
  readonly organization?: string;
  readonly links: LinkBases;
}

/** What a document says of itself, and what its edition is called. */
interface FactSources {
  readonly metadata: DocumentMetadata;
  readonly links: LinkBases;
  readonly name: string;
  readonly report: Report;
  readonly publisher: string | undefined;
}

export function factsOf({ metadata, links, name, report, publisher: given }: FactSources): EditionFacts {
  const known = languageByCode(metadata.language);
  const language = known?.code ?? languageTag(metadata.language);
  if (!hasLabels(language))
    report('render/labels-in-english', `There are no labels for the language "${metadata.language ?? ''}".`);
  const { issuer } = metadata;
  const labels = withPublisher(labelsOf(language), issuer);
  const identifier = metadata.symbol || metadata.number || metadata.work || name;
  const { body, organization } = bodyOf(metadata, language);
  const title = metadata.title ?? titleFrom(identifier, body, labels);
  const date = metadata.adoptionDate ?? metadata.publicationDate ?? metadata.workDate;
  const official = issuer ? undefined : officialAddress(metadata.symbol, links, known?.code ?? 'en');
  // An edition of a document of the United Nations is not theirs.
  const publisher = given ?? (issuer && label(labels, 'publisher'));
  return {
    ...{ metadata, language, labels, title, identifier, links, isTitled: metadata.title !== undefined },
    direction: directionOf(language),
    fullTitle: fullTitleOf({ metadata, identifier, title, publisher: label(labels, 'publisher') }),
    description: `${title}. ${label(labels, 'source', identifier)}. ${label(labels, 'unofficial')}`,
    ...(isDate(date) ? { date } : {}),
    ...(official ? { official } : {}),
    ...(body ? { body } : {}),
    ...(organization ? { organization } : {}),
    ...(publisher ? { publisher } : {}),
  };
}

/** Whose document it is: the body of the United Nations system that numbers so, or who a file of another body names. */
function bodyOf(
  { issuer, symbol, number, actor }: DocumentMetadata,
  language: string,
): { readonly body?: string | undefined; readonly organization?: string | undefined } {
  if (issuer) return { body: issuer.name };
  const body = bodyById(actorOf(symbol, undefined, number)?.code ?? actor ?? '');
  return body ? { body: nameOfBody(body, language), organization: body.organization } : {};
}

/** A resolution of the Security Council has no title: its body and its symbol name it. */
function titleFrom(identifier: string, body: string | undefined, labels: Labels): string {
  return body ? label(labels, 'untitled', body, identifier) : identifier;
}

interface TitleParts {
  readonly metadata: DocumentMetadata;
  readonly identifier: string;
  readonly title: string;
  readonly publisher: string;
}

/** A number goes before the title; an IRI that stands in for one says nothing to readers. */
function fullTitleOf({ metadata, identifier, title, publisher }: TitleParts): string {
  if (metadata.title !== undefined && title !== identifier)
    return identifier === metadata.work ? title : `${identifier}: ${title}`;
  return publisher ? `${publisher}: ${title}` : title;
}

function officialAddress(symbol: string | undefined, links: LinkBases, language: LanguageCode): string | undefined {
  if (!symbol) return undefined;
  const address = linkOf({ kind: 'document', symbol }, links, language);
  return address && URL.canParse(address) ? new URL(address).href : undefined;
}

function isDate(date: string | undefined): date is string {
  return isKnownDate(date) && /^\d{4}-\d{2}-\d{2}$/.test(date);
}
