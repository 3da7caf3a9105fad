/** Rows of a table that came as lines of text: their columns are lost. */

import type { Check } from './check.js';
import { lastSign } from './ending.js';
import { shown } from './shown.js';

/** So many rows are no coincidence. */
const ROWS = 3;
/** Columns kept apart by blanks: two gaps or more. */
const COLUMNS = /\S {3,}\S+(?: \S+)* {3,}\S/u;
/** "Subtotal 5 247 1 096 6 343", "1 131": figures alone, or figures in three columns at the end. */
const FIGURES = /^[\p{Nd}\s.,–—-]*\p{Nd}[\p{Nd}\s.,–—-]*$|(?:\s(?:\p{Nd}[\p{Nd}.,]*|[–—-])){3}\s*$/u;

export const tables: Check = ({ lines }, { report }) => {
  const rows = lines.filter(({ region, text }) => region === 'mainBody' && isRow(text));
  const [first] = rows;
  const columns = rows.filter(({ text }) => hasColumns(text)).length;
  if (!first || (rows.length < ROWS && columns === 0)) return;
  report('review/table-as-text', `Rows of a table became lines of text: "${shown(first.text)}".`, first.place);
};

const hasColumns = (text: string) => text.includes('   ') && COLUMNS.test(text);
const isRow = (text: string) => hasColumns(text) || (/[\p{Nd}–—-]/u.test(lastSign(text)) && FIGURES.test(text));
