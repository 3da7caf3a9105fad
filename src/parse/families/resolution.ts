/**
 * Resolutions of the General Assembly, the Economic and Social Council and the Human Rights Council: a title line, an
 * origin line, number and title; the enacting formula, recitals and operative paragraphs; meeting and date; annexes.
 */
import type { Family } from '../family.js';
import { statement } from '../statement.js';

export const resolution: Family = {
  name: 'resolution',
  fits: ({ head, symbol }) => head.titleLines.length > 0 || head.number !== undefined || /\/RES\//.test(symbol ?? ''),
  parse: (opened, context) => statement('resolution', opened, context),
};
