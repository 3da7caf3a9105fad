/** The report of a publication as a page for people: each doubt with the words it is about, what it means and what to do. */
import { parseAkn } from '../akn/parse.js';
import { clean } from '../akn/text.js';
import { catalogue } from '../diagnostics/codes.js';
import type { Diagnostic, Place, Severity } from '../diagnostics/diagnostic.js';
import { directionOf } from '../languages/direction.js';
import { knownLanguageTag } from '../languages/tag.js';
import { version } from '../version.js';
import { fill, loadTemplates } from '../xml/templates.js';
import type { Element } from '../xml/tree.js';
import { walk } from '../xml/walk.js';
import type { Publication } from './publish.js';

const SECTIONS: readonly (readonly [Severity, string])[] = [
  ['error', 'Errors'],
  ['warning', 'Needs review'],
  ['info', 'For information'],
];

/** More of one kind than anyone reads; the report in JSON has all. */
const MOST = 500;

/** @returns HTML without scripts; the same publication gives the same page */
export async function reportPage(publication: Publication): Promise<string> {
  await loadTemplates();
  const { name, metadata, diagnostics } = publication;
  const sections = SECTIONS.map(([severity, heading]) => {
    const all = diagnostics.filter(each => each.severity === severity);
    return { severity, heading, all };
  });
  const finding = findingsOf(publication);
  return fill('report/page', {
    name: metadata?.symbol ?? name,
    title: metadata?.title ?? '',
    version,
    summary: summaryOf(sections.map(({ all }) => all.length)),
    sections: sections
      .filter(({ all }) => all.length > 0)
      .map(({ severity, heading, all }) => ({
        id: severity,
        heading: all.length > MOST ? `${heading} (the first ${MOST} of ${all.length})` : `${heading} (${all.length})`,
        findings: all.slice(0, MOST).map(finding),
      })),
  });
}

function summaryOf([errors = 0, warnings = 0]: readonly number[]): string {
  if (errors + warnings === 0) return 'Nothing needs review.';
  const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`;
}

function findingsOf({ akn, name, metadata, editions }: Publication): (diagnostic: Diagnostic) => object {
  const elements = elementsOf(akn);
  const texts = new Map<string, string>();
  const textAt = (eId: string | undefined): string => {
    const element = eId === undefined ? undefined : elements.get(eId);
    if (!element || eId === undefined) return '';
    const text = texts.get(eId) ?? clean(element);
    texts.set(eId, text);
    return text;
  };
  const hasPage = editions.some(({ format }) => format === 'html');
  const language = knownLanguageTag(metadata?.language) ?? '';
  return ({ code, message, place, hint = '' }) => {
    const isLinked = hasPage && place?.eId !== undefined && elements.has(place.eId);
    const where = placeText(place);
    return {
      code,
      message,
      hint,
      meaning: catalogue[code].meaning,
      quote: sentenceOf(textAt(place?.eId), message),
      language,
      direction: directionOf(language),
      href: isLinked ? `${encodeURIComponent(name)}.html#${encodeURIComponent(place.eId ?? '')}` : '',
      place: where,
      hasPlace: where !== '' || isLinked,
    };
  };
}

/** None for AKN that is not well-formed: the findings say so. */
function elementsOf(akn: string | undefined): ReadonlyMap<string, Element> {
  const elements = new Map<string, Element>();
  if (akn === undefined) return elements;
  try {
    walk(parseAkn(akn), node => {
      const eId = node.attributes['eId'];
      if (eId) elements.set(eId, node);
    });
  } catch {
    return elements;
  }
  return elements;
}

function placeText({ part, line, column, eId }: Place = {}): string {
  const lines = line === undefined ? '' : `line ${line}${column === undefined ? '' : `, column ${column}`}`;
  return [part ?? '', lines, eId ? `#${eId}` : ''].filter(Boolean).join(', ');
}

const LONGEST = 400;
const ENDS = /[.;:!?。；؛؟]/;

/** The sentence with the words that the message quotes, or the beginning of the text. */
function sentenceOf(text: string, message: string): string {
  const quoted = /["“]([^"”]{2,200})["”]/.exec(message)?.[1]?.replace(/…$/, '').trim();
  const at = quoted ? Math.max(0, text.indexOf(quoted)) : 0;
  const start = sentenceStart(text, at);
  const cut = text.slice(start, start + LONGEST);
  const rest = text.slice(at + (quoted?.length ?? 0), start + LONGEST);
  const end = at === 0 && start === 0 ? -1 : rest.search(ENDS);
  const shown = end < 0 ? cut : text.slice(start, at + (quoted?.length ?? 0) + end + 1);
  return `${start > 0 ? '… ' : ''}${shown.trim()}${start + shown.length < text.length ? ' …' : ''}`;
}

/** Not farther back than half of what is shown. */
function sentenceStart(text: string, at: number): number {
  const least = Math.max(0, at - LONGEST / 2);
  for (let place = at - 1; place > least; place--)
    if (ENDS.test(text[place] as string) && text[place + 1] === ' ') return place + 2;
  return least;
}
