/** An annex has a text of its own. */

import type { Check } from './check.js';
import { shown } from './shown.js';

/** An annex of fewer characters is a line that lost its place. */
const SHORTEST = 80;

export const annexes: Check = ({ kind, lines, place, document }, { report }) => {
  if (kind !== 'annex') return;
  const text = lines
    .filter(({ region }) => region === 'mainBody' || region === 'preamble')
    .map(line => line.text)
    .join(' ');
  const isTable = JSON.stringify(document).includes('"table"');
  if (!isTable && text.length < SHORTEST)
    report('review/annex-short', `The annex has a few words only: "${shown(text)}".`, lines[0]?.place ?? place);
};
