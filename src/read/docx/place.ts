/** The paragraph that is being read, and what comes into it. */

import type { NoteCall } from '../../source/source.js';
import type { Element } from '../../xml/tree.js';
import { type FieldMeaning, meaningOf, type OpenField, openField, showsUnknown } from './fields.js';
import { formValue } from './form-fields.js';
import { HIDDEN, type Look, STRIKE, SUPER } from './look.js';
import { repeatedCall } from './note-marks.js';
import type { PendingCall } from './notes.js';
import { placeIn, type Reading, type Story } from './reading.js';
import type { RunList } from './run-list.js';
import type { Style } from './styles.js';
import { symbolText, UNKNOWN_SIGN } from './symbols.js';

export interface Place {
  readonly reading: Reading;
  readonly story: Story;
  readonly style: Style | undefined;
  readonly list: RunList;
  /** Takes the content of a text box: it stands after the paragraph that anchors it. */
  readonly aside: (box: Element) => void;
}

/** Adds text as it is seen: not when it is hidden or part of a field code, symbols made plain. */
export function addText(text: string, look: Look, place: Place, href?: string): void {
  const { story, reading } = place;
  if (look.flags & HIDDEN) {
    reading.hidden += text.length;
    return;
  }
  if (insideCode(story.fields)) return;
  for (const field of story.fields) field.shown = true;
  if (look.flags & STRIKE) countStruck(text, place);
  const plain = symbolText(text, look.font);
  if (plain.includes(UNKNOWN_SIGN) && !text.includes(UNKNOWN_SIGN)) {
    reading.report(
      'read/symbol-unknown',
      `A character of the font ${look.font ?? 'Symbol'} is not known.`,
      placeIn(story),
    );
  }
  const shown = story.awaitsMark ? afterMark(plain, story.awaitsMark, place) : plain;
  const holder = story.fields.findLast(field => field.meaning?.kind === 'note-mark');
  if (holder) {
    holder.held += shown;
    holder.heldFlags |= look.flags;
  } else place.list.text(shown, look.flags, href ?? linkOf(story.fields));
}

function countStruck(text: string, { reading: { struck }, story }: Place): void {
  struck.first ??= placeIn(story);
  struck.count += text.length;
}

/** A result inside of a code (`{ IF { REF a } = 1 "x" }`) is a step of the computation and not printed. */
function insideCode(fields: readonly OpenField[]): boolean {
  for (let i = 0; i < fields.length - 1; i++) if (!fields[i]?.meaning) return true;
  return false;
}

function linkOf(fields: readonly OpenField[]): string | undefined {
  for (let i = fields.length - 1; i >= 0; i--) {
    const meaning = fields[i]?.meaning;
    if (meaning?.kind === 'link') return meaning.href;
  }
  return undefined;
}

/** Adds a line break, unless nobody would see it. */
export function addBreak(look: Look, place: Place): void {
  if (!(look.flags & HIDDEN) && !insideCode(place.story.fields)) place.list.push({ kind: 'break' });
}

/** Adds the call of a note. A call with a mark of its own waits for the text that is the mark. */
export function addCall(pending: PendingCall, customMark: boolean, look: Look, place: Place): void {
  if (look.flags & HIDDEN || insideCode(place.story.fields)) place.reading.notes.forget(pending);
  else if (customMark) {
    endOfMark(place);
    place.story.awaitsMark = pending;
  } else enterCall(pending, undefined, place);
}

function enterCall(pending: PendingCall, mark: string | undefined, place: Place): void {
  const { reading, story, list } = place;
  const call: NoteCall | undefined = reading.notes.call(pending, mark);
  if (call) {
    list.push(call);
    return;
  }
  reading.report(
    'read/note-missing',
    `The ${pending.kind} ${pending.id} is referred to but not in the file.`,
    placeIn(story),
  );
  if (mark !== undefined) list.text(mark, SUPER);
}

/** Asterisks, daggers, the section sign, a few letters or digits: what authors put as a mark of their own. */
const MARK = /^\s*([*∗＊†‡§¶#]+|\p{L}{1,2}(?!\p{L})|\d{1,3}(?!\d))/u;

function afterMark(text: string, pending: PendingCall, place: Place): string {
  if (text.trim() === '') return text;
  const [whole = '', mark = '*'] = MARK.exec(text) ?? [];
  place.story.awaitsMark = undefined;
  enterCall(pending, mark, place);
  return text.slice(whole.length);
}

/** At the end of a paragraph a call that found no mark gets an asterisk. */
export function endOfMark(place: Place): void {
  const pending = place.story.awaitsMark;
  place.story.awaitsMark = undefined;
  if (pending) enterCall(pending, '*', place);
}

/** Fields inside of each other; beyond this the outermost counts as ended. Real ones are three deep. */
const DEEPEST_FIELD = 32;

/** `w:fldChar`: a field begins, its code ends and its result begins, or it ends. */
export function fieldCharacter(type: string | undefined, place: Place, form?: Element): void {
  const { fields } = place.story;
  const field = fields.at(-1);
  if (type === 'begin') {
    if (fields.length >= DEEPEST_FIELD) fields.shift();
    fields.push({ ...openField(), form: form && formValue(form) });
  } else if (type === 'separate' && field) field.meaning ??= checked(meaningOf(field.code), place);
  else if (type === 'end' && field) {
    fields.pop();
    endField(field, place);
  }
}

/** A field in one piece, `w:fldSimple`. */
export function simpleField(code: string, place: Place, readResult: () => void): void {
  const field: OpenField = { ...openField(), code, meaning: checked(meaningOf(code), place) };
  place.story.fields.push(field);
  readResult();
  place.story.fields.pop();
  endField(field, place);
}

/** Fields that a text leaves open: what was held back is text. */
export function closeFields(place: Place): void {
  const { story, reading } = place;
  if (story.fields.length === 0) return;
  reading.report('read/field-not-closed', 'A field is not closed.', placeIn(story));
  for (const field of story.fields.splice(0)) place.list.text(field.held, field.heldFlags);
}

function endField(field: OpenField, place: Place): void {
  const meaning = field.meaning ?? meaningOf(field.code);
  if (meaning.kind === 'note-mark') endNoteMark(field, meaning, place);
  else if (!field.shown) showCode(field, meaning, place);
}

const PLAIN: Look = { flags: 0, font: undefined };

/** What a field without a result shows. */
function showCode(field: OpenField, meaning: FieldMeaning, place: Place): void {
  const { reading, story } = place;
  if (field.form !== undefined) addText(field.form, PLAIN, place);
  else if (meaning.kind === 'symbol')
    addText(String.fromCharCode(0xf000 + (meaning.code & 0xff)), { flags: 0, font: meaning.font }, place);
  else if (meaning.kind === 'text') {
    if (/^\s*EQ\b/i.test(field.code) && meaning.text !== '')
      reading.report('read/equation-as-text', `The equation ${meaning.text} is kept as text.`, placeIn(story));
    addText(meaning.text, PLAIN, place);
  } else if (meaning.kind === 'number') {
    const number = reading.fieldNumbers.next(meaning.name, meaning.words, story.outline);
    reading.report(
      'read/number-counted',
      `The number ${number} of a field ${meaning.name} was counted.`,
      placeIn(story),
    );
    addText(number, PLAIN, place);
  } else if (story.kind !== 'margin' && !insideCode([...story.fields, field]) && showsUnknown(field)) {
    reading.report(
      'read/field-without-result',
      `The field ${field.code.trim()} has no result in the file.`,
      placeIn(story),
    );
  }
}

function endNoteMark(field: OpenField, meaning: Extract<FieldMeaning, { kind: 'note-mark' }>, place: Place): void {
  // In a sentence ("see note 5 above") the number is text; a mark is raised, or glued where the author forgot to raise it.
  const raised = meaning.raised || (field.heldFlags & SUPER) > 0 || place.list.isGlued();
  const call = raised ? repeatedCall(meaning.bookmark, field.held.trim(), place.reading, place.story) : undefined;
  if (call) place.list.push(call);
  else addText(field.held, { flags: field.heldFlags, font: undefined }, place);
}

function checked(meaning: ReturnType<typeof meaningOf>, place: Place): ReturnType<typeof meaningOf> {
  if (meaning.kind !== 'link') return meaning;
  const href = keptLink(meaning.href, place);
  return href === undefined ? { kind: 'result' } : { kind: 'link', href };
}

/** Links to the web, mail addresses and places of the document are kept; scripts, and files of somebody's disk, are not. */
export function keptLink(href: string, { reading, story }: Pick<Place, 'reading' | 'story'>): string | undefined {
  const address = href.trim();
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]{0,30}):/.exec(address)?.[1]?.toLowerCase();
  if (address === '' || address === '#') return undefined;
  if (address.startsWith('#')) reading.linksInside = true;
  if (address.startsWith('#') || (scheme !== undefined && KEPT.has(scheme))) return address;
  if (/^www\.[^\s/]{1,250}/i.test(address)) return `http://${address}`;
  if (scheme === undefined) reading.report('read/link-relative', `A link to ${address} is not kept.`, placeIn(story));
  else reading.report('read/link-scheme', `A link with the scheme ${scheme}: is not kept.`, placeIn(story));
  return undefined;
}

const KEPT: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'ftp']);
