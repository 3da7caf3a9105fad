/** What was measured, raw, by body and language: written to a file, and held against the file of an earlier version. */
import fs from 'node:fs';
import { markdown, rawCounts } from './defects.mjs';

/** body and language → measure → [right, all] */
export function countsOf(groups) {
  return Object.fromEntries([...groups].map(([key, members]) => [key, countsOfGroup(members)]));
}

function countsOfGroup(members) {
  const sum = (part, key) => members.reduce((total, { result }) => total + result[part][key], 0);
  const inOrder = members.filter(({ result: { numbers } }) => numbers.recall === 1 && numbers.precision === 1).length;
  return {
    'text (characters)': [sum('text', 'found'), sum('text', 'goldChars')],
    'number sequences (files)': [inOrder, members.length],
    links: [sum('links', 'found'), sum('links', 'gold')],
    ...rawCounts(members),
  };
}

export const writeCounts = (file, groups) => fs.writeFileSync(file, `${JSON.stringify(countsOf(groups), null, 1)}\n`);

/**
 * One row a body and language: before → after, per cent; one figure where nothing changed.
 * @param file what `writeCounts` wrote for the version before
 * @returns the table, and what fell
 */
export function beforeAndAfter(file, groups) {
  const before = JSON.parse(fs.readFileSync(file, 'utf8'));
  const after = countsOf(groups);
  const names = Object.keys(Object.values(after)[0] ?? {});
  const rows = Object.entries(after).map(([key, of]) => [
    key,
    ...names.map(name => cell(before[key]?.[name], of[name])),
  ]);
  const falls = Object.entries(after).flatMap(([key, of]) =>
    names
      .filter(name => share(of[name]) < share(before[key]?.[name]))
      .map(name => [key, name, fraction(before[key][name]), fraction(of[name])]),
  );
  return [
    markdown(['body and language', ...names], rows),
    falls.length > 0 ? markdown(['fell', 'measure', 'before', 'after'], falls) : 'Nothing fell.',
  ];
}

const share = ([good, all] = [0, 0]) => (all === 0 ? 0 : good / all);
const fraction = ([good, all]) => `${good}/${all}`;
const percent = of => (100 * share(of)).toFixed(share(of) > 0.999 && share(of) < 1 ? 2 : 1);

function cell(before, after) {
  if (after[1] === 0) return '–';
  return before === undefined || percent(before) === percent(after)
    ? percent(after)
    : `${percent(before)} → ${percent(after)}`;
}
