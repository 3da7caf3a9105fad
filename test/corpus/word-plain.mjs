/**
 * A second, plain reading of a Word file for comparison: nothing but the tags, one after the other. It shares no code with
 * the project and knows only what decides whether a character is seen.
 */
import { inflateRawSync } from 'node:zlib';

/** Text of body and notes by paragraph, and what is called and linked. */
export function plainReading(bytes) {
  const parts = unzipped(Buffer.from(bytes));
  const marks = new Map();
  const state = {
    marks,
    calls: 0,
    repeated: 0,
    links: [],
    targets: targetsOf(parts.get('word/_rels/document.xml.rels')),
  };
  const body = paragraphsOf(text(parts, 'word/document.xml'), state).map(each => each.text);
  const noteTargets = targetsOf(parts.get('word/_rels/footnotes.xml.rels'));
  const notes = noteParagraphs(text(parts, 'word/footnotes.xml'), { ...state, targets: noteTargets });
  const ordered = [...marks.keys()].flatMap(id => notes.get(id) ?? []);
  // Session and agenda item open the body, or stand in the masthead of older files.
  const hasSession = !/^\s*\[?Resolution/.test(body.find(line => line.trim() !== '') ?? '');
  return { body, hasSession, notes: ordered, calls: marks.size, repeated: state.repeated, links: state.links };
}

function text(parts, name) {
  return parts.get(name)?.toString('utf8') ?? '';
}

function targetsOf(part) {
  const targets = new Map();
  for (const [tag] of (part?.toString('utf8') ?? '').matchAll(/<Relationship [^>]*>/g)) {
    targets.set(/ Id="([^"]*)"/.exec(tag)?.[1], decoded(/ Target="([^"]*)"/.exec(tag)?.[1] ?? ''));
  }
  return targets;
}

function noteParagraphs(xml, state) {
  const notes = new Map();
  for (const [, tag, content] of xml.matchAll(/<w:footnote( [^>]*)>(.*?)<\/w:footnote>/gs)) {
    if (/w:type="(?!normal)/.test(tag)) continue;
    const lines = paragraphsOf(content, state).map(each => each.text);
    notes.set(/w:id="([^"]*)"/.exec(tag)[1], lines);
  }
  return notes;
}

/** Elements whose content nobody sees. */
const UNSEEN = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'mc:Fallback',
  'w:rPr',
  'w:pPr',
  'w:sectPr',
  'w:tblPr',
]);

function paragraphsOf(xml, state) {
  const paragraphs = [];
  const open = [];
  const fields = [];
  let unseen = 0;
  let hidden = false;
  let link;
  const beginLink = target => {
    link = { target, text: '', before: open.at(-1)?.text.slice(-1) ?? '' };
    state.links.push(link);
  };
  const add = value => {
    const field = fields.at(-1);
    if (unseen > 0 || hidden || (field && !field.result)) return;
    if (field) field.text += value;
    if (link) link.text += value;
    if (open.length > 0) open.at(-1).text += value;
  };
  for (const [, close, name, attributes, empty, content] of xml.matchAll(/<(\/?)([\w:]+)([^>]*?)(\/?)>([^<]*)/g)) {
    if (close) {
      if (UNSEEN.has(name)) unseen--;
      if (name === 'w:p') paragraphs.push(open.pop());
      if (name === 'w:r') hidden = false;
      if (name === 'w:hyperlink') link = undefined;
    } else if (UNSEEN.has(name) && !empty) unseen++;
    if (!close) openTag(name, attributes, empty, content);
  }
  return paragraphs;

  function openTag(name, attributes, empty, content) {
    if (name === 'w:p') empty ? paragraphs.push({ text: '' }) : open.push({ text: '' });
    else if (name === 'w:t') add(trimmed(decoded(content), attributes));
    else if (name === 'w:tab' && !attributes.includes('w:val')) add('\t');
    else if (name === 'w:br' || name === 'w:cr') add('\n');
    else if (name === 'w:noBreakHyphen') add('\u2011');
    else if (name === 'w:vanish') hidden = hidden || open.length > 0;
    else if (name === 'w:footnoteReference') add(markOf(/w:id="([^"]*)"/.exec(attributes)[1], state));
    else if (name === 'w:instrText') fields.at(-1).code += decoded(content);
    else if (name === 'w:fldChar') fieldTag(/fldCharType="(\w+)"/.exec(attributes)[1]);
    else if (name === 'w:hyperlink') {
      const target = state.targets.get(/r:id="([^"]*)"/.exec(attributes)?.[1]);
      if (target) beginLink(target);
    }
  }

  function fieldTag(type) {
    if (type === 'begin') fields.push({ code: '', text: '', result: false });
    else if (type === 'separate') {
      fields.at(-1).result = true;
      const target = /^\s*HYPERLINK\s+"([^"]*)"/.exec(fields.at(-1).code)?.[1];
      if (target) beginLink(target);
    } else {
      const { code, text: shown } = fields.pop();
      if (/^\s*NOTEREF/.test(code) && /\S/.test(shown)) state.repeated++;
      if (/^\s*HYPERLINK/.test(code)) link = undefined;
    }
  }
}

function markOf(id, { marks }) {
  if (!marks.has(id)) marks.set(id, String(marks.size + 1));
  return marks.get(id);
}

function trimmed(value, attributes) {
  return attributes.includes('preserve') ? value : value.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}

function decoded(value) {
  return value
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&');
}

function unzipped(bytes) {
  const parts = new Map();
  let end = bytes.length - 22;
  while (bytes.readUInt32LE(end) !== 0x06054b50) end--;
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    parts.set(name, bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}
