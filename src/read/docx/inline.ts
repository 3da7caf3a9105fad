/** The content of a paragraph → runs: runs of Word, links, fields, notes, breaks, symbols, and what wraps them. */
import type { Element } from '../../xml/tree.js';
import { childOf, childrenOf } from '../../xml/walk.js';
import { branchOf } from './alternatives.js';
import { isOnValue } from './attributes.js';
import { readDrawing } from './drawings.js';
import { type Look, UNDERLINE } from './look.js';
import { callIn, forgetCalls } from './notes.js';
import { addBreak, addCall, addText, fieldCharacter, keptLink, type Place, simpleField } from './place.js';
import { placeIn } from './reading.js';

/** Reads the children of a paragraph or of an element that only wraps runs. */
export function readInline(parent: Element, place: Place, href?: string): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    if (child.name === 'w:r') readRun(child, place, href);
    else readOther(child, place, href);
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
      else forgetCalls(node, place.reading.notes);
      return;
    case 'w:hyperlink':
      readInline(node, place, linkOf(node, place) ?? href);
      return;
    case 'w:fldSimple':
      simpleField(node.attributes['w:instr'] ?? '', place, () => readInline(node, place, href));
      return;
    case 'mc:AlternateContent':
      for (const branch of branchOf(node)) readInline(branch, place, href);
      return;
    case 'm:oMath':
      readEquation(node, place);
      return;
    case 'w:subDoc':
      place.reading.report('read/embedded-file', 'A second document is inserted and not read.', placeIn(place.story));
      return;
    default:
      // Whatever else wraps runs (content controls, smart tags, directions) shows them; properties hold none.
      if (!node.name.endsWith('Pr')) readInline(node, place, href);
  }
}

function linkOf(node: Element, place: Place): string | undefined {
  const id = node.attributes['r:id'];
  if (id === undefined) return undefined;
  const relationship = place.reading.pack.relationshipsOf(place.story.part).get(id);
  if (!relationship) {
    const message = `A link refers to ${id}, which the package does not state.`;
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
      addText(textOf(node), look, place, href);
      return;
    case 'w:tab':
    case 'w:ptab':
      addText('\t', look, place, href);
      return;
    case 'w:noBreakHyphen':
      addText('\u2011', look, place, href);
      return;
    case 'w:sym':
      addText(symbolIn(node), { ...look, font: node.attributes['w:font'] }, place, href);
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
      fieldCharacter(node.attributes['w:fldCharType'], place);
      return;
    case 'w:instrText':
    case 'w:delInstrText':
      addCode(textOf(node), place);
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
      readInline(childOf(node, 'w:rubyBase') ?? node, place, href);
      return;
    case 'mc:AlternateContent':
      for (const branch of branchOf(node)) for (const each of childrenOf(branch)) readPiece(each, look, place, href);
      return;
  }
}

/** The longest code that is looked at; real ones have some fifty characters. */
const CODE_LIMIT = 4096;

function addCode(code: string, { story }: Place): void {
  const field = story.fields.at(-1);
  if (field && !field.meaning && field.code.length + code.length <= CODE_LIMIT) field.code += code;
}

/** White space at the ends of `w:t` counts only with `xml:space`; no-break spaces always do. */
function textOf(node: Element): string {
  let text = '';
  for (const child of node.children) if (child.type === 'text') text += child.value;
  text = text.replace(/[\n\r]/g, ' ');
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

/** The code is hexadecimal; without an offset it is a code of the font, as with one. */
function symbolIn(node: Element): string {
  const code = Number.parseInt(node.attributes['w:char'] ?? '', 16);
  return Number.isNaN(code) || code > 0xffff ? '' : String.fromCharCode(code);
}

function hasOwnMark(node: Element): boolean {
  return isOnValue(node.attributes['w:customMarkFollows']);
}

/** An equation in a line: its characters in their order. */
function readEquation(node: Element, place: Place): void {
  let text = '';
  const collect = (each: Element): void => {
    for (const child of each.children) {
      if (child.type !== 'element') continue;
      if (child.name === 'm:t') text += textOf(child);
      else if (!child.name.endsWith('Pr')) collect(child);
    }
  };
  collect(node);
  if (text === '') return;
  place.reading.report('read/equation-as-text', `The equation ${text} is kept as text.`, placeIn(place.story));
  addText(text, { flags: 0, font: undefined }, place);
}
