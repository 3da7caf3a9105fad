/** What an edition shows, as facts that can be compared: headings, notes, links, tables, and its text in reading order. */
import { PDFDict, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { all, tagTree, textOf } from '../render/print/text-layer.mjs';
import { takeNotice } from './notice.mjs';

const VOID = new Set(['br', 'img', 'hr', 'meta', 'link', 'input']);
const TOKEN = /<(\/?)([a-z][\w:-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*\s*)(\/?)>|<![^>]*>|([^<]+)/gi;

/** The elements of a page as a tree; what a page has beside the document (contents, cited works, about) is left out. */
function elementsOf(markup) {
  const root = { name: 'root', attributes: {}, children: [] };
  const open = [root];
  for (const [, end, name, rest, empty, text] of markup.matchAll(TOKEN)) {
    const parent = open.at(-1);
    if (text !== undefined) parent.children.push(decoded(text));
    else if (name === undefined) continue;
    else if (end) open.pop();
    else {
      const attributes = Object.fromEntries(
        [...rest.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key, decoded(value)]),
      );
      const element = { name, attributes, children: [] };
      parent.children.push(element);
      if (!VOID.has(name) && !empty) open.push(element);
    }
  }
  return root;
}

const SIGNS = { lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', amp: '&' };

function decoded(text) {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, number, name) =>
    hex || number ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(number)) : (SIGNS[name] ?? whole),
  );
}

const classOf = element => element.attributes?.class ?? '';
const ADDED = new Set(['noteref', 'backlink', 'permalink', 'unseen']);

/** Text of an element, without the marks of notes and what nobody prints. */
function wordsOf(node) {
  if (typeof node === 'string') return node;
  if (ADDED.has(classOf(node)) || node.name === 'nav') return '';
  return node.children.map(wordsOf).join('');
}

/** Letters and figures: what is compared. */
export function letters(text) {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** @param markup an HTML page, or the pages of a book one after another */
export function factsOfMarkup(markup) {
  const root = elementsOf(markup.replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)>/g, ''));
  const parts = [
    ...everyOf(root, each => classOf(each) === 'masthead' && each.name !== 'div'),
    ...everyOf(root, each => each.name === 'main'),
  ];
  const document = { name: 'root', attributes: {}, children: parts.map(withoutCited) };
  const isNotes = each => classOf(each) === 'notes';
  const notes = everyOf(document, isNotes).flatMap(section =>
    everyOf(section, each => each.name === 'li' && each.attributes.id),
  );
  const text = without(document, isNotes);
  const headings = everyOf(
    text,
    each => /^h[1-6]$/.test(each.name) && classOf(each) !== 'unseen' && !classOf(each).includes('unseen'),
  );
  const isLink = each => each.name === 'a' && /^(?:https?:|mailto:)/.test(each.attributes.href ?? '');
  const tables = everyOf(document, each => each.name === 'table' && each.attributes.role === undefined);
  return {
    headings: leveled(
      headings.map(each => ({ level: Number(each.name[1]), text: letters(wordsOf(each)) })).filter(each => each.text),
    ),
    notes: notes.map(each => letters(wordsOf(each))),
    links: everyOf(document, isLink)
      .map(each => each.attributes.href)
      .sort(),
    tables: tables.map(each =>
      cells(outermost(each, cell => /^t[dh]$/.test(cell.name)).map(cell => [cell.name, letters(wordsOf(cell))])),
    ),
    text: letters(wordsOf(text)),
  };
}

const isCited = each => classOf(each) === 'cited';
const withoutCited = node => without(node, isCited);

function without(node, test) {
  if (typeof node === 'string') return node;
  return {
    ...node,
    children: node.children.filter(each => typeof each === 'string' || !test(each)).map(each => without(each, test)),
  };
}

/** Each heading one level below the printed one that it belongs to: pages have headings that paper has not. */
function leveled(headings) {
  const around = [];
  return headings.map(({ level, text }) => {
    while ((around.at(-1) ?? 0) >= level) around.pop();
    around.push(level);
    return `${Math.min(6, around.length)} ${text}`;
  });
}

/** Cells with words in them: a blank cell is nobody's header. */
const cells = list =>
  list
    .filter(([, text]) => text)
    .map(([name, text]) => `${name} ${text}`)
    .join(' | ');

export async function factsOfPdf(bytes) {
  const { root, document } = await tagTree(bytes);
  takeNotice(root);
  const headings = everyOf(root, node => /^H[1-6]$/.test(node.type));
  const links = everyOf(root, node => node.type === 'Link')
    .map(node => addressOf(node, document))
    .filter(Boolean);
  const isCell = node => node.type === 'TD' || node.type === 'TH';
  return {
    headings: headings.map(each => `${each.type[1]} ${letters(bare(each))}`),
    notes: all(root, 'Note').map(each => letters(textOf(each))),
    links: links.sort(),
    tables: all(root, 'Table').map(each =>
      cells(outermost(each, isCell).map(cell => [cell.type.toLowerCase(), letters(bare(cell))])),
    ),
    text: letters(bare(root)),
  };
}

function everyOf(node, test) {
  return [...(test(node) ? [node] : []), ...(node.children ?? []).flatMap(child => everyOf(child, test))];
}

/** Those that are in no other: the cells of a table, not of tables in it. */
function outermost(node, test) {
  return (node.children ?? []).flatMap(child => (test(child) ? [child] : outermost(child, test)));
}

const isMark = node => node.type === 'Lbl' && (node.children ?? []).some(child => child.type === 'Link');

function bare(node) {
  if (node.type === 'text') return node.text;
  return node.type === 'Note' || isMark(node) ? '' : (node.children ?? []).map(bare).join('');
}

/** The web address of a link, however many lines it stands on. */
function addressOf(node, { context }) {
  for (const { object } of everyOf(node, each => each.type === 'object')) {
    const action = object instanceof PDFDict ? context.lookup(object.get(PDFName.of('A'))) : undefined;
    const uri = action instanceof PDFDict ? context.lookup(action.get(PDFName.of('URI'))) : undefined;
    if (uri instanceof PDFString || uri instanceof PDFHexString) return uri.decodeText();
  }
  return undefined;
}

/** What two editions do not agree in. @param turned the letters of the second stand in the order in which they are drawn */
export function differences(one, other, turned) {
  const plain = text => (turned ? [...text.replace(/\p{M}/gu, '')].sort().join('') : text);
  return ['headings', 'notes', 'links', 'tables'].flatMap(kind => {
    const [a, b] = [one[kind], other[kind]].map(list => list.map(kind === 'links' ? each => each : plain));
    const at = a.findIndex((each, place) => each !== b[place]);
    if (a.length === b.length && at < 0) return [];
    const place = at < 0 ? a.length : at;
    return [`${kind}: ${a.length} and ${b.length}; "${cut(one[kind][place])}" is "${cut(other[kind][place])}"`];
  });
}

const cut = text => String(text).slice(0, 90);
