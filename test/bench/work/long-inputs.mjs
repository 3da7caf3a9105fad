/** Inputs of any length, each long in one way: what grows faster than its input shows in one of them. */
import { zip } from '../../../dist/zip/zip.js';

/** Name → the size to begin with, and how to make an input of that size. */
export const longInputs = {
  'citations in one paragraph': {
    size: 100,
    make: n =>
      resolution(
        `1. Recalls ${many(n, i => `its resolution ${60 + (i % 20)}/${i % 300} of 21 December 2010`).join(', ')};`,
      ),
  },
  'cross-references': {
    size: 100,
    make: n =>
      resolution(many(n, i => `${i}. Decides to act as set out in paragraph ${(i % 90) + 1} above;`).join('\n\n')),
  },
  'a chain of Ibid.': { size: 100, make: ibid },
  headings: {
    size: 100,
    make: n =>
      resolution(
        many(n, i => `${roman(i)}. Heading number ${i}\n\n${i}. Decides to remain seized of the matter;`).join('\n\n'),
      ),
  },
  points: {
    size: 200,
    make: n => resolution(`1. Decides:\n\n${many(n, i => `(${letters(i)}) To act in the matter ${i};`).join('\n\n')}`),
  },
  recitals: {
    size: 100,
    make: n =>
      `${HEAD}${many(n, i => `Recalling its resolution 65/${i} of 21 December 2010,`).join('\n\n')}\n\n1. Decides to act.\n`,
  },
  'a long paragraph, Latin script': {
    size: 500,
    make: n => resolution(`1. Decides ${many(n, i => `that the matter ${i} is of concern`).join(', ')};`),
  },
  'a long paragraph, Arabic script': {
    size: 500,
    make: n => `الجمعية العامة،\n\n1 - تقرر ${many(n, i => `أن تنظر في المسألة ${i} في دورتها المقبلة`).join('، ')}؛\n`,
  },
  'a long paragraph, Chinese script': {
    size: 500,
    make: n => `大会，\n\n1. 决定${many(n, i => `在下届会议上审议第${i}项问题`).join('，')}；\n`,
  },
  annexes: {
    size: 20,
    make: n =>
      resolution(
        `1. Decides to act.\n\n${many(n, i => `Annex ${roman(i)}\n\nRules of the matter ${i}\n\n1. The rule is to be kept by all concerned, as long as they are concerned.`).join('\n\n')}`,
      ),
  },
  'form feeds': { size: 1000, make: n => 'Line of a page\f\n'.repeat(n) },
  'form feeds in a resolution': {
    size: 250,
    make: n => resolution(many(n, i => `${i}. Decides to act in the matter ${i};\f`).join('\n\n')),
  },
  'one long line of words': { size: 15_000, make: n => 'resolution '.repeat(n) },
  'one long line of figures': { size: 15_000, make: n => '12/3 (4) '.repeat(n) },
  'Word: notes': { size: 100, make: wordNotes },
  'Word: runs in one paragraph': {
    size: 500,
    make: n => word(many(n, i => `<w:r><w:t xml:space="preserve">word ${i} </w:t></w:r>`).join('')),
  },
  'Word: rows of a table': { size: 200, make: n => word('<w:r><w:t>Table</w:t></w:r>', table(n)) },
  'Word: paragraphs': {
    size: 200,
    make: n =>
      word(
        '<w:r><w:t>Text</w:t></w:r>',
        many(n, i => paragraph(`<w:r><w:t>${i}. Decides to act;</w:t></w:r>`)).join(''),
      ),
  },
};

const HEAD = '65/230. Title of the resolution\n\nThe General Assembly,\n\n';

function many(count, make) {
  return Array.from({ length: count }, (_, i) => make(i + 1));
}

function resolution(body) {
  return `${HEAD}Recalling its resolution 65/1 of 21 December 2010,\n\n${body}\n`;
}

function ibid(n) {
  const body = many(n, i => `${i}. Decides to act in the matter of the rules;${i}`).join('\n\n');
  const notes = many(n, i => (i === 1 ? '1 See resolution 60/1, annex.' : `${i} Ibid., para. ${i}.`)).join('\n');
  return `${resolution(body)}\n${notes}\n`;
}

/** a … z, aa, bb …: as lists of the United Nations go on. */
function letters(i) {
  return String.fromCharCode(97 + ((i - 1) % 26)).repeat((Math.floor((i - 1) / 26) % 3) + 1);
}

function roman(number) {
  let rest = number;
  let signs = '';
  for (const [value, sign] of [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]) {
    for (; rest >= value; rest -= value) signs += sign;
  }
  return signs;
}

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

const paragraph = runs => `<w:p>${runs}</w:p>`;

function table(rows) {
  const cell = text => `<w:tc>${paragraph(`<w:r><w:t>${text}</w:t></w:r>`)}</w:tc>`;
  return `<w:tbl>${many(rows, i => `<w:tr>${cell(`Row ${i}`)}${cell(i)}</w:tr>`).join('')}</w:tbl>`;
}

function wordNotes(n) {
  const calls = many(n, i =>
    paragraph(`<w:r><w:t>${i}. Decides to act;</w:t></w:r><w:r><w:footnoteReference w:id="${i}"/></w:r>`),
  );
  const notes = many(
    n,
    i =>
      `<w:footnote w:id="${i}">${paragraph(`<w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> See A/65/${i}.</w:t></w:r>`)}</w:footnote>`,
  );
  return word('<w:r><w:t>The General Assembly,</w:t></w:r>', calls.join(''), notes.join(''));
}

/** A Word file of one paragraph, and what follows it. */
function word(runs, after = '', notes = '') {
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': related('officeDocument', 'word/document.xml'),
    'word/document.xml': `<w:document xmlns:w="${MAIN}"><w:body>${paragraph(runs)}${after}</w:body></w:document>`,
    ...(notes && {
      'word/_rels/document.xml.rels': related('footnotes', 'footnotes.xml'),
      'word/footnotes.xml': `<w:footnotes xmlns:w="${MAIN}">${notes}</w:footnotes>`,
    }),
  };
  return zip(Object.entries(parts).map(([name, xml]) => ({ name, bytes: new TextEncoder().encode(xml) })));
}

function related(type, target) {
  return `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${RELATED}/${type}" Target="${target}"/></Relationships>`;
}
