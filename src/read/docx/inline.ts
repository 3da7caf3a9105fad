/** The content of a paragraph → runs: runs of Word, links, fields, notes, breaks, symbols, and what wraps them. */
import type { Element } from '../../xml/tree.js';
import { childOf, childrenOf } from '../../xml/walk.js';
import { branchOf } from './alternatives.js';
import { isOnValue } from './attributes.js';
import { readDrawing } from './drawings.js';
import { equationText } from './equations.js';
import { internalLink } from './fields.js';
import { leaveOut } from './leave-out.js';
import { type Look, UNDERLINE } from './look.js';
import { callIn } from './notes.js';
import { ownText } from './odd-text.js';
import { addBreak, addCall, addText, fieldCharacter, keptLink, type Place, simpleField } from './place.js';
import { placeIn } from './reading.js';

/** Reads the children of a paragraph or of an element that only wraps runs. */
export function readInline(parent: Element, place: Place, href?: string): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    readOther(child, place, href);
  }
}

function readOther(node: Element, place: Place, href: string | undefined): void {
  const { changes } = place.reading;
  switch (node.name) {
    case 'w:ins':
    case 'w:del':
    case 'w:moveTo':
    case 'w:moveFrom':
      if (changes.keeps(node.name)) readInline(node, place, href);
      else leaveOut(node, place.reading);
      return;
    case 'w:hyperlink':
      readInline(node, place, linkOf(node, place) ?? href);
      return;
    case 'w:fldSimple':
      simpleField(node.attributes['w:instr'] ?? '', place, () => readInline(node, place, href));
      return;
    case 'mc:AlternateContent':
      for (const branch of branchOf(node, place.reading.ledger)) readInline(branch, place, href);
      return;
    case 'm:oMath':
      readEquation(node, place);
      return;
    case 'w:bookmarkStart':
      readAnchor(node, place);
      return;
    case 'w:r':
      readRun(node, place, href);
      return;
    case 'w:subDoc':
      place.reading.report(
        'read/embedded-file',
        'A second document is included by reference; it is not read.',
        placeIn(place.story),
      );
      return;
    default:
      // A piece of a run may stand without its run, as some writers have it.
      if (isPiece(node)) readPiece(node, NO_LOOK, place, href);
      // Whatever else wraps runs (content controls, smart tags, directions) shows them; properties hold none.
      else if (!node.name.endsWith('Pr')) readInline(node, place, href);
  }
}

const NO_LOOK: Look = { flags: 0, font: undefined };

/** A place that links may lead to: the paragraph in which the bookmark begins. */
export function readAnchor(node: Element, { reading, story }: Place): void {
  const name = node.attributes['w:name'];
  if (name && story.kind !== 'margin' && !reading.anchors.has(name)) reading.anchors.set(name, placeIn(story));
}

function linkOf(node: Element, place: Place): string | undefined {
  const id = node.attributes['r:id'];
  if (id === undefined) return keptLink(internalLink(node.attributes['w:anchor']) ?? '', place);
  const relationship = place.reading.pack.relationshipsOf(place.story.part).get(id);
  if (!relationship) {
    const message = `A link refers to ${id}, which the package does not define.`;
    place.reading.report('read/relationship-broken', message, placeIn(place.story));
    return undefined;
  }
  const anchor = node.attributes['w:anchor'];
  return keptLink(anchor ? `${relationship.target}#${anchor}` : relationship.target, place);
}

function readRun(run: Element, place: Place, href: string | undefined): void {
  const { reading, style } = place;
  const look = reading.looks.of(style, reading.changes.properties(run, 'w:rPr'));
  for (const child of run.children) if (child.type === 'element') readPiece(child, look, place, href);
}

function readPiece(node: Element, own: Look, place: Place, href: string | undefined): void {
  // Word underlines links by their style: that says nothing about the text.
  const look = href === undefined ? own : { ...own, flags: own.flags & ~UNDERLINE };
  switch (node.name) {
    case 'w:t':
    case 'w:delText':
      addText(textOf(node, place), look, place, href);
      return;
    case 'w:tab':
    case 'w:ptab':
      addText('\t', look, place, href);
      return;
    case 'w:noBreakHyphen':
      addText('\u2011', look, place, href);
      return;
    case 'w:sym':
      addSymbol(node, look, place, href);
      return;
    case 'w:br':
    case 'w:cr':
      addBreak(look, place);
      return;
    default:
      readObject(node, look, place, href);
  }
}

function readObject(node: Element, look: Look, place: Place, href: string | undefined): void {
  switch (node.name) {
    case 'w:fldChar':
      fieldCharacter(node.attributes['w:fldCharType'], place, childOf(node, 'w:ffData'));
      return;
    case 'w:instrText':
    case 'w:delInstrText':
      addCode(textOf(node, place), place);
      return;
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      addCall(callIn(node), hasOwnMark(node), look, place);
      return;
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      readDrawing(node, place);
      return;
    case 'w:ruby':
      readRuby(node, place, href);
      return;
    case 'mc:AlternateContent':
      for (const branch of branchOf(node, place.reading.ledger))
        for (const each of childrenOf(branch)) readPiece(each, look, place, href);
      return;
    default:
      // What wraps runs may stand inside of a run, where it should not.
      if (!node.name.endsWith('Pr') && node.children.length > 0) readOther(node, place, href);
  }
}

/** Elements of a run that bring something of their own. */
const PIECES: ReadonlySet<string> = new Set([
  'w:t',
  'w:delText',
  'w:tab',
  'w:ptab',
  'w:noBreakHyphen',
  'w:sym',
  'w:br',
  'w:cr',
  'w:fldChar',
  'w:instrText',
  'w:delInstrText',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:drawing',
  'w:pict',
  'w:object',
  'w:ruby',
]);

function isPiece({ name }: Element): boolean {
  return PIECES.has(name);
}

/** The reading of a word stands in parentheses behind it. */
function readRuby(node: Element, place: Place, href: string | undefined): void {
  const base = childOf(node, 'w:rubyBase');
  const guide = childOf(node, 'w:rt');
  if (base) readInline(base, place, href);
  if (!guide) return;
  addText('(', NO_LOOK, place, href);
  readInline(guide, place, href);
  addText(')', NO_LOOK, place, href);
  place.reading.report(
    'read/ruby-in-line',
    'The reading of a word was placed after it, in parentheses.',
    placeIn(place.story),
  );
}

/** The longest code that is looked at; real ones have some fifty characters. */
const CODE_LIMIT = 4096;

function addCode(code: string, { story }: Place): void {
  const field = story.fields.at(-1);
  if (field && !field.meaning && field.code.length + code.length <= CODE_LIMIT) field.code += code;
}

/** White space at the ends of `w:t` counts only with `xml:space`; no-break spaces always do. */
function textOf(node: Element, { reading }: Pick<Place, 'reading'>): string {
  reading.ledger.take(node);
  const text = ownText(node).replace(/[\n\r]/g, ' ');
  return node.attributes['xml:space'] === 'preserve' ? text : trimBlanks(text);
}

function trimBlanks(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/**
 * `w:sym`: a code of a font, hexadecimal, with or without the offset of the private use area. Of a font that is neither one
 * of text nor known here nobody can tell the sign.
 */
function addSymbol({ attributes }: Element, look: Look, place: Place, href: string | undefined): void {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  if (Number.isNaN(code) || code > 0xffff) return;
  addText(String.fromCharCode(code), { ...look, font: attributes['w:font'] ?? 'Symbol' }, place, href);
}

function hasOwnMark(node: Element): boolean {
  return isOnValue(node.attributes['w:customMarkFollows']);
}

/** An equation in a line, its powers and fractions written out. */
function readEquation(node: Element, place: Place): void {
  const text = equationText(node, each => textOf(each, place));
  if (text.trim() === '') return;
  place.reading.report('read/equation-as-text', `The equation ${text} is kept as text.`, placeIn(place.story));
  addText(text, NO_LOOK, place);
}
