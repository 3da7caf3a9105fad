/** Results of fields that lost what they point to: Word and LibreOffice print a message in the place of the number. */

import type { Paragraph } from '../../source/source.js';
import { paragraphText } from '../../source/source.js';
import { placeIn, type Reading, type Story } from './reading.js';

/** In the six languages, as Word has them; LibreOffice writes the English one with a colon. */
const MESSAGE = new RegExp(
  [
    'Error[!:] (?:Reference source not found|Bookmark not defined)',
    'Erreur\\s?! (?:Source du renvoi introuvable|Signet non défini)',
    '¡Error! (?:No se encuentra el origen de la referencia|Marcador no definido)',
    'Ошибка! (?:Источник ссылки не найден|Закладка не определена)',
    'خطأ! (?:لم يتم العثور على مصدر المرجع|الإشارة المرجعية غير معر)',
    '错误[!！]\\s?未(?:找到引用源|定义书签)',
  ].join('|'),
  'u',
);

/** Reports a message among the text; it stays, since it is printed. */
export function reportBrokenFields(paragraph: Paragraph, { report }: Reading, story: Story): void {
  const message = MESSAGE.exec(paragraphText(paragraph))?.[0];
  if (message) report('read/field-broken', `A field shows "${message}" in place of its result.`, placeIn(story));
}
