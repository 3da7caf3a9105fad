/**
 * What a screen reader gets from a tagged PDF: the text in the order of the tag tree, artifacts left out.
 * Reads with pdf-lib what the page engine writes (marked content by MCID, fonts with ToUnicode, ActualText).
 */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
} from 'pdf-lib';

/** The tag tree: elements with their type and attributes, and the text between them. */
export async function tagTree(bytes) {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context, catalog } = document;
  const pages = new Map(document.getPages().map((page, index) => [page.ref.toString(), { page, index }]));
  const texts = new Map();
  for (const [ref, { page }] of pages) texts.set(ref, markedText(page, context));

  const visit = (object, pageRef) => {
    const dict = context.lookup(object);
    if (dict instanceof PDFNumber) return leaf(pageRef, dict.asNumber());
    if (!(dict instanceof PDFDict)) return [];
    const kind = nameOf(dict.get(PDFName.of('Type')));
    const own = dict.get(PDFName.of('Pg'))?.toString() ?? pageRef;
    if (kind === 'MCR') return leaf(own, context.lookup(dict.get(PDFName.of('MCID'))).asNumber());
    if (kind === 'OBJR')
      return [{ type: 'object', object: context.lookup(dict.get(PDFName.of('Obj'))), page: pages.get(own)?.index }];
    const children = listOf(context.lookup(dict.get(PDFName.of('K'))), dict.get(PDFName.of('K'))).flatMap(kid =>
      visit(kid, own),
    );
    return [{ type: nameOf(context.lookup(dict.get(PDFName.of('S')))) ?? 'root', dict, children }];
  };
  const leaf = (ref, mcid) => [{ type: 'text', text: texts.get(ref)?.get(mcid) ?? '', page: pages.get(ref)?.index }];
  const root = context.lookup(catalog.get(PDFName.of('StructTreeRoot')));
  return { document, root: visit(root, undefined)[0] };
}

const nameOf = object => (object instanceof PDFName ? object.decodeText() : undefined);
const listOf = (object, raw) => (object instanceof PDFArray ? object.asArray() : raw === undefined ? [] : [raw]);

/** The text below a node, in reading order. */
export function textOf(node) {
  if (node.type === 'text') return node.text;
  return (node.children ?? []).map(textOf).join('');
}

/** All nodes of a type, in reading order. */
export function all(node, type) {
  const here = node.type === type ? [node] : [];
  return [...here, ...(node.children ?? []).flatMap(child => all(child, type))];
}

/** MCID → text, of one page. */
function markedText(page, context) {
  const resources = page.node.Resources();
  const fonts = new Map();
  const fontDict = context.lookup(resources.get(PDFName.of('Font')));
  if (fontDict instanceof PDFDict) {
    for (const [name, ref] of fontDict.entries()) fonts.set(name.decodeText(), toUnicode(context.lookup(ref), context));
  }
  const properties = context.lookup(resources.get(PDFName.of('Properties')));
  const streams = listOf(context.lookup(page.node.get(PDFName.of('Contents'))), page.node.get(PDFName.of('Contents')));
  const code = streams
    .map(ref => Buffer.from(decodePDFRawStream(context.lookup(ref)).decode()).toString('latin1'))
    .join('\n');
  return run(code, fonts, properties, context);
}

const TOKEN = /<<|>>|<[0-9A-Fa-f\s]*>|\[|\]|\/[^\s/[\]<>(){}%]*|[^\s/[\]<>(){}%]+|\(/y;

/** Tokens of a content stream; a string may hold balanced parentheses. */
function* tokens(code) {
  for (let at = 0; at < code.length; ) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(code)?.[0];
    if (token === '(') {
      const end = stringEnd(code, at);
      yield code.slice(at, end);
      at = end;
    } else if (token === undefined) at++;
    else {
      yield token;
      at += token.length;
    }
  }
}

function stringEnd(code, start) {
  let depth = 0;
  for (let at = start; at < code.length; at++) {
    const char = code[at];
    if (char === '\\') at++;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at + 1;
  }
  return code.length;
}

function run(code, fonts, properties, context) {
  const found = new Map();
  const marks = [];
  let operands = [];
  let font;
  const put = text => {
    if (marks.some(mark => mark.replaced)) return;
    const id = marks.findLast(mark => mark.id !== undefined)?.id;
    if (id !== undefined) found.set(id, (found.get(id) ?? '') + text);
  };
  for (const token of tokens(code)) {
    if (!/^[A-Za-z'"*]+\d?\*?$/.test(token) || token === 'true' || token === 'false' || token === 'null') {
      operands.push(token);
      continue;
    }
    if (token === 'BDC' || token === 'BMC') {
      const mark = markOf(operands, properties, context);
      if (mark.actual !== undefined) put(mark.actual);
      marks.push(mark);
    } else if (token === 'EMC') marks.pop();
    else if (token === 'Tf') font = fonts.get(operands.at(-2)?.slice(1));
    else if (token === 'Tj' || token === 'TJ')
      put(
        inOrder(
          operands.filter(each => /^[(<]/.test(each)).flatMap(each => decoded(each, font)),
          marks,
        ),
      );
    operands = [];
  }
  return found;
}

function markOf(operands, properties, context) {
  if (operands[0] === '/ReversedChars') return { reversed: true };
  const joined = operands.join(' ');
  const id = /\/MCID (\d+)/.exec(joined)?.[1];
  if (id !== undefined) return { id: Number(id) };
  const actual = /\/ActualText (\([\s\S]*\)|<[0-9A-Fa-f\s]*>)/.exec(joined)?.[1];
  if (actual !== undefined) return { actual: textString(actual), replaced: true };
  const name = operands[1]?.startsWith('/') ? operands[1].slice(1) : undefined;
  const dict = name && properties ? context.lookup(properties.get(PDFName.of(name))) : undefined;
  const text = dict?.get(PDFName.of('ActualText'));
  if (text instanceof PDFHexString || text instanceof PDFString) return { actual: text.decodeText(), replaced: true };
  const number = dict?.get(PDFName.of('MCID'));
  return number instanceof PDFNumber ? { id: number.asNumber() } : {};
}

function bytesOf(token) {
  if (token.startsWith('<')) return Buffer.from(token.slice(1, -1).replace(/\s/g, ''), 'hex');
  const escapes = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const raw = token
    .slice(1, -1)
    .replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code) =>
      /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
    );
  return Buffer.from(raw, 'latin1');
}

function textString(token) {
  const bytes = bytesOf(token);
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
    : bytes.toString('latin1');
}

/** The texts of the glyphs of a string. */
function decoded(token, font) {
  const bytes = bytesOf(token);
  return Array.from({ length: bytes.length >> 1 }, (_, at) => font?.get(bytes.readUInt16BE(2 * at)) ?? '\ufffd');
}

/** In `ReversedChars` a string is read from its end (ISO 32000-1, 14.8.2.3.3). */
function inOrder(texts, marks) {
  return (marks.some(mark => mark.reversed) ? texts.toReversed() : texts).join('');
}

/** Glyph → text, from the font's ToUnicode map. */
function toUnicode(font, context) {
  const map = new Map();
  const stream = context.lookup(font.get(PDFName.of('ToUnicode')));
  if (!(stream instanceof PDFRawStream)) return map;
  const code = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  const text = hex => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block] of code.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph, value] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      map.set(Number.parseInt(glyph, 16), text(value));
  }
  for (const [, block] of code.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, value] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) {
      for (let i = Number.parseInt(from, 16), n = Number.parseInt(value, 16); i <= Number.parseInt(to, 16); i++, n++)
        map.set(i, String.fromCodePoint(n));
    }
  }
  return map;
}
