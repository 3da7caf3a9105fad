/** Texts: lines and words moved, doubled, dropped, broken, mixed with those of other languages and with what stands in no document. */

const ODD = [
  '\f',
  '\t',
  '\u00a0',
  '\u00ad',
  '\u200f',
  '\u2028',
  '\u2060',
  '\ufeff',
  '\u0000',
  '\ud800',
  '&lt;',
  '<p>',
  '{{x}}',
  ']]>',
  '1.',
  '(a)',
  '__proto__',
  'e\u0301',
  '\ue000',
  '大会一',
  'لَجْنَة',
  '𝔘',
];

const LINES = [
  'Annex',
  'Annexe I',
  'Приложение',
  '附件',
  'المرفق',
  '1 See resolution 55/1.',
  '* * *',
  '[DU1]',
  '',
  ' ',
  'I',
  '_______',
];

const MUTATORS = {
  dropLine: (lines, { below }) => void lines.splice(below(lines.length), 1),
  doubleLine: (lines, { below }) => {
    const at = below(lines.length);
    lines.splice(at, 0, lines[at]);
  },
  moveLine: (lines, { below }) => {
    const [line] = lines.splice(below(lines.length), 1);
    lines.splice(below(lines.length + 1), 0, line);
  },
  joinLines: (lines, { below }) => {
    const at = below(Math.max(1, lines.length - 1));
    lines.splice(at, 2, `${lines[at]}${lines[at + 1] ?? ''}`);
  },
  breakLine: (lines, { below }) => {
    const at = below(lines.length);
    const cut = below(lines[at].length + 1);
    lines.splice(at, 1, lines[at].slice(0, cut), lines[at].slice(cut));
  },
  oddCharacter: (lines, { below, pick }) => {
    const at = below(lines.length);
    const cut = below(lines[at].length + 1);
    lines[at] = lines[at].slice(0, cut) + pick(ODD) + lines[at].slice(cut);
  },
  strangeLine: (lines, { below, pick }) => void lines.splice(below(lines.length + 1), 0, pick(LINES)),
  otherLanguage: (lines, { below, pick }, texts) => {
    const other = pick(texts).split('\n');
    lines.splice(below(lines.length + 1), 0, pick(other));
  },
  repeatWord: (lines, { below, pick }) => {
    const at = below(lines.length);
    const words = lines[at].split(' ');
    lines[at] = words.concat(Array(1 + below(60)).fill(pick(words))).join(' ');
  },
  figures: (lines, { below }) => {
    const at = below(lines.length);
    lines[at] = lines[at].replace(/\d+/, found => String(below(10 ** Math.min(9, found.length + 2))));
  },
};

/** @param texts whole texts in several languages @returns the mutant and which mutators made it */
export function mutantText(texts, random) {
  const lines = random.pick(texts).split('\n');
  const made = [];
  for (let left = 1 + random.below(8); left > 0; left--) {
    const name = random.pick(Object.keys(MUTATORS));
    if (lines.length === 0) lines.push('');
    MUTATORS[name](lines, random, texts);
    made.push(name);
  }
  return { text: lines.join('\n'), made };
}
