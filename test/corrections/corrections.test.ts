/** Each kind of decision: applied at its place, or reported and applied nowhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseAkn } from '../../src/akn/parse.js';
import { clean } from '../../src/akn/text.js';
import { convert } from '../../src/api/convert.js';
import { publish } from '../../src/api/publish.js';
import { quoteFinder } from '../../src/corrections/quotes.js';
import type { Decision } from '../../src/options/corrections.js';
import { childrenOf, findAll } from '../../src/xml/walk.js';
import { p, r, wordFile } from '../read/docx/word-file.js';

// Text: United Nations, A/RES/65/230.
const text = readFileSync(join(import.meta.dirname, '../../samples/a-res-65-230/source.txt'), 'utf8');
const by = { who: 'Editor', why: 'Print' };

async function corrected(input: string | Uint8Array, ...decisions: readonly Decision[]) {
  const conversion = await convert(input, { corrections: { decisions } });
  const outcomes = conversion.diagnostics.filter(({ code }) => code.startsWith('corrections/'));
  return { ...conversion, tree: parseAkn(conversion.akn as string), codes: outcomes.map(({ code }) => code), outcomes };
}

const resolution = (...lines: readonly string[]) =>
  `Resolution adopted by the General Assembly on 21 December 2010\n65/230.\tTitle of the resolution\n\n\n\tThe General Assembly,\n${lines.map(each => `\t${each}\n`).join('')}`;

describe('places', () => {
  const find = quoteFinder(['One  two\u00a0three', 'two three four', 'no\u2011break']);
  test.each([
    [{ exact: 'One two' }, { text: 0, start: 0, end: 8 }],
    [{ exact: 'two three' }, 'several'],
    [
      { exact: 'two three', suffix: ' four' },
      { text: 1, start: 0, end: 9 },
    ],
    [
      { exact: 'two', prefix: 'three ' },
      { text: 1, start: 0, end: 3 },
    ],
    [
      { exact: ' two three', prefix: 'One' },
      { text: 0, start: 5, end: 14 },
    ],
    [{ exact: 'no-break' }, { text: 2, start: 0, end: 8 }],
    [{ exact: 'three two' }, 'none'],
    [{ exact: 'five' }, 'none'],
    [{ exact: ' ' }, 'none'],
  ])('%j', (quote, found) => expect(find(quote)).toEqual(found));

  test('words with all that is around them are found where they are', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'ab ', ' ', '\u00a0', '\t'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (parts, which, where) => {
        const texts = parts.map(each => each.join(''));
        const number = which % texts.length;
        const chosen = texts[number] as string;
        const start = where % chosen.length;
        if (/\s/.test(chosen[start] as string)) return;
        const prefix = `${texts.slice(0, number).join(' ')} ${chosen.slice(0, start)}`;
        const suffix = `${chosen.slice(start + 1)} ${texts.slice(number + 1).join(' ')}`;
        const found = quoteFinder(texts)({ exact: chosen[start] as string, prefix, suffix });
        expect(found).toEqual({ text: number, start, end: start + 1 });
      }),
    );
  });
});

describe('paragraphs', () => {
  test('a recital that the rules take for the body', async () => {
    const input = resolution(
      'Recalling its decisions,',
      'Decides on the matter.',
      'Noting the report,',
      '1. Requests a report.',
    );
    const { tree, codes } = await corrected(
      input,
      { kind: 'paragraph', place: { exact: 'Decides on the matter' }, value: { is: 'recital' }, ...by },
      { kind: 'paragraph', place: { exact: 'Noting the report' }, value: { is: 'recital' }, ...by },
    );
    expect(codes).toEqual(['corrections/applied', 'corrections/applied']);
    expect(findAll(tree, 'preamble').flatMap(each => findAll(each, 'container')).length).toBe(3);
  });

  test('an operative paragraph that the rules take for a recital; a formula; a heading', async () => {
    const input = resolution(
      'Recalling its decisions,',
      'Noting the report,',
      'Short line',
      '1. Requests a report;',
    ).replace('The General Assembly,', 'The Meeting of the Parties to the Thing');
    const { tree, codes } = await corrected(
      input,
      { kind: 'paragraph', place: { exact: 'The Meeting of' }, value: { is: 'formula' }, ...by },
      { kind: 'paragraph', place: { exact: 'Noting the report' }, value: { is: 'operative' }, ...by },
      { kind: 'paragraph', place: { exact: 'Short line' }, value: { is: 'heading', level: 2 }, ...by },
    );
    expect(codes).toEqual(['corrections/applied', 'corrections/applied', 'corrections/applied']);
    expect(findAll(tree, 'formula').map(clean)).toEqual(['The Meeting of the Parties to the Thing']);
    expect(findAll(tree, 'heading').map(clean)).toContain('Short line');
    const body = findAll(tree, 'mainBody')[0];
    expect(body && clean(body)).toMatch(/^Noting the report/);
  });

  test('split and joined, wherever they stand', async () => {
    const input = resolution('Recalling its decisions, Noting the report,', '1. Requests a', 'full report.');
    const { tree, codes } = await corrected(
      input,
      { kind: 'split', place: { exact: 'Noting the' }, ...by },
      { kind: 'join', place: { exact: 'full report' }, ...by },
      { kind: 'split', place: { exact: 'Recalling' }, ...by },
      { kind: 'join', place: { exact: 'full' }, ...by },
      { kind: 'join', place: { exact: 'Resolution adopted' }, ...by },
    );
    expect(codes.slice(0, 2)).toEqual(['corrections/applied', 'corrections/applied']);
    expect(new Set(codes.slice(2))).toEqual(new Set(['corrections/without-effect']));
    const recitals = findAll(tree, 'preamble').flatMap(each => findAll(each, 'container'));
    expect(recitals.map(each => each.attributes['name'])).toEqual(['Recalling', 'Noting']);
    expect(findAll(tree, 'mainBody').map(clean)).toEqual(['1.Requests a full report.']);
  });

  test('what cannot be is reported', async () => {
    const { codes, outcomes } = await corrected(
      resolution('Recalling its decisions,', '1. Requests a report;', '2. Decides on the rest.'),
      { kind: 'paragraph', place: { exact: 'Decides on the rest' }, value: { is: 'recital' }, ...by },
    );
    expect(codes).toEqual(['corrections/without-effect']);
    expect(outcomes[0]?.message).toContain('it cannot be a recital where it stands');
  });
});

describe('citations', () => {
  const input = resolution(
    'Recalling resolution 46/152 of 18 December 1991, and document A/65/457 and more,',
    '1. Decides on it.',
  );

  test('lead where it was decided', async () => {
    const { tree, akn, codes } = await corrected(
      input,
      { kind: 'citation', place: { exact: 'resolution 46/152' }, value: { work: 'A/RES/65/230' }, ...by },
      { kind: 'citation', place: { exact: 'A/65/457' }, value: { address: 'https://digitallibrary.un.org/x' }, ...by },
    );
    expect(codes).toEqual(['corrections/applied', 'corrections/applied']);
    expect(findAll(tree, 'ref').map(each => [clean(each), each.attributes['href']])).toEqual([
      ['resolution 46/152', '/akn/un/statement/deliberation/un-ga/2010-12-21/65-230'],
    ]);
    expect(akn).toContain('href="https://digitallibrary.un.org/x"');
    expect(akn).not.toContain('A/RES/46/152');
    expect(akn).not.toContain('en/A/65/457');
  });

  test('nowhere, twice, or by a symbol that nobody knows', async () => {
    const { codes, akn } = await corrected(
      input,
      { kind: 'citation', place: { exact: '46/152' }, value: { none: true }, ...by },
      { kind: 'citation', place: { exact: 'resolution 46/152' }, value: { work: 'A/RES/65/230' }, ...by },
      { kind: 'citation', place: { exact: 'A/65/457' }, value: { work: 'no symbol' }, ...by },
    );
    expect(codes).toEqual(['corrections/applied', 'corrections/without-effect', 'corrections/without-effect']);
    expect(akn).not.toContain('<ref ');
    expect(akn).toContain('en/A/65/457');
  });
});

describe('tables and pictures of Word files', () => {
  const cell = (content: string) => `<w:tc>${p(r(content))}</w:tc>`;
  const row = (...cells: readonly string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;

  test('header rows', async () => {
    const table = `<w:tbl>${row('Year', 'Sum')}${row('2010', '5')}${row('2011', '6')}</w:tbl>`;
    const file = wordFile({ body: `${p(r('The table follows.'))}${table}${p(r('The end.'))}` });
    const place = { exact: '2010' };
    const { tree, codes } = await corrected(
      file,
      { kind: 'table', place: { exact: 'Year' }, value: { headerRows: 1 }, ...by },
      { kind: 'table', place, value: { headerRows: 2 }, ...by },
      { kind: 'table', place: { exact: 'The end' }, value: { headerRows: 1 }, ...by },
    );
    expect(codes).toEqual(['corrections/applied', 'corrections/without-effect', 'corrections/without-effect']);
    const rows = findAll(tree, 'tr').map(each => childrenOf(each).map(({ name }) => name));
    expect(rows).toEqual([
      ['th', 'th'],
      ['td', 'td'],
      ['td', 'td'],
    ]);
    const many = await corrected(file, { kind: 'table', place, value: { headerRows: 4 }, ...by });
    expect(many.outcomes[0]?.message).toContain('the table has only 3 rows');
  });
});

describe('pictures', () => {
  const drawing =
    '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1"></wp:docPr><a:graphic><a:graphicData uri="x/picture"><pic:pic><a:blip r:embed="i"/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
  const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
  const body = `${p(r('The region:'))}${p(drawing)}${p(r('Figure 1'))}${p(drawing)}${p(r('Figure 2'))}`;
  const file = wordFile({ body, pictures: { i: { name: 'x.png', bytes } } });

  test('say what was decided', async () => {
    const { tree, codes } = await corrected(
      file,
      { kind: 'picture', place: { suffix: 'Figure 1' }, value: { alternative: 'A map' }, ...by },
      { kind: 'picture', place: { prefix: 'Figure 1', suffix: 'Figure 2' }, value: { alternative: 'A chart' }, ...by },
      { kind: 'picture', place: { prefix: 'Figure 2' }, value: { alternative: 'Nothing' }, ...by },
      { kind: 'picture', place: { suffix: 'Figure' }, value: { alternative: 'Both' }, ...by },
    );
    expect(codes).toEqual([
      'corrections/applied',
      'corrections/applied',
      'corrections/not-found',
      'corrections/ambiguous',
    ]);
    expect(findAll(tree, 'img').map(each => each.attributes['alt'])).toEqual(['A map', 'A chart']);
  });
});

describe('metadata', () => {
  const input = 'The General Assembly,\n\nRecalling its decisions,\n\n1. Decides on it.\n';

  test('what the document does not say', async () => {
    const value = { symbol: 'A/RES/65/230', number: '65/230', adoptionDate: '2010-12-21', language: 'en' } as const;
    const { metadata, codes } = await corrected(input, { kind: 'metadata', value, ...by });
    expect(codes).toEqual(['corrections/applied']);
    expect(metadata).toMatchObject({ symbol: 'A/RES/65/230', adoptionDate: '2010-12-21', language: 'eng' });
    expect(metadata?.work).toBe('/akn/un/statement/deliberation/un-ga/2010-12-21/65-230');
  });

  test('a printed symbol stays', async () => {
    const plain = await convert(text);
    const { akn, codes } = await corrected(text, { kind: 'metadata', value: { symbol: 'A/RES/1/1' }, ...by });
    expect(codes).toEqual(['corrections/without-effect']);
    expect(akn).toBe(plain.akn);
  });
});

test('a decision that fits nowhere, or twice, changes nothing', async () => {
  const plain = await convert(text);
  const { akn, codes } = await corrected(
    text,
    { kind: 'join', place: { exact: 'words that are not there' }, ...by },
    { kind: 'paragraph', place: { exact: 'the' }, value: { is: 'furniture' }, ...by },
  );
  expect(codes).toEqual(['corrections/not-found', 'corrections/ambiguous']);
  expect(akn).toBe(plain.akn);
});

test('AKN files are not corrected', async () => {
  const { akn = '' } = await convert(text);
  const decisions: Decision[] = [{ kind: 'join', place: { exact: 'the' }, ...by }];
  const { diagnostics } = await publish(akn, { formats: [], corrections: { decisions } });
  expect(diagnostics.map(({ code }) => code)).toContain('corrections/without-effect');
});

describe('what else a paragraph is', () => {
  test('the title, below lines that the rules know and lines that they do not', async () => {
    const input = `Unheard of\nA title that ends in a point.\n\tThe General Assembly,\n\tRecalling its decisions,\n\t1. Requests a report.\n`;
    const { tree, codes } = await corrected(
      `Resolution adopted by the General Assembly on 21 December 2010\n${input}`,
      { kind: 'paragraph', place: { exact: 'A title that ends' }, value: { is: 'title' }, ...by },
    );
    expect(codes).toEqual(['corrections/applied']);
    expect(findAll(tree, 'preface').flatMap(each => findAll(each, 'docTitle').map(clean))).toEqual([
      'A title that ends in a point.',
    ]);
  });

  test('a numbered item whose number the rules do not see, and one without the number that was decided', async () => {
    const input = resolution('Recalling its decisions,', '1. Requests a report;', '2 Decides on the rest.', 'The end.');
    const { tree, codes, outcomes } = await corrected(
      input,
      { kind: 'paragraph', place: { exact: 'Decides on' }, value: { is: 'item', number: '2' }, ...by },
      { kind: 'paragraph', place: { exact: 'The end' }, value: { is: 'item', number: '3' }, ...by },
    );
    expect(codes).toEqual(['corrections/applied', 'corrections/without-effect']);
    expect(outcomes[1]?.message).toContain('does not begin with "3"');
    expect(findAll(tree, 'mainBody').flatMap(each => findAll(each, 'num').map(clean))).toEqual(['1.', '2']);
  });

  test('closing lines that no rule knows', async () => {
    const { tree, codes } = await corrected(
      resolution('Recalling its decisions,', '1. Requests a report.', 'Done at the seat.', 'On a fine day'),
      { kind: 'paragraph', place: { exact: 'Done at' }, value: { is: 'closing' }, ...by },
      { kind: 'paragraph', place: { exact: 'On a fine' }, value: { is: 'closing' }, ...by },
    );
    expect(codes).toEqual(['corrections/applied', 'corrections/applied']);
    const closing = findAll(tree, 'conclusions').flatMap(each => findAll(each, 'p').map(clean));
    expect(closing).toEqual(['Done at the seat.', 'On a fine day']);
  });

  test('a note, and where it is called', async () => {
    const input = resolution('Recalling its decisions7 and others,', '1. Requests a report.', '7 Decisions of a day.');
    const { tree, codes } = await corrected(
      input,
      { kind: 'paragraph', place: { exact: 'Decisions of a day' }, value: { is: 'note' }, ...by },
      { kind: 'paragraph', place: { exact: 'Requests' }, value: { is: 'note' }, ...by },
      { kind: 'call', place: { exact: '7', prefix: 'decisions' }, value: { note: '7' }, ...by },
      { kind: 'call', place: { exact: 'others' }, value: { note: '8' }, ...by },
    );
    expect(codes).toEqual([
      'corrections/applied',
      'corrections/applied',
      'corrections/applied',
      'corrections/without-effect',
    ]);
    const [note] = findAll(tree, 'authorialNote');
    expect(note && [note.attributes['marker'], clean(note)]).toEqual(['7', 'Decisions of a day.']);
  });
});

describe('calls', () => {
  const noted = (...lines: readonly string[]) =>
    `${resolution(...lines)}\n\n71st plenary meeting\n21 December 2010\n\n__________\n\n1 First note.\n\n2 Second note.\n`;

  test('a number that the rules take for a call is none', async () => {
    const input = noted('Recalling one,1 and two,2', '1. Requests a report.');
    const before = await corrected(input);
    expect(findAll(before.tree, 'authorialNote').length).toBe(2);
    const { tree, codes } = await corrected(
      input,
      { kind: 'call', place: { exact: '2', prefix: 'two,' }, value: { none: true }, ...by },
      { kind: 'call', place: { exact: 'Requests' }, value: { note: '2' }, ...by },
      { kind: 'call', place: { exact: 'Requests a' }, value: { none: true }, ...by },
    );
    expect(codes).toEqual(['corrections/applied', 'corrections/applied', 'corrections/without-effect']);
    const recital = findAll(tree, 'preamble').flatMap(each => findAll(each, 'container'))[0];
    expect(recital && clean(recital)).toContain('and two,2');
    const body = findAll(tree, 'mainBody')[0];
    expect(body && findAll(body, 'authorialNote').map(({ attributes }) => attributes['marker'])).toEqual(['2']);
  });

  test('a Word file states its calls: one is added behind words, none is taken away', async () => {
    const input = wordFile({
      body: `${p(r('The General Assembly,'))}${p(r('Recalling its decisions,'))}${p(r('1. Requests a report.'))}${p(r('9 A typed note.'))}`,
    });
    const { tree, codes } = await corrected(
      input,
      { kind: 'paragraph', place: { exact: 'A typed note' }, value: { is: 'note' }, ...by },
      { kind: 'call', place: { exact: 'its decisions' }, value: { note: '9' }, ...by },
      { kind: 'call', place: { exact: '1' }, value: { none: true }, ...by },
    );
    expect(codes).toEqual(['corrections/applied', 'corrections/applied', 'corrections/without-effect']);
    expect(findAll(tree, 'authorialNote').map(clean)).toEqual(['A typed note.']);
  });
});

test('title and keywords that the document does not print', async () => {
  const untitled = 'The General Assembly,\nRecalling its decisions,\n1. Requests a report.\n';
  const decision = (title: string): Decision => ({
    kind: 'metadata',
    value: { title, keywords: ['Reports', 'Crime prevention'] },
    ...by,
  });
  const { metadata, codes, tree } = await corrected(untitled, decision('Reports on crime'));
  expect(codes).toEqual(['corrections/applied']);
  expect([metadata?.title, metadata?.keywords]).toEqual(['Reports on crime', ['Reports', 'Crime prevention']]);
  expect(findAll(tree, 'keyword').length).toBe(2);
  const printed = await corrected(text, decision('Reports on crime'));
  expect(printed.codes).toEqual(['corrections/without-effect']);
  expect(printed.metadata?.title).toContain('Twelfth United Nations Congress');
});

describe('accepted findings', () => {
  const input = resolution('Recalling its decisions,', '1. Requests a report;', '3. Decides on the rest.');
  const accept = (exact: string, code = 'parse/number-jumps'): Decision => ({
    kind: 'accept',
    place: { exact },
    value: { code },
    ...by,
  });

  test('become information; others stay', async () => {
    const before = await convert(input);
    expect(before.status).toBe('warnings');
    const { diagnostics, codes } = await corrected(input, accept('Decides on the'));
    const finding = diagnostics.find(({ code }) => code === 'parse/number-jumps');
    expect([finding?.severity, finding?.accepted]).toEqual(['info', by]);
    expect(codes).toEqual(['corrections/applied']);
    const others = (list: typeof diagnostics) => list.filter(({ code }) => !/number-jumps|corrections/.test(code));
    expect(others(diagnostics)).toEqual(others(before.diagnostics));
  });

  test('elsewhere, of another code, of no place: reported', async () => {
    const { codes, diagnostics } = await corrected(
      input,
      accept('Requests a report'),
      accept('Decides on the', 'parse/numbering-restarts'),
      accept('No such words'),
      { kind: 'accept', value: { code: 'parse/number-jumps' }, ...by },
    );
    expect(codes).toEqual([
      'corrections/without-effect',
      'corrections/without-effect',
      'corrections/not-found',
      'corrections/without-effect',
    ]);
    expect(diagnostics.find(({ code }) => code === 'parse/number-jumps')?.severity).toBe('warning');
  });

  test('about the document as a whole', async () => {
    const untitled = 'The General Assembly,\nRecalling its decisions,\n1. Requests a report.\n';
    const { diagnostics } = await convert(untitled);
    const placeless = diagnostics.find(({ place, severity }) => !place?.eId && severity === 'warning');
    expect(placeless).toBeDefined();
    const { codes } = await corrected(untitled, { kind: 'accept', value: { code: placeless?.code ?? '' }, ...by });
    expect(codes).toEqual(['corrections/applied']);
  });
});

test('what the profile doubts may be accepted, what the schema forbids may not', async () => {
  const input = resolution('Recalling its decisions,', '1. Requests a report;', '3. Decides on the rest.');
  const place = { exact: 'Decides on the' };
  const decisions: Decision[] = ['validate/numbers-not-contiguous', 'validate/schema'].map(code => ({
    kind: 'accept',
    place,
    value: { code },
    ...by,
  }));
  const { diagnostics } = await publish(input, { corrections: { decisions }, formats: ['html'] });
  const found = diagnostics.find(({ code }) => code === 'validate/numbers-not-contiguous');
  expect([found?.severity, found?.accepted]).toEqual(['info', by]);
  const outcomes = diagnostics.filter(({ code }) => code.startsWith('corrections/')).map(({ code }) => code);
  expect(outcomes).toEqual(['corrections/applied', 'corrections/without-effect']);
});
