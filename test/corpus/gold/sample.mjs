/** Twenty cases of each class, drawn by a seed, with what is printed at the place: to be judged by eye. */
import fs from 'node:fs';
import { squash } from './tools.mjs';

const CASES = 20;

/** @param printedText PDF → its text with the layout */
export function drawSample(file, members, seed, printedText) {
  const cases = new Map();
  for (const { name, pdf, differences } of members)
    for (const { kind, shown, defect } of differences)
      if (defect && pdf) cases.set(defect, [...(cases.get(defect) ?? []), { name, pdf, kind, shown }]);
  const texts = new Map();
  const rows = [...cases].sort().flatMap(([defect, all]) =>
    drawn(all, seed).map(({ name, pdf, kind, shown }) => {
      if (!texts.has(pdf)) texts.set(pdf, printedText(pdf).split('\n'));
      return [defect, name, `${kind}: ${shown}`, printedAt(shown, texts.get(pdf)), ''].map(cell).join('\t');
    }),
  );
  fs.writeFileSync(
    file,
    `${['class', 'file', 'difference', 'printed (text of the PDF, blanks kept)', 'verdict'].join('\t')}\n${rows.join('\n')}\n`,
  );
}

const cell = text => text.replace(/[\t\n]/g, ' ');

/** Park and Miller: the same cases on every machine. */
function drawn(all, seed) {
  let state = seed;
  const left = [...all];
  const taken = [];
  while (left.length > 0 && taken.length < CASES) {
    state = (state * 48271) % 2147483647;
    taken.push(...left.splice(state % left.length, 1));
  }
  return taken;
}

/** The line that begins with the words of the difference, and the two before it. */
function printedAt(shown, lines) {
  const words = squash(/"([^"]{8,})"?$/u.exec(shown)?.[1] ?? shown).slice(0, 24);
  const at = lines.findIndex(
    (line, i) => words !== '' && squash(line + (lines[i + 1] ?? '')).includes(words) && squash(line) !== '',
  );
  return at < 0
    ? 'not found'
    : lines
        .slice(Math.max(0, at - 2), at + 2)
        .map(line => line.slice(0, 90).trimEnd())
        .join(' ¦ ');
}
