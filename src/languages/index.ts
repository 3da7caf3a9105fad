/** The languages that ntoso reads. */

import { arabic } from './ar/index.js';
import { type Detection, detectLanguage as detectAmong } from './detect.js';
import { english } from './en/index.js';
import { spanish } from './es/index.js';
import { french } from './fr/index.js';
import type { Language, LanguageCode } from './language.js';
import { russian } from './ru/index.js';
import { chinese } from './zh/index.js';

export const languages: readonly Language[] = [english, french, spanish, russian, chinese, arabic];

/** The language of an ISO 639-1 code (`fr`), in whatever case. */
export function languageOf(code: string): Language | undefined {
  const wanted = code.toLowerCase();
  return languages.find(language => language.code === wanted);
}

/** The language of an ISO 639-2 code (`fra`; also `chi` and `fre`, the bibliographic ones). */
export function languageOfIso3(iso3: string): Language | undefined {
  const wanted = iso3.toLowerCase();
  const code = BIBLIOGRAPHIC[wanted];
  return languages.find(language => language.iso3 === wanted || language.code === code);
}

const BIBLIOGRAPHIC: Readonly<Record<string, LanguageCode>> = { chi: 'zh', fre: 'fr' };

/**
 * The language of a text, of the six that ntoso reads; English when nothing tells.
 * @param sample a text or the beginning of one; more than 50,000 characters are not looked at
 */
export function detectLanguage(sample: string): Detection {
  return detectAmong(sample, languages);
}
