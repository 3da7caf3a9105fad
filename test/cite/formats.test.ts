/** The formats of references, each with what its readers would trip over. */
import { expect, test } from '@jest/globals';
import { type ReferenceFormat, referenceFormats } from '../../src/cite/index.js';
import { kindOfReference, type Reference } from '../../src/cite/reference.js';

const resolution: Reference = {
  key: 'S-RES-1325(2000)-en',
  kind: 'report',
  title: 'Peace & {security}: 50 % of $1_000 #2',
  author: 'Conference, of the Parties',
  institution: 'United Nations',
  number: 'S/RES/1325 (2000)',
  date: '2000-10-31',
  address: 'https://docs.un.org/en/S/RES/1325(2000)',
  language: 'en',
};

const written = (format: ReferenceFormat, ...references: Reference[]) => referenceFormats[format].write(references);

test('BibTeX: a key of plain letters, signs of TeX escaped, the title in braces of its own', () => {
  expect(written('bibtex', resolution)).toBe(`@techreport{S-RES-1325-2000-en,
  author = {{Conference, of the Parties}},
  title = {{Peace \\& \\{security\\}: 50 \\% of \\$1\\_000 \\#2}},
  institution = {United Nations},
  number = {S/RES/1325 (2000)},
  year = {2000},
  month = {10},
  day = {31},
  url = {https://docs.un.org/en/S/RES/1325(2000)},
  language = {en},
}
`);
});

test('RIS: lines of tag, two blanks, hyphen, blank; no comma in the name of a body', () => {
  expect(written('ris', resolution, resolution).split('\r\n').slice(0, 12)).toEqual([
    'TY  - RPRT',
    'ID  - S-RES-1325(2000)-en',
    'AU  - Conference of the Parties',
    'TI  - Peace & {security}: 50 % of $1_000 #2',
    'PB  - United Nations',
    'SN  - S/RES/1325 (2000)',
    'PY  - 2000',
    'DA  - 2000/10/31/',
    'LA  - en',
    'UR  - https://docs.un.org/en/S/RES/1325(2000)',
    'ER  - ',
    'TY  - RPRT',
  ]);
});

test('CSL-JSON: a list of items, the body as a literal name', () => {
  expect(JSON.parse(written('csl', resolution))).toEqual([
    {
      id: 'S-RES-1325(2000)-en',
      type: 'report',
      title: 'Peace & {security}: 50 % of $1_000 #2',
      author: [{ literal: 'Conference, of the Parties' }],
      publisher: 'United Nations',
      number: 'S/RES/1325 (2000)',
      issued: { 'date-parts': [[2000, 10, 31]] },
      URL: 'https://docs.un.org/en/S/RES/1325(2000)',
      language: 'en',
    },
  ]);
});

test('what is not known is left out', () => {
  const bare: Reference = { key: 'قرار', kind: 'legislation', title: 'a\nb' };
  expect(written('bibtex', bare)).toBe('@misc{document,\n  title = {{a\nb}},\n}\n');
  expect(written('ris', bare)).toBe('TY  - STAT\r\nID  - قرار\r\nTI  - a b\r\nER  - \r\n');
  expect(JSON.parse(written('csl', bare))).toEqual([{ id: 'قرار', type: 'legislation', title: 'a\nb' }]);
});

test('types of law are those of the document element', () => {
  const kinds = ['statement', 'doc', 'act', 'bill', 'judgment', 'toString'].map(kindOfReference);
  expect(kinds).toEqual(['report', 'report', 'legislation', 'bill', 'case', 'report']);
});
