/** Short spellings for tests of the grammars. */
import type { Citation, CitedWork } from '../../src/citations/citation.js';
import { citable, findCitations } from '../../src/citations/find.js';
import type { NoteRecord } from '../../src/citations/ibid.js';
import { documentSymbol } from '../../src/citations/links.js';
import { languageOf } from '../../src/languages/index.js';
import type { LanguageCode } from '../../src/languages/language.js';
import type { Organ } from '../../src/un/bodies.js';

export interface Options {
  readonly language?: LanguageCode;
  readonly organ?: Organ;
  readonly note?: boolean;
  readonly previous?: NoteRecord;
}

export function find(text: string, options: Options = {}): Citation[] {
  const { language = 'en', organ = 'GA', note = false, previous } = options;
  const known = languageOf(language);
  if (!known) throw new TypeError(language);
  return findCitations(citable(text), { language: known, organ, inNote: note }, previous);
}

/** What is cited, in one word each; doubtful ones with a question mark. */
export function works(text: string, options?: Options): string[] {
  return find(text, options).map(({ work, certainty }) => `${certainty === 'doubtful' ? '? ' : ''}${nameOf(work)}`);
}

export function nameOf(work: CitedWork): string {
  switch (work.kind) {
    case 'treaty':
      return `${work.series} ${work.volumes.join('+')}/${work.numbers.join('+')}`;
    case 'decision':
      return `${work.organ} decision ${work.number}`;
    case 'resolution':
      return `${documentSymbol(work)}${work.date ? ` ${work.date}` : ''}`;
    case 'sales':
      return `Sales ${work.number}`;
    case 'icj':
      return work.text;
    default:
      return work.symbol;
  }
}

/** The words that each citation covers. */
export function covered(text: string, options?: Options): string[] {
  return find(text, options).map(({ start, end }) => text.slice(start, end));
}
