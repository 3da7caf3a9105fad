/** The languages that ntoso reads. */

import { arabic } from './ar/index.js';
import { german } from './de/index.js';
import { type Detection, detectLanguage as detectAmong } from './detect.js';
import { english } from './en/index.js';
import { spanish } from './es/index.js';
import { french } from './fr/index.js';
import type { Language, LanguageCode } from './language.js';
import { russian } from './ru/index.js';
import { chinese } from './zh/index.js';

/** One for each code. The first is taken where a text does not tell. */
const byCode: Readonly<Record<LanguageCode, Language>> = {
  en: english,
  fr: french,
  es: spanish,
  ru: russian,
  zh: chinese,
  ar: arabic,
  de: german,
};

export const languages: readonly Language[] = Object.values(byCode);

/** The language of an ISO 639-1 code (`fr`), in whatever case. */
export function languageOf(code: string): Language | undefined {
  const wanted = code.toLowerCase();
  return languages.find(language => language.code === wanted);
}

/** The language of an ISO 639-2 code (`fra`; also the bibliographic one, `fre`). */
export function languageOfIso3(iso3: string): Language | undefined {
  const wanted = iso3.toLowerCase();
  return languages.find(({ iso3: code, bibliographic }) => code === wanted || bibliographic === wanted);
}

/** The language of any code of ISO 639 that a file may state: `de`, `deu`, `ger`. */
export function languageByCode(code: string | undefined): Language | undefined {
  return code === undefined ? undefined : (languageOf(code.trim()) ?? languageOfIso3(code.trim()));
}

/**
 * The language of a text, of those that ntoso reads.
 * @param sample a text or the beginning of one; more than 50,000 characters are not looked at
 */
export function detectLanguage(sample: string): Detection {
  return detectAmong(sample, languages);
}
