/**
 * Names of the bodies that mastheads, title lines and origin lines print, with the id of their ontology entry.
 * Wording counted in published documents. Source: United Nations.
 */
import { bodies } from '../un/bodies.js';
import type { LanguageCode } from './language.js';
import { arabicPatterns, patterns } from './pattern.js';

interface OrganName {
  /** eId of the TLC entry: `ga`, `thirdCommittee`. */
  readonly id: string;
  readonly names: Readonly<Record<LanguageCode, string>>;
}

/** A name found in a text. */
export interface OrganMention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Names are patterns: spelling as in `pattern.ts`, cases of Russian left open. */
const ORGANS: readonly OrganName[] = [
  ...bodies.map(({ eId, names }) => ({ id: eId, names })),
  {
    id: 'un',
    names: {
      en: 'United Nations|UNITED NATIONS',
      fr: 'Nations Unies|NATIONS UNIES',
      es: 'Naciones Unidas|NACIONES UNIDAS',
      ru: 'Организаци\\p{Ll}{1,2} Объединенных Наций',
      ar: 'الأمم المتحدة',
      zh: '联\\s*合\\s*国',
    },
  },
  {
    id: 'firstCommittee',
    names: {
      en: 'First Committee',
      fr: 'Première Commission',
      es: 'Primera Comisión',
      ru: 'Перв\\p{Ll}{2,3} комитет\\p{Ll}*',
      ar: 'اللجنة الأولى',
      zh: '第一委员会',
    },
  },
  {
    id: 'secondCommittee',
    names: {
      en: 'Second Committee',
      fr: 'Deuxième Commission',
      es: 'Segunda Comisión',
      ru: 'Втор\\p{Ll}{2,3} комитет\\p{Ll}*',
      ar: 'اللجنة الثانية',
      zh: '第二委员会',
    },
  },
  {
    id: 'thirdCommittee',
    names: {
      en: 'Third Committee',
      fr: 'Troisième Commission',
      es: 'Tercera Comisión',
      ru: 'Трет\\p{Ll}{2,4} комитет\\p{Ll}*',
      ar: 'اللجنة الثالثة',
      zh: '第三委员会',
    },
  },
  {
    id: 'fourthCommittee',
    names: {
      en: 'Special Political and Decolonization Committee \\(Fourth Committee\\)|Fourth Committee|Special Political Committee',
      fr: 'Commission des questions politiques spéciales et de la décolonisation \\(Quatrième Commission\\)|Quatrième Commission',
      es: 'Comisión Política Especial y de Descolonización \\(Cuarta Comisión\\)|Cuarta Comisión',
      ru: 'Комитет\\p{Ll}* по специальным политическим вопросам и вопросам деколонизации \\(Четв[её]рт\\p{Ll}{2,3} комитет\\p{Ll}*\\)|Четв[её]рт\\p{Ll}{2,3} комитет\\p{Ll}*',
      ar: 'لجنة المسائل السياسية الخاصة وإنهاء الاستعمار ?\\(اللجنة الرابعة\\)|اللجنة الرابعة',
      zh: '特别政治和非殖民化委员会 ?[(（]第四委员会[)）]|第四委员会',
    },
  },
  {
    id: 'fifthCommittee',
    names: {
      en: 'Fifth Committee',
      fr: 'Cinquième Commission',
      es: 'Quinta Comisión',
      ru: 'Пят\\p{Ll}{2,3} комитет\\p{Ll}*',
      ar: 'اللجنة الخامسة',
      zh: '第五委员会',
    },
  },
  {
    id: 'sixthCommittee',
    names: {
      en: 'Sixth Committee',
      fr: 'Sixième Commission',
      es: 'Sexta Comisión',
      ru: 'Шест\\p{Ll}{2,3} комитет\\p{Ll}*',
      ar: 'اللجنة السادسة',
      zh: '第六委员会',
    },
  },
];

const compiled = new Map<LanguageCode, readonly (readonly [id: string, name: RegExp])[]>();

function namesIn(language: LanguageCode): readonly (readonly [id: string, name: RegExp])[] {
  const known = compiled.get(language);
  if (known) return known;
  const { within } = language === 'ar' ? arabicPatterns : patterns;
  const made = ORGANS.map(({ id, names }) => [id, within(names[language])] as const);
  compiled.set(language, made);
  return made;
}

/** The first body named in a text; of two that begin at the same place the longer name. */
export function organIn(text: string, language: LanguageCode): OrganMention | undefined {
  let best: OrganMention | undefined;
  for (const [id, name] of namesIn(language)) {
    const match = name.exec(text);
    if (!match) continue;
    const found = { id, start: match.index, end: match.index + match[0].length };
    const earlier = !best || found.start < best.start || (found.start === best.start && found.end > best.end);
    if (earlier) best = found;
  }
  return best;
}

/** The body whose name is the whole of a text, white space left out. */
export function organNamed(text: string, language: LanguageCode): string | undefined {
  const trimmed = text.trim();
  const found = organIn(trimmed, language);
  return found && found.start === 0 && found.end === trimmed.length ? found.id : undefined;
}
