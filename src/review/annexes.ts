/** An annex has a text of its own. */

import { childOf, find } from '../xml/walk.js';
import type { Check } from './check.js';
import { shown } from './shown.js';

/** An annex of fewer characters, without a number and a table, is a line that lost its place. */
const SHORTEST = 80;

export const annexes: Check = ({ kind, lines, place, document }, { report }) => {
  const body = childOf(document, 'mainBody');
  if (kind !== 'annex' || !body) return;
  const own = lines.filter(({ region }) => region === 'mainBody' || region === 'preamble');
  const text = own.map(line => line.text).join(' ');
  if (text.length >= SHORTEST || own.some(({ number }) => number !== undefined) || find(body, 'table')) return;
  report('review/annex-short', `The annex has only a few words: "${shown(text)}".`, own[0]?.place ?? place);
};
