/** What becomes of the Word files in the AKN: text, calls, numbers, links, validity, and the structure of the text dump. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { convert } from '../../dist/api/convert.js';
import { validate } from '../../dist/validate/index.js';
import { plainReading } from './word-plain.mjs';

const DATE = '2026-11-24';

/** Lines for the table of results; what must not be goes to `fault`. */
export async function convertChecks(folder, names, fault) {
  const dump = await dumpTool(folder);
  const sums = {
    converted: 0,
    valid: 0,
    profile: 0,
    whole: 0,
    calls: 0,
    called: 0,
    numbers: 0,
    numbered: 0,
    links: 0,
    sound: 0,
    found: 0,
    same: 0,
    torn: 0,
  };
  const times = [];
  const unlinked = [];
  const differing = [];
  for (const name of names) {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const start = performance.now();
    const { akn, diagnostics } = await convert(bytes, { date: DATE });
    times.push({ name, ms: performance.now() - start });
    if (!akn) {
      fault(`${name}: no AKN`);
      continue;
    }
    sums.converted++;
    const plain = plainReading(bytes);
    const nodes = elementsOf(akn);
    await checkValidity(name, akn, sums, fault);
    checkText(name, plain, nodes, sums, fault);
    checkCalls(name, plain, nodes, sums, fault);
    checkNumbers(name, plain, nodes, sums, fault);
    checkLinks(name, plain, diagnostics, sums, unlinked);
    if (dump) await checkDump(name, dump, bytes, nodes, sums, differing);
  }
  times.sort((a, b) => a.ms - b.ms);
  if (sums.found < sums.sound * 0.98) fault(`only ${sums.found} of ${sums.sound} links of authors are citations`);
  for (const each of unlinked) console.log(`not cited: ${each}`);
  for (const each of differing) console.log(`differs from its text dump: ${each}`);
  const files = sums.converted;
  return [
    ['converted to AKN', `${files} of ${names.length}`],
    ['valid against the schema, profile rules clean', `${sums.valid}, ${sums.profile}`],
    ['all text of body and notes in the AKN', `${sums.whole} of ${files}`],
    ['note calls linked', `${sums.called} of ${sums.calls}`],
    ['typed numbers that are numbered elements', `${sums.numbered} of ${sums.numbers}`],
    ['links of authors to documents', `${sums.links}, of these cut short or out of words ${sums.links - sums.sound}`],
    ['the others borne out by citations', `${sums.found} of ${sums.sound} (${percent(sums.found, sums.sound)})`],
    [
      'same structure as the text dump',
      dump ? `${sums.same} of ${files - sums.torn}` : 'not run: no tools/ods-text.mjs',
    ],
    ['differ in their tables, which the dump tears, not counted', sums.torn],
    [
      'Word file to AKN, median and longest (ms)',
      `${times[times.length >> 1]?.ms.toFixed(1)}, ${times.at(-1)?.ms.toFixed(1)}`,
    ],
  ];
}

function percent(part, whole) {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

async function dumpTool(folder) {
  try {
    return (await import(pathToFileURL(join(folder, '..', '..', 'tools', 'ods-text.mjs')).href)).wordToText;
  } catch {
    return undefined;
  }
}

async function checkValidity(name, akn, sums, fault) {
  const verdict = await validate(akn);
  if (verdict.schema === 'valid') sums.valid++;
  else fault(`${name}: not valid: ${verdict.diagnostics[0]?.message}`);
  if (verdict.profile === 'valid') sums.profile++;
  else fault(`${name}: profile: ${verdict.diagnostics.find(each => each.severity === 'error')?.message}`);
}

/** Every letter of body and notes in its order, notes apart; the masthead is not part of the body of a Word file. */
function checkText(name, plain, nodes, sums, fault) {
  const texts = { body: '', notes: '' };
  for (const { text, path } of nodes) {
    if (text === undefined || path.some(each => each.name === 'meta')) continue;
    if (path.some(each => each.name === 'container' && each.attributes.name === 'masthead')) continue;
    if (!plain.hasSession && path.some(each => each.name === 'container' && each.attributes.name === 'session'))
      continue;
    texts[path.some(each => each.name === 'authorialNote') ? 'notes' : 'body'] += text;
  }
  const differences = ['body', 'notes'].flatMap(part => {
    const wanted = letters(part === 'body' ? plain.body.join('') : plain.notes.join(''));
    return difference(part, wanted, letters(texts[part]));
  });
  if (differences.length === 0) sums.whole++;
  else fault(`${name}: text of ${differences.join('; ')}`);
}

function letters(text) {
  return text.replace(/\s/g, '');
}

function difference(part, wanted, got) {
  if (wanted === got) return [];
  let at = 0;
  while (wanted[at] === got[at]) at++;
  return [
    `${part} at ${at}: "${wanted.slice(Math.max(0, at - 20), at + 40)}" became "${got.slice(Math.max(0, at - 20), at + 40)}"`,
  ];
}

function checkCalls(name, plain, nodes, sums, fault) {
  const ids = new Set(nodes.map(each => each.attributes?.eId));
  const first = nodes.filter(each => each.name === 'authorialNote').length;
  const again = nodes.filter(each => each.name === 'noteRef' && ids.has(each.attributes.href?.slice(1))).length;
  const wanted = plain.calls + plain.repeated;
  sums.calls += wanted;
  sums.called += Math.min(wanted, first + again);
  if (first !== plain.calls || again < plain.repeated) {
    fault(`${name}: ${plain.calls} notes and ${plain.repeated} repeated calls became ${first} and ${again}`);
  }
}

/** Paragraphs that begin with a number or a letter in brackets and a tab. */
function checkNumbers(name, plain, nodes, sums, fault) {
  const typed = plain.body.flatMap(line => /^\t*(\d{1,3}\.|\([a-z]{1,5}\))\t/.exec(line)?.[1] ?? []);
  const numbers = new Map();
  for (const each of nodes)
    if (each.text !== undefined && each.path.at(-1)?.name === 'num') count(numbers, each.text.trim(), 1);
  const missing = typed.filter(number => !takeOne(numbers, number));
  sums.numbers += typed.length;
  sums.numbered += typed.length - missing.length;
  if (missing.length > 0) fault(`${name}: numbers that are no elements: ${missing.join(' ')}`);
}

function count(map, key, by) {
  map.set(key, (map.get(key) ?? 0) + by);
}

function takeOne(map, key) {
  if (!map.get(key)) return false;
  count(map, key, -1);
  return true;
}

/**
 * Links of authors that the citations bear out. Programs that made such links cut them out of longer words (`20|16/6|`,
 * `WHA|58/200|`) or cut the address short: those do not lead to what their words say and are counted apart.
 */
function checkLinks(name, plain, diagnostics, sums, unlinked) {
  const links = plain.links.filter(({ target }) => /^https?:\/\/(?:undocs|docs\.un)\.org\//.test(target));
  const told = diagnostics.filter(each => each.code === 'enrich/author-link-differs').map(each => each.message);
  const sound = links.filter(isSound);
  const wrong = sound.filter(({ text }) =>
    take(told, message => message.startsWith(`The author linked "${text.trim()}"`)),
  );
  sums.links += links.length;
  sums.sound += sound.length;
  sums.found += sound.length - wrong.length;
  for (const { text, target } of wrong) unlinked.push(`${name}: "${text}" ${target}`);
  for (const message of told) unlinked.push(`${name}: unsound: ${message}`);
}

/** The words linked are a word of their own, and the end of the address. */
function isSound({ target, text, before }) {
  const address = symbolOf(target.replace(/^https?:\/\/[^/]*\//, ''));
  const words = symbolOf(text).replace(/^(\d+\/\d+)(?:[A-Z](?:-[A-Z])?)$/, '$1');
  return !/[\p{L}\p{N}.]/u.test(before) && words !== '50/50' && (address.endsWith(words) || words.endsWith(address));
}

function symbolOf(target) {
  return decodeURIComponent(target.replace(/&amp;/g, '&'))
    .replace(/[\s;]|\.+$/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .toUpperCase();
}

function take(list, test) {
  const at = list.findIndex(test);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

async function checkDump(name, dump, bytes, nodes, sums, differing) {
  const { akn } = await convert(dump(Buffer.from(bytes)), { date: DATE });
  const [ours, theirs] = [skeleton(nodes), skeleton(elementsOf(akn ?? ''))];
  const at = ours.findIndex((each, i) => each !== theirs[i]);
  if (at < 0 && ours.length === theirs.length) sums.same++;
  else if (isTornByDump(nodes)) sums.torn++;
  else {
    const place = at < 0 ? ours.length : at;
    const around = lines => lines.slice(Math.max(0, place - 4), place + 4).join(' ');
    differing.push(`${name}\n  Word: ${around(ours)}\n  text: ${around(theirs)}`);
  }
}

/** A text dump writes the rows of tables as lines: what cells and columns they were is lost. */
function isTornByDump(nodes) {
  return nodes.some(each => each.name === 'table');
}

const STRUCTURE = new Set([
  'preface',
  'preamble',
  'mainBody',
  'conclusions',
  'attachment',
  'formula',
  'paragraph',
  'section',
  'list',
  'point',
  'heading',
  'authorialNote',
  'noteRef',
]);

/** Elements that make the structure, in order, with their numbers and marks. Tables are no tables in a text dump. */
function skeleton(nodes) {
  const lines = [];
  for (const { name, attributes, text, path } of nodes) {
    if (path.some(each => each.name === 'meta' || each.name === 'coverPage' || each.name === 'table')) continue;
    if (
      text !== undefined &&
      path.some(each => each.name === 'num') &&
      !path.some(each => each.name === 'authorialNote')
    )
      lines.push(`=${letters(text)}`);
    else if (STRUCTURE.has(name)) lines.push(attributes.marker ? `${name}:${attributes.marker}` : name);
    // What a recital is named for are the words in italics, which a text dump does not have.
    else if (name === 'container')
      lines.push(path.at(-1)?.name === 'preamble' ? 'recital' : `container:${attributes.name}`);
  }
  return lines;
}

/** Elements and texts in document order, each with the elements around it. */
function elementsOf(xml) {
  const nodes = [];
  const path = [];
  for (const [, close, name, rest = '', text] of xml
    .replace(/^<\?[^>]*>/, '')
    .matchAll(/<(\/?)([\w:]+)([^>]*)>|([^<]+)/g)) {
    if (text !== undefined) nodes.push({ text: decoded(text), path: [...path] });
    else if (close) path.pop();
    else {
      const attributes = Object.fromEntries(
        [...rest.matchAll(/([\w:]+)="([^"]*)"/g)].map(each => [each[1], decoded(each[2])]),
      );
      const node = { name, attributes, path: [...path] };
      nodes.push(node);
      const mark = name === 'authorialNote' || name === 'noteRef';
      if (mark) nodes.push({ text: attributes.marker ?? '', path: [...path] });
      if (!rest.endsWith('/')) path.push(node);
    }
  }
  return nodes;
}

function decoded(value) {
  return value
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
