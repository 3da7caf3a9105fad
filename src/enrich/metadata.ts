/**
 * Metadata: fills `meta` of the document, of each annex and of each member of a collection from what the tree holds.
 * What is there already stays; the order of blocks is the schema's.
 */

import { isOfUnitedNations, membersOf } from '../akn/issuer.js';
import { META_ORDER } from '../akn/meta-blocks.js';
import { clean, type DocumentMetadata, documentOf, metadataOf } from '../akn/metadata.js';
import { numberAt } from '../citations/numbers.js';
import type { Language, LanguageCode } from '../languages/language.js';
import { organIn, organNamed } from '../languages/organs.js';
import { ARABIC_LETTER } from '../numbers/arabic-parts.js';
import { type Actor, actorOf, UNITED_NATIONS } from '../un/akn4un.js';
import { type Body, bodies, bodyById, hasForm, symbolOfWork } from '../un/bodies.js';
import { UNKNOWN_DATE, UNNUMBERED } from '../un/iri.js';
import { type Element, element, isElement, withChildren } from '../xml/tree.js';
import { childOf, childrenOf, find, findAll, mapElements } from '../xml/walk.js';
import { type Identity, identification, workOf } from './frbr.js';
import type { EnrichContext, Pass } from './pass.js';
import { vocabularyEntries } from './vocabulary.js';

export const metadata: Pass = { name: 'metadata', run: complete };

function complete(tree: Element, context: EnrichContext): Element {
  const document = documentOf(tree);
  if (isIdentified(document)) return tree;
  const facts = { ...metadataOf(tree), ...context.decided?.facts };
  const identity = identify(document, facts, context);
  const blocks = [...classification(context.decided?.facts.keywords), ...mainBlocks(document, identity)];
  const host = withMeta(document, identity, blocks);
  const described = withAnnexes(withMembers(host, identity, facts.number, context), identity);
  const referenced = withReferences(described, identity.actor, facts.session);
  return document === tree ? referenced : mapElements(tree, child => (child === document ? referenced : child));
}

function isIdentified(document: Element): boolean {
  const meta = childOf(document, 'meta');
  return meta !== undefined && find(meta, 'FRBRuri') !== undefined;
}

function identify(document: Element, facts: DocumentMetadata, context: EnrichContext): Identity {
  const meta = childOf(document, 'meta');
  const number = facts.number ?? facts.symbol;
  const isPlain = document.name === 'doc';
  if (!number && !isPlain) context.report('enrich/no-number', 'The document states neither a number nor a symbol.');
  const dated = workDate(facts);
  if (!dated && !isPlain) context.report('enrich/no-adoption-date', 'The document does not state a date of adoption.');
  const collection = document.name === 'documentCollection';
  const body = actorOf(facts.symbol, authorityOf(document, facts, context), facts.number);
  const actor = body ?? UNITED_NATIONS;
  return {
    docType: document.name,
    subtype: collection ? 'publication' : 'deliberation',
    actor,
    unknown: isPlain && !body && !saysUnitedNations(document, context),
    number: collection ? (facts.symbol ?? number ?? UNNUMBERED) : wholeNumber(number, facts.symbol),
    symbol: facts.symbol ?? completedSymbol(document, facts, actor, context),
    title: context.decided?.facts.title,
    date: dated?.date ?? UNKNOWN_DATE,
    dateName: dated?.name ?? 'unknown',
    publicationDate: facts.publicationDate,
    language: facts.language ?? context.language.iso3,
    markupDate: context.date,
    component: 'main',
    workAliases: meta ? findAll(meta, 'FRBRalias').filter(alias => alias.attributes['name'] !== 'jobNumber') : [],
    expressionAliases: meta ? findAll(meta, 'FRBRalias').filter(alias => alias.attributes['name'] === 'jobNumber') : [],
  };
}

/** Where a document that is no resolution says that it is the United Nations': a symbol, its masthead, or a line at the beginning. */
function saysUnitedNations(document: Element, { language }: EnrichContext): boolean {
  if (isOfUnitedNations(document)) return true;
  const heads = childrenOf(document).filter(part => part.name === 'coverPage' || part.name === 'preface');
  if (heads.some(part => find(part, 'docAuthority'))) return true;
  return openingLines(document).some(line => organNamed(line, language) !== undefined);
}

/** So many lines stand above the text of a document at most. */
const OPENING = 12;

function openingLines(document: Element): string[] {
  const parts = childrenOf(document).filter(part => part.name !== 'meta');
  return parts
    .flatMap(part => findAll(part, ({ name }) => name === 'p' || name === 'heading'))
    .slice(0, OPENING)
    .map(clean);
}

/** A draft has no date of adoption: its work is dated by its issue. */
function workDate(facts: DocumentMetadata): { readonly date: string; readonly name: Identity['dateName'] } | undefined {
  if (facts.adoptionDate) return { date: facts.adoptionDate, name: 'adoption' };
  return facts.publicationDate ? { date: facts.publicationDate, name: 'publication' } : undefined;
}

/**
 * The organ named in the title line or masthead, "United Nations" left out; without one, the organ that enacts. A collection
 * of whole documents has the organ of its first one.
 */
function authorityOf(document: Element, { number }: DocumentMetadata, { language }: EnrichContext): string | undefined {
  const documents = [document, ...membersOf(document)].flatMap(each => childrenOf(each));
  const heads = documents.filter(part => part.name === 'coverPage' || part.name === 'preface');
  const authorities = heads.flatMap(part => findAll(part, 'docAuthority'));
  const named = authorities.map(each => each.attributes['refersTo']?.replace(/^#/, '')).find(id => id && id !== 'un');
  if (named) return named;
  const formula = find(document, 'formula');
  const words = formula && clean(formula);
  const organ = words && language.formulas.enacting.exec(words)?.groups?.['organ'];
  return bodyOfFormula(organ, number, language)?.eId ?? (words ? organIn(words, language)?.id : undefined);
}

/**
 * The body that the words of a formula and the form of the number tell. The full name of a body comes before what another calls
 * itself: 大会 over `64/293` is the General Assembly, over `7/2019` the Conference of FAO, whose numbers have a year.
 */
function bodyOfFormula(organ: string | undefined, number: string | undefined, language: Language): Body | undefined {
  const read = number === undefined ? undefined : numberAt(number, 0);
  const id = organ === undefined ? undefined : organNamed(organ, language);
  const named = bodies.find(({ eId }) => eId === id);
  if (named && read && read.form !== 'own' && hasForm(named, read.form, read.first)) return named;
  return bodyBySelf(organ, number, language.code);
}

/** "The Conference," over `7/2019`: words that several bodies may use, and a form of number that one of them has. */
function bodyBySelf(organ: string | undefined, number: string | undefined, language: LanguageCode): Body | undefined {
  const read = number === undefined ? undefined : numberAt(number, 0);
  if (!read || read.form === 'own') return undefined;
  const { form, first } = read;
  return bodies.find(
    body => body.self?.[language].toLowerCase() === organ?.toLowerCase() && hasForm(body, form, first),
  );
}

/** The letter of a part may stand in the symbol alone, or in a line of its own: `A/RES/72/258 B`, "72/258.", "B". */
function wholeNumber(number: string | undefined, symbol = ''): string {
  const letter = /(?<=\d) ?([A-Z]{1,2}(?:-[A-Z]{1,2})?)$/.exec(symbol);
  const whole = letter && number && symbol.slice(0, letter.index).endsWith(`/${number}`);
  return whole ? `${number} ${letter[1]}` : inOneSpelling(number ?? UNNUMBERED);
}

const SPELT = /\p{Script=Arabic}|[(（]/u;

/**
 * Letters of parts in the words of a language are one letter in IRIs: `72/258 باء` is `72/258 B`. Whether a blank stands
 * before a bracket is a habit of languages: `2557(2020)` is `2557 (2020)`.
 */
function inOneSpelling(number: string): string {
  const read = SPELT.test(number) ? numberAt(number, 0) : undefined;
  return read?.end === number.length ? read.printed : number;
}

/** The symbol that follows from the body and the number, where the document prints none. */
function completedSymbol(
  { attributes, origin }: Element,
  { number }: DocumentMetadata,
  actor: Actor,
  { report }: EnrichContext,
): string | undefined {
  const kind = attributes['name'];
  const body = bodyById(actor.code);
  const read = number === undefined ? undefined : numberAt(number, 0);
  if (!body || !read || read.end !== number?.length || (kind !== 'resolution' && kind !== 'decision')) return undefined;
  const fits = read.form === 'own' ? read.organ === body.code : hasForm(body, read.form, read.first);
  const symbol = fits ? symbolOfWork(body, kind, read.printed) : undefined;
  if (symbol !== undefined && symbol !== number)
    report('enrich/symbol-completed', `The symbol ${symbol} was derived from ${number} and the ${actor.name}.`, origin);
  return symbol;
}

/** Keywords that a person decided; they are in no dictionary. */
function classification(keywords: readonly string[] = []): Element[] {
  if (keywords.length === 0) return [];
  const all = keywords.map(showAs => element('keyword', { value: showAs, showAs, dictionary: '#editor' }));
  return [element('classification', { source: '#editor' }, all)];
}

function mainBlocks(document: Element, identity: Identity): Element[] {
  const work = workOf(identity);
  const showAs = identity.symbol ?? identity.number;
  const expression = `${work}/${identity.language}@`;
  const adopted = identity.dateName === 'adoption' && !identity.unknown;
  return [
    ...publicationOf(identity, showAs),
    ...(adopted ? [lifecycle(identity), workflow(document, identity)] : []),
    element(
      'references',
      { source: '#editor' },
      element('original', { eId: 'ro_1', href: expression, showAs }),
      annexesOf(document).map((annex, index) => hasAttachment(annex, index, work)),
    ),
  ];
}

/** Without a stated date of publication there is none: the day of adoption is another day. */
function publicationOf({ publicationDate, actor, symbol, unknown }: Identity, showAs: string): Element[] {
  if (publicationDate === undefined || unknown) return [];
  return [element('publication', { date: publicationDate, name: `${actor.name} document`, showAs, number: symbol })];
}

function lifecycle({ date }: Identity): Element {
  const event = { eId: 'eref_1', date, source: '#ro_1', type: 'generation', refersTo: '#adoption' };
  return element('lifecycle', { source: '#editor' }, element('eventRef', event));
}

function workflow(document: Element, { date, actor }: Identity): Element {
  const closing = childrenOf(document).filter(part => part.name === 'conclusions' || part.name === 'coverPage');
  const events = closing.flatMap(part => findAll(part, 'event'));
  const meeting = events.find(each => /meeting/i.test(each.attributes['refersTo'] ?? ''));
  return element(
    'workflow',
    { source: '#editor' },
    element('step', {
      eId: 'step_1',
      date,
      by: `#${actor.eId}`,
      as: '#author',
      outcome: '#adopted',
      refersTo: meeting?.attributes['refersTo'],
    }),
  );
}

function annexesOf(document: Element): Element[] {
  const attachments = childOf(document, 'attachments');
  return attachments ? childrenOf(attachments, 'attachment') : [];
}

function hasAttachment(annex: Element, index: number, work: string, prefix = ''): Element {
  return element('hasAttachment', {
    eId: `${prefix}ratt_${index + 1}`,
    href: `${work}/!${componentName(annex)}`,
    showAs: labelOf(annex),
  });
}

/** The annex is named in IRIs as in ids: `annex_1`; one inside another with a slash. A member of a collection is a work of its own. */
function componentName(part: Element): string {
  return (part.attributes['eId'] ?? 'annex').replace(/^cmp_[^_]+__/, '').replace(/__/g, '/');
}

function labelOf(annex: Element): string {
  const label = find(annex, 'docType') ?? find(annex, 'docTitle');
  return (
    label?.children
      .map(child => (child.type === 'text' ? child.value : ''))
      .join('')
      .trim() || 'Annex'
  );
}

/** A member of a collection has IRIs of its own, and so have its annexes. */
function withMembers(tree: Element, host: Identity, number: string | undefined, context: EnrichContext): Element {
  if (host.docType !== 'documentCollection') return tree;
  return withParts(tree, 'component', (part, component) => {
    const identity = memberIdentity(part, host, number, context);
    return describeMember(part, component, identity);
  });
}

/** An annex shares the IRIs of its host except for the component (E9). */
function withAnnexes(tree: Element, host: Identity): Element {
  return withParts(tree, 'attachment', (part, attachment) => describeAnnex(part, attachment, host));
}

/** Describes the documents inside elements of that name, those inside another such document first. */
function withParts(tree: Element, name: string, describe: (part: Element, holder: Element) => Element): Element {
  const go = (node: Element): Element => {
    const changed = mapElements(node, go);
    if (node.name !== name) return changed;
    return mapElements(changed, child => (isPart(child) ? describe(child, node) : child));
  };
  return go(tree);
}

/** A document inside another that nobody has described yet. */
function isPart(node: Element): boolean {
  return childOf(node, 'mainBody') !== undefined && !isIdentified(node);
}

function describeAnnex(node: Element, attachment: Element, host: Identity): Element {
  const identity = { ...host, component: componentName(attachment) };
  const showAs = host.symbol ?? host.number;
  const reference = element('attachmentOf', {
    eId: `${attachment.attributes['eId']}__ratt_1`,
    href: `${workOf(host)}/!main`,
    showAs,
  });
  return withMeta(node, identity, [element('references', { source: '#editor' }, reference)]);
}

/** The letter of a part, in the words of a language too. */
const PART_LETTER = new RegExp(`^(?:\\p{Lu}|${ARABIC_LETTER})$`, 'u');

/**
 * A whole document of a collection has number, date and symbol of its own. A part has a letter: with the number of the
 * collection ("79/93 B") it is the number under which others cite it; the day of its adoption may be another.
 */
function memberIdentity(node: Element, host: Identity, number = '', context: EnrichContext): Identity {
  const facts = metadataOf(element('akomaNtoso', {}, node));
  if (facts.number && !PART_LETTER.test(facts.number)) return identify(node, facts, context);
  const whole = number.replace(/ .*$/s, '');
  return {
    ...host,
    docType: node.name,
    subtype: 'deliberation',
    number: facts.number && whole ? inOneSpelling(`${whole} ${facts.number}`) : (facts.number ?? host.number),
    date: facts.adoptionDate ?? host.date,
    dateName: facts.adoptionDate ? 'adoption' : host.dateName,
    symbol: undefined,
    title: undefined,
    workAliases: [],
    expressionAliases: [],
  };
}

function describeMember(node: Element, component: Element, identity: Identity): Element {
  const prefix = `${component.attributes['eId']}__`;
  const attached = annexesOf(node).map((annex, index) => hasAttachment(annex, index, workOf(identity), prefix));
  const blocks = attached.length > 0 ? [element('references', { source: '#editor' }, attached)] : [];
  return withMeta(withAnnexes(node, identity), identity, blocks);
}

/** Puts the identification and blocks into `meta`, beside the blocks that are there. */
function withMeta(document: Element, identity: Identity, blocks: readonly Element[]): Element {
  const old = childOf(document, 'meta');
  const kept = old ? childrenOf(old).filter(block => block.name !== 'identification') : [];
  const merged = blocks.map(block => mergeReferences(block, kept));
  const others = kept.filter(block => !merged.some(each => each.name === block.name));
  const all = [identification(identity), ...merged, ...others];
  all.sort((a, b) => META_ORDER.indexOf(a.name) - META_ORDER.indexOf(b.name));
  const rest = document.children.filter(child => child !== old);
  return withChildren(document, [element('meta', {}, all), ...rest]);
}

/** References that earlier passes added (treaties) come after the document's own. */
function mergeReferences(block: Element, kept: readonly Element[]): Element {
  const earlier = block.name === 'references' ? kept.find(each => each.name === 'references') : undefined;
  return earlier ? withChildren(block, [...block.children, ...earlier.children]) : block;
}

/** Adds an entry of the vocabulary for every pointer of the document that has no target yet. */
function withReferences(document: Element, actor: Actor, session: string | undefined): Element {
  const entries = vocabularyEntries(document, actor, session);
  const meta = childOf(document, 'meta');
  if (!meta || entries.length === 0) return document;
  const filled = childrenOf(meta).map(block =>
    block.name === 'references' ? withChildren(block, inSchemaOrder([...block.children, ...entries])) : block,
  );
  return withChildren(document, [withChildren(meta, filled), ...document.children.filter(child => child !== meta)]);
}

/** Own references first, then the ontology by kind; the kinds' order is ours, the schema leaves it open. */
function inSchemaOrder(children: Element['children']): Element['children'] {
  const kinds = ['TLCOrganization', 'TLCRole', 'TLCConcept', 'TLCEvent', 'TLCProcess', 'TLCReference'];
  const rank = (node: Element['children'][number]) => (isElement(node) ? kinds.indexOf(node.name) : -1);
  return [...children].sort((a, b) => rank(a) - rank(b));
}
