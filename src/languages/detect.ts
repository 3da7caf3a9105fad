/** Which of the languages a text is in: by its script, then by its short words, or by the formula that enacts. */
import type { Language, LanguageCode } from './language.js';

export interface Detection {
  readonly language: Language;
  /** False when the text gave too little to tell. */
  readonly sure: boolean;
}

/** So much of a text is looked at, from its start. */
const SAMPLE = 50_000;
/** Short words that must be seen before a language of the Latin script is sure. */
const ENOUGH = 5;

const SCRIPTS: readonly (readonly [code: LanguageCode, letters: RegExp])[] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['zh', /\p{Script=Han}/gu],
];

const LATIN = /\p{Script=Latin}/gu;

/**
 * The language of a text. Symbols, treaty citations and names are in Latin letters in every language, so another script
 * needs a quarter of the letters only (a tenth in Chinese, where one character is a word).
 */
export function detectLanguage(sample: string, languages: readonly Language[]): Detection {
  const text = sample.slice(0, SAMPLE);
  for (const [code, letters] of SCRIPTS) {
    const own = count(text, letters);
    const language = own > 0 ? languages.find(each => each.code === code) : undefined;
    if (!language) continue;
    const needed = (own + count(text, LATIN)) * (code === 'zh' ? 0.1 : 0.25);
    if (own >= needed) return { language, sure: own >= ENOUGH };
  }
  return byWords(
    text,
    languages.filter(language => !SCRIPTS.some(([code]) => code === language.code)),
  );
}

function byWords(text: string, languages: readonly Language[]): Detection {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const ranked = languages
    .map(language => ({ language, hits: hitsOf(words, language) }))
    .sort((a, b) => b.hits - a.hits);
  const [first, second] = ranked;
  if (!first) throw new RangeError('no language to choose from');
  const sure = first.hits >= ENOUGH && first.hits >= 2 * (second?.hits ?? 0);
  return (sure ? undefined : byFormula(text, languages)) ?? { language: first.language, sure };
}

/** A short text is known by its enacting formula, where only one language has it. */
function byFormula(text: string, languages: readonly Language[]): Detection | undefined {
  const lines = opening(text);
  const [language, ...others] = languages.filter(({ formulas }) => lines.some(line => formulas.enacting.test(line)));
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

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
