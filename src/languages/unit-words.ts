/** What the words before a number stand for, in the six languages: "Article 3", "Глава II". Outer units have lower ranks. */
export interface UnitWord {
  readonly words: RegExp;
  /** AKN element; `hcontainer` says its kind in `name`. */
  readonly element: string;
  readonly name?: string;
  readonly rank: number;
}

const UNITS: readonly UnitWord[] = [
  { words: /^(?:part|partie|parte|часть|الجزء|部分|编|部)$/iu, element: 'part', rank: 1 },
  { words: /^(?:title|titre|título|الباب)$/iu, element: 'title', rank: 2 },
  { words: /^(?:chapter|chapitre|capítulo|глава|الفصل|章)$/iu, element: 'chapter', rank: 3 },
  { words: /^(?:section|sección|раздел|الفرع|القسم|节)$/iu, element: 'section', rank: 4 },
  { words: /^(?:article|artículo|статья|المادة|条)$/iu, element: 'article', rank: 7 },
  { words: /^(?:rule|règle|regla|правило|القاعدة|规则)$/iu, element: 'rule', rank: 7 },
  {
    words: /^(?:principle|principe|principio|принцип|المبدأ|原则)$/iu,
    element: 'hcontainer',
    name: 'principle',
    rank: 7,
  },
  { words: /^(?:goal|objectif|objetivo|цель|الهدف|目标)$/iu, element: 'hcontainer', name: 'goal', rank: 7 },
];

/** Roman numbers and letters alone, and titles without a number, are sections of these ranks. */
export const ROMAN_RANK = 5;
export const LETTER_RANK = 6;
export const PLAIN_RANK = 8;

export function unitOf(word: string): UnitWord {
  return UNITS.find(({ words }) => words.test(word)) ?? { words: /^/, element: 'hcontainer', name: 'unit', rank: 7 };
}
