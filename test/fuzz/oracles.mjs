/** What must hold of every input. Each says what is wrong, or nothing. */
import { convert, enrich, inspect, publish, validate } from '../../dist/index.js';

const LETTERS = /[\p{L}\p{N}]/gu;

function lettersOf(text) {
  const counts = new Map();
  for (const [letter] of text.matchAll(LETTERS)) counts.set(letter, 1 + (counts.get(letter) ?? 0));
  return counts;
}

/** Strings of runs, labels, marks and furniture in what the reader made. */
function textsIn(value, found = []) {
  if (Array.isArray(value)) for (const each of value) textsIn(each, found);
  else if (value !== null && typeof value === 'object') {
    for (const [key, each] of Object.entries(value)) {
      if (key === 'text' && typeof each === 'string') found.push(each);
      else if (key !== 'origin') textsIn(each, found);
    }
  }
  return found;
}

/** The AKN as a whole may say more than the source, never less: letters of its text and of attribute values count. */
async function lostLetters(input, akn) {
  const source = JSON.parse(await inspect(input, { stage: 'source' }));
  const wanted = lettersOf(textsIn([source.blocks, source.notes, source.masthead]).join(''));
  const there = lettersOf(akn);
  const lost = [...wanted].filter(([letter, count]) => (there.get(letter) ?? 0) < count).map(([letter]) => letter);
  return lost.length > 0 ? `letters lost between source and AKN: ${lost.slice(0, 20).join(' ')}` : undefined;
}

/** A page that stands for itself: every link inside leads somewhere, no id twice, nothing that runs. */
export function soundHtml(html) {
  // Without the words: those of a broken file may be tags.
  const tags = html.replace(/>[^<]*</g, '><');
  const ids = [...tags.matchAll(/\sid="([^"]*)"/g)].map(match => match[1]);
  if (new Set(ids).size !== ids.length) return `HTML: an id is there twice`;
  const known = new Set(ids);
  const dead = [...tags.matchAll(/\shref="#([^"]*)"/g)].map(match => match[1]).find(id => id !== '' && !known.has(id));
  if (dead !== undefined) return `HTML: a link leads to #${dead}, which is not there`;
  if (/<script(?![^>]*type="application\/ld\+json")|\son\w+="|href="\s*javascript:/i.test(tags))
    return 'HTML: something in it runs';
  return undefined;
}

/** A document that is converted. @param deep whether it is also made twice, enriched twice and published */
export async function faultOfDocument(input, deep) {
  const { akn, diagnostics, status } = await convert(input);
  if (akn === undefined)
    return diagnostics.some(each => each.severity === 'error') ? undefined : 'nothing made, no error told';
  const verdict = await validate(akn);
  if (verdict.wellFormed !== 'valid') return 'the AKN is not well-formed';
  if (verdict.schema !== 'valid' && status !== 'errors')
    return `not valid, status ${status}: ${verdict.diagnostics.find(each => each.severity === 'error')?.message}`;
  const lost = await lostLetters(input, akn);
  if (lost || !deep) return lost;
  if ((await convert(input)).akn !== akn) return 'a second conversion gives another AKN';
  return (await unstable(akn)) ?? (await faultOfHtml(akn));
}

/** AKN of others. */
export async function faultOfAkn(akn) {
  const before = await validate(akn);
  const { akn: made, diagnostics } = await enrich(akn);
  if (made === undefined) return diagnostics.length > 0 ? undefined : 'nothing made, nothing told';
  if (before.schema === 'valid' && (await validate(made)).schema !== 'valid')
    return 'a valid file is not valid any more';
  if (before.wellFormed !== 'valid') return undefined;
  return (await unstable(made)) ?? (await faultOfHtml(akn));
}

async function unstable(akn) {
  const once = (await enrich(akn)).akn;
  return (await enrich(once ?? akn)).akn === once ? undefined : 'a further run of enrich changes the file again';
}

async function faultOfHtml(akn) {
  const { editions } = await publish(akn, { formats: ['html'], asIs: true });
  const [html] = editions;
  return html && soundHtml(new TextDecoder().decode(html.bytes));
}
