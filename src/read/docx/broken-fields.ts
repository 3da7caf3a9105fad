/** Results of fields that lost what they point to: Word and LibreOffice print a message in the place of the number. */

import { languages } from '../../languages/index.js';
import type { Paragraph } from '../../source/source.js';
import { paragraphText } from '../../source/source.js';
import { placeIn, type Reading, type Story } from './reading.js';

/** In the languages of Word; LibreOffice writes the English one with a colon. */
const MESSAGE = new RegExp(languages.map(({ vocabulary }) => vocabulary.fieldErrors).join('|'), 'u');

/** Reports a message among the text; it stays, since it is printed. */
export function reportBrokenFields(paragraph: Paragraph, { report }: Reading, story: Story): void {
  const message = MESSAGE.exec(paragraphText(paragraph))?.[0];
  if (message) report('read/field-broken', `A field shows "${message}" in place of its result.`, placeIn(story));
}
