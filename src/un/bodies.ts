/** The bodies whose resolutions and decisions ntoso knows, and how they are found: by an id, a symbol, a number. */
import { principal } from './bodies/principal.js';
import type { BodyRow, SharedForm } from './bodies/row.js';
import { system } from './bodies/system.js';

type Known = (typeof principal)[number] | (typeof system)[number];

/** Which body's numbering a cited resolution or decision belongs to. */
export type Organ = Known['code'];

/** A row with its code as one of those that are known. */
export interface Body extends BodyRow {
  readonly code: Organ;
}

export const bodies: readonly Body[] = [...principal, ...system];

const byCode: ReadonlyMap<string, Body> = new Map(bodies.map(each => [each.code, each]));

export function bodyByCode(code: Organ): Body {
  return byCode.get(code) as Body;
}

/** By any of its ids: `GA`, `ga`, `un-ga`, `unga`, `generalAssembly`. */
export function bodyById(id: string): Body | undefined {
  return byCode.get(id) ?? bodies.find(each => idsOf(each).includes(id));
}

/** All ids of a body, its code first. */
export function idsOf({ code, eId, actor, published, publishedId }: Body): string[] {
  return [code, eId, actor, published, publishedId].filter(id => id !== undefined);
}

const bySeries = bodies
  .filter(each => each.series !== undefined)
  .sort((a, b) => (b.series ?? '').length - (a.series ?? '').length);

/** What a body is called in a language; in English where the language is none of those that its documents have. */
export function nameOfBody({ name, titles }: Body, language: string): string {
  return (titles as Readonly<Record<string, string>>)[language] ?? name;
}

/** By the symbol of a document of its own: `A/HRC/RES/26/2`, `WHA75.8`, `UNEP/EA.5/Res.14`. */
export function bodyOfSymbol(symbol: string): Body | undefined {
  return ownNumber(symbol)?.body ?? bodyOfSeries(symbol);
}

function bodyOfSeries(symbol: string): Body | undefined {
  return bySeries.find(each => symbol.startsWith(each.series ?? ''));
}

/** Series of commissions, conferences and programmes that number their resolutions by themselves, under another's symbol. */
const SUBSIDIARY = /^(?:E\/(?:CN\.|ECE|ESCAP|ECA|ESCWA)|A\/CONF\.|UNEP\/)/;

/** Whether the document of a symbol has an address in the Official Document System: only some other organizations' have none. */
export function isAddressed(symbol: string): boolean {
  const own = ownNumber(symbol)?.body;
  if (own) return own.addressed;
  const body = bodyOfSeries(symbol);
  return body === undefined || (body.documentsAddressed ?? body.addressed);
}

/** Whether a symbol is that of a body below one that is known here, and of which nothing is known. */
export function isOfSubsidiary(symbol: string): boolean {
  return SUBSIDIARY.test(symbol) && !SUBSIDIARY.test(bodyOfSymbol(symbol)?.series ?? '');
}

/** A number in a form that one body alone has. */
export interface OwnNumber {
  readonly body: Body;
  readonly kind: 'resolution' | 'decision';
  /** In one spelling. */
  readonly number: string;
  readonly session: string;
  readonly start: number;
  readonly end: number;
}

/** All forms of their own in one pattern: each alternative is a group that says whose form it is. */
const own = bodies.flatMap(body => (body.own ?? []).map(form => ({ body, ...form })));
const plain = (pattern: string) => pattern.replace(/\(\?<\w+>/g, '(?:');
/** Letters and figures glued to a number make it something else; Chinese and Arabic words may stand beside it. */
const GLUED = '(?![\\p{Script=Han}\\p{Script=Arabic}])[\\p{L}\\p{N}/]';
/** All of them, for patterns of other files; without groups. */
export const OWN_NUMBER = own.map(({ pattern }) => plain(pattern)).join('|');
/** All forms begin with a figure or a capital: that is looked for first. */
const ANY = new RegExp(`(?=[\\dA-Z])(?<!${GLUED}|\\d\\.)(?:${OWN_NUMBER})(?!${GLUED}|\\.\\d)`, 'gu');
const HERE = new RegExp(`(?:${OWN_NUMBER})(?!${GLUED}|\\.\\d)`, 'uy');
const readers = own.map(form => ({ ...form, reader: new RegExp(`^(?:${form.pattern})$`, 'u') }));

/** A text that is such a number and nothing else. */
export function ownNumber(text: string, start = 0): OwnNumber | undefined {
  for (const { body, kind, spelling, reader } of readers) {
    const groups = reader.exec(text)?.groups;
    if (!groups) continue;
    const { session = '', item = '' } = groups;
    const number = spelling.replace('{session}', session).replace('{item}', item);
    return { body, kind, number, session, start, end: start + text.length };
  }
  return undefined;
}

/** Such a number at a place of a text, whatever stands before it. */
export function ownNumberAt(text: string, at: number): OwnNumber | undefined {
  HERE.lastIndex = at;
  const match = HERE.exec(text);
  return match ? ownNumber(match[0], at) : undefined;
}

/** All such numbers in a text, in order of place. Linear in its length. */
export function ownNumbersIn(text: string): OwnNumber[] {
  return [...text.matchAll(ANY)].flatMap(match => ownNumber(match[0], match.index) ?? []);
}

/** Whether a body numbers in a shared form; `first` is the session or year in the number. */
export function hasForm({ numbers }: Body, form: SharedForm, first: number): boolean {
  return numbers.some(each => each.form === form && first >= (each.from ?? 0) && first <= (each.to ?? Infinity));
}

/** The bodies that a shared form of number may mean where none is named; of two the first is the likelier. */
export function bodiesMeantBy(form: SharedForm): Body[] {
  return bodies.filter(({ unnamed }) => unnamed?.includes(form));
}

/**
 * The symbol of a resolution or decision: `A/RES/46/152`, `A/RES/217(III)`, `UNEP/EA.5/Res.14`; the number itself where its
 * form names the body, nothing where there is none.
 * @param number as printed, in one spelling
 */
export function symbolOfWork(body: Body, kind: 'resolution' | 'decision', number: string): string | undefined {
  const template = kind === 'resolution' ? body.resolutions : body.decisions;
  if (template === undefined) return ownNumber(number) ? number : undefined;
  const [session = '', item = ''] = number.split('/');
  return template.replace('{number}', inSymbol(number)).replace('{session}', session).replace('{item}', item);
}

/** Old resolutions in parts are one document: the letter is dropped (437 links of the United Nations do so). */
function inSymbol(number: string): string {
  const roman = /^(\d+)(?: [A-Z]{1,2}(?: (?:and|to) [A-Z]{1,2})?)? (\(.*\))$/.exec(number);
  return roman ? `${roman[1]}${roman[2]}` : number.replace(/ (?:and|to) /, '-').replace(/ /g, '');
}
