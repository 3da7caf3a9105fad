/** Reads the held-out sentences (test/fixtures/citations/held-out) and says what the program finds in them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { metadataOf } from '../../src/akn/metadata.js';
import { parseAkn } from '../../src/akn/parse.js';
import type { Citation, CitedWork, Pinpoint } from '../../src/citations/citation.js';
import { blocksOf } from '../../src/cited/blocks.js';
import { readCitations } from '../../src/cited/reading.js';
import { languageOf } from '../../src/languages/index.js';
import type { LanguageCode } from '../../src/languages/language.js';

const folder = join(import.meta.dirname, '../fixtures/citations/held-out');

/** A sentence or note with what it cites. */
export interface Passage {
  readonly kind: 'text' | 'note';
  readonly text: string;
  readonly expected: readonly string[];
  /** What is found where it is known to fall short. */
  readonly found: readonly string[];
}

/** Notes that follow one another, or sentences that stand alone. */
export interface Section {
  readonly language: LanguageCode;
  readonly organ: string;
  readonly date: string;
  readonly passages: readonly Passage[];
}

export function linesOf(name: string): string[] {
  return readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'));
}

/** @param lines `@en GA 2012-02-20`, `T sentence`, `N note`, `= work :: pinpoints ; work`; `?` for what cannot be told */
export function sectionsOf(lines: readonly string[]): Section[] {
  const sections: { -readonly [K in keyof Section]: Section[K] }[] = [];
  for (const [index, line] of lines.entries()) {
    const [language = '', organ = '', date = ''] = line.slice(1).split(' ');
    if (line.startsWith('@')) sections.push({ language: language as LanguageCode, organ, date, passages: [] });
    const section = sections.at(-1);
    if (section && /^[TN] /.test(line))
      section.passages = [...section.passages, passageOf(line, ...answersAt(lines, index))];
  }
  return sections;
}

/** `= truth` behind a passage, and `~ what is found` where that is less. */
export function answersAt(lines: readonly string[], index: number): [expected: string, found: string] {
  const expected = (lines[index + 1] ?? '').slice(2);
  const next = lines[index + 2] ?? '';
  return [expected, next.startsWith('~ ') ? next.slice(2) : expected];
}

function passageOf(line: string, expected: string, found: string): Passage {
  const list = (answer: string) => (/^[-?]$/.test(answer) ? [] : answer.split(' ; '));
  return {
    kind: line.startsWith('N') ? 'note' : 'text',
    text: line.slice(2),
    expected: list(expected),
    found: list(found),
  };
}

/** What is found with certainty in each passage: sentences each in a document of its own, notes together in one. */
export function readSection(section: Section): string[][] {
  const notes = section.passages.filter(each => each.kind === 'note');
  const cited = new Map<Passage, string[]>();
  for (const each of section.passages) if (each.kind === 'text') cited.set(each, read(section, [each])[0] ?? []);
  read(section, notes).forEach((found, index) => {
    cited.set(notes[index] as Passage, found);
  });
  return section.passages.map(each => cited.get(each) ?? []);
}

const ACTORS: Readonly<Record<string, string>> = { GA: 'un-ga', SC: 'un-sc', ECOSOC: 'un-ecosoc', HRC: 'un-ga-hrc' };

function read({ language, organ, date }: Section, passages: readonly Passage[]): string[][] {
  const known = languageOf(language);
  if (!known) throw new TypeError(language);
  const tree = parseAkn(
    `<akomaNtoso><statement name="resolution"><meta/><mainBody>${passages.map(markUp).join('')}</mainBody></statement></akomaNtoso>`,
  );
  const facts = { ...metadataOf(tree), actor: ACTORS[organ] as string, adoptionDate: date };
  const blocks = blocksOf(tree);
  const cited = readCitations(blocks, facts, known);
  return blocks.map(block =>
    (cited.find(each => each.block === block)?.citations ?? []).filter(each => each.certainty === 'certain').map(named),
  );
}

function markUp({ kind, text }: Passage, index: number): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return kind === 'text'
    ? `<p>${escaped}</p>`
    : `<authorialNote marker="${index + 1}"><p>${escaped}</p></authorialNote>`;
}

/** What the fixtures do not write down: "resolution 1" of a report. */
const UNASKED: ReadonlySet<string> = new Set(['other', 'resolution', 'decision']);

function named({ work, pinpoints }: Citation): string {
  const places = pinpoints.filter(each => !UNASKED.has(each.unit)).map(pinpointText);
  return [workName(work), places.join(', ')].filter(Boolean).join(' :: ');
}

function pinpointText({ unit, number, to }: Pinpoint): string {
  return [unit, [number, to].filter(Boolean).join('-')].filter(Boolean).join(' ');
}

const OWN_SYMBOL: Readonly<Record<string, string>> = {
  'A/RES/': 'GA',
  'S/RES/': 'SC',
  'E/RES/': 'ECOSOC',
  'A/HRC/RES/': 'HRC',
};

function workName(work: CitedWork): string {
  switch (work.kind) {
    case 'resolution':
      return [work.organ, work.number, work.date].filter(Boolean).join(' ');
    case 'decision':
      return [work.organ, 'decision', work.number, work.date].filter(Boolean).join(' ');
    case 'treaty':
      return `${work.series} ${[...work.volumes, 'No', ...work.numbers].join(' ')}`;
    case 'sales':
      return `Sales ${work.number}`;
    case 'icj':
      return 'ICJ';
    default:
      return resolutionName(work.symbol);
  }
}

/** `A/RES/46/182` and "resolution 46/182" are the same work. */
function resolutionName(symbol: string): string {
  const prefix = Object.keys(OWN_SYMBOL).find(each => symbol.startsWith(each));
  return prefix ? `${OWN_SYMBOL[prefix]} ${symbol.slice(prefix.length)}` : symbol;
}
