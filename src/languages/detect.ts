/** Which of the languages a text is in: by its script, then by its short words, or by the formula that enacts. */
import type { Language } from './language.js';
import { organNamed } from './organs.js';

export interface Detection {
  /** The likeliest; the first of the list when nothing tells. */
  readonly language: Language;
  /** False when the text gave too little to tell. */
  readonly sure: boolean;
  /** Set when the text is long enough to tell that it is in none of the languages. */
  readonly foreign?: true;
}

/** So much of a text is looked at, from its start. */
const SAMPLE = 50_000;
/** Short words that must be seen before a language of the Latin script is sure. */
const ENOUGH = 5;
/** Share of the letters that a script needs: where one character is a word, few are many. */
const NEEDED = { Arabic: 0.25, Cyrillic: 0.25, Han: 0.1 } as const;
/** Share of letters of the script that its language does not have, and number of them, that make it another language. */
const STRANGE = { share: 0.01, count: 5 } as const;
/**
 * In a text of so many words the common ones have this share. Measured over published documents: 16 to 40 of a hundred, 8 in a list
 * of names; in other languages, related ones too, 0 to 5.
 */
const COMMON = { words: 60, share: 0.06 } as const;

const LATIN = /\p{Script=Latin}+/gu;
const LETTER = /\p{L}+/gu;

/**
 * The language of a text. Symbols, treaty citations and names are in Latin letters in every language, so another script
 * needs a quarter of the letters only.
 * @param languages the first of the Latin script is the one that is taken when nothing tells
 */
export function detectLanguage(sample: string, languages: readonly Language[]): Detection {
  const text = sample.slice(0, SAMPLE);
  const latin = languages.filter(({ script }) => script === 'Latin');
  const [fallback] = latin;
  if (!fallback) throw new RangeError('no language to choose from');
  const letters = count(text, LATIN);
  for (const language of languages) {
    const { script } = language;
    if (script === 'Latin') continue;
    const own = count(text, SCRIPTS[script]);
    if (own === 0 || own < (own + letters) * NEEDED[script]) continue;
    return isStrange(text, own, language) ? unknown(fallback) : { language, sure: own >= ENOUGH };
  }
  return letters * 2 < count(text, LETTER) ? unknown(fallback) : byWords(text, latin, fallback);
}

const SCRIPTS = {
  Arabic: /\p{Script=Arabic}+/gu,
  Cyrillic: /\p{Script=Cyrillic}+/gu,
  Han: /\p{Script=Han}+/gu,
} as const;

const unknown = (language: Language): Detection => ({ language, sure: false, foreign: true });

/** Persian in Arabic letters, Ukrainian in Cyrillic ones: a name in another language is no text in it. */
function isStrange(text: string, own: number, { strange }: Language): boolean {
  const found = strange ? count(text, strange) : 0;
  return found >= STRANGE.count && found > own * STRANGE.share;
}

function byWords(text: string, languages: readonly Language[], fallback: Language): Detection {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const ranked = languages
    .map(language => ({ language, hits: hitsOf(words, language) }))
    .sort((a, b) => b.hits - a.hits);
  const { language, hits } = ranked[0] ?? { language: fallback, hits: 0 };
  const rare = words.length >= COMMON.words && hits < words.length * COMMON.share;
  const sure = !rare && hits >= ENOUGH && hits >= 2 * (ranked[1]?.hits ?? 0);
  const known = sure ? { language, sure } : byFormula(text, languages, rare);
  return known ?? (rare ? unknown(fallback) : { language: hits > 0 ? language : fallback, sure: false });
}

/**
 * A short text is known by its enacting formula, where only one language has it.
 * @param named whether the formula must name a body that is known: one of any name may be another language's ("L’Assemblea Generale,")
 */
function byFormula(text: string, languages: readonly Language[], named: boolean): Detection | undefined {
  const lines = opening(text);
  const enacts = (language: Language) => (line: string) => {
    const formula = language.formulas.enacting.exec(line);
    return formula && (!named || organNamed(formula.groups?.['organ'] ?? '', language));
  };
  const [language, ...others] = languages.filter(each => lines.some(enacts(each)));
  return language && others.length === 0 ? { language, sure: true } : undefined;
}

/** The first lines that are short enough to be a formula. */
function opening(text: string): string[] {
  const lines = text.split('\n', 40).map(line => line.trim());
  return lines.filter(line => line.length > 0 && line.length < 160);
}

function hitsOf(words: readonly string[], { commonWords }: Language): number {
  const common = new Set(commonWords);
  let hits = 0;
  for (const word of words) if (common.has(word)) hits++;
  return hits;
}

/** How many letters of a kind; runs of them are matched as one, which takes a fraction of the time and memory. */
function count(text: string, runs: RegExp): number {
  let letters = 0;
  for (const run of text.match(runs) ?? []) letters += run.length;
  return letters;
}
