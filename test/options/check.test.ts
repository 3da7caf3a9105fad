/** What callers get wrong, and what they are told. */
import { describe, expect, test } from '@jest/globals';
import { compare, convert, enrich, inspect, pack, publish, render, UsageError, validate } from '../../src/index.js';
import { checkOptions, members, text, wholeNumber } from '../../src/options/check.js';

const TEXT = 'The General Assembly,\nDecides to meet again.\n';
const AKN = '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"/>';
/** As a caller without types would write it. */
const as = <T>(value: unknown) => value as T;

describe('a wrong option is misuse, and the message says what is allowed', () => {
  test.each([
    [
      'unknown',
      { colour: 'red' },
      /^colour is not an option of publish; its options are asIs, certifier, changes, corrections, date, /,
    ],
    ['of another word', { paper: 'a5' }, 'paper must be "a4" or "letter", not "a5"'],
    [
      'a list of other words',
      { formats: ['html', ''] },
      'formats must be a list of "html", "epub", "pdf", "docx", "md" or "txt", not ["html", ""]',
    ],
    [
      'a text for a list',
      { formats: 'pdf' },
      'formats must be a list of "html", "epub", "pdf", "docx", "md" or "txt", not "pdf"',
    ],
    [
      'a day that does not exist',
      { date: '2026-02-30' },
      'date must be a date in the form YYYY-MM-DD, not "2026-02-30"',
    ],
    ['a Date', { date: new Date(0) }, 'date must be a date in the form YYYY-MM-DD, not a Date'],
    ['of a member', { links: { documents: 1 } }, 'links.documents must be a string, not 1'],
    [
      'an unknown member',
      { libreOffice: { path: 'x' } },
      'libreOffice.path is not known; known names are command, timeLimit',
    ],
    ['no signal', { signal: {} }, 'signal must be an AbortSignal, not an Object'],
  ])('%s', async (_, options, message) => {
    const call = publish(TEXT, as(options));
    await expect(call).rejects.toThrow(UsageError);
    await expect(publish(TEXT, as(options))).rejects.toThrow(message);
  });

  test('each verb checks', async () => {
    const wrong = as<never>({ wrong: 1 });
    const calls = [convert, publish].map(verb => verb(TEXT, wrong));
    const ofAkn = [
      enrich(AKN, wrong),
      validate(AKN, wrong),
      render(AKN, wrong),
      pack(AKN, [], wrong),
      inspect(AKN, wrong),
    ];
    for (const call of [...calls, ...ofAkn]) await expect(call).rejects.toThrow(/^wrong is not an option of /);
  });

  test('no words of the command line', async () => {
    await expect(inspect(TEXT, as({ stage: 'foo' }))).rejects.toThrow(
      'stage must be "source", "tree" or "citations", not "foo"',
    );
    await expect(inspect(TEXT, as({}))).rejects.toThrow('stage is missing');
  });

  test('undefined counts as not given', () => {
    expect(() => checkOptions('x', { a: undefined }, { a: text })).not.toThrow();
    expect(members({ a: wholeNumber(1, 3) })({ a: undefined })).toBeUndefined();
    expect(members({ a: wholeNumber(1, 3) })({ a: 4 })).toBe('.a must be a whole number from 1 to 3, not 4');
  });
});

describe('a wrong input is misuse', () => {
  test.each([
    [undefined, 'the input must be a string or a Uint8Array, not undefined'],
    [null, 'not null'],
    [new ArrayBuffer(4), 'not an ArrayBuffer: wrap it in new Uint8Array(…)'],
    [[1, 2], 'not a list'],
    [Promise.resolve(''), 'not a Promise'],
  ])('%p', async (input, message) => {
    for (const verb of [convert, publish, enrich]) await expect(verb(as(input))).rejects.toThrow(message);
  });

  test('of each of two', async () => {
    await expect(compare(AKN, as(3))).rejects.toThrow('the second file must be a string or a Uint8Array, not a number');
  });
});

test('render has the defaults of publish', async () => {
  const { akn = '' } = await convert(TEXT);
  const { editions } = await render(akn, { formats: ['html'] });
  const published = await publish(akn, { formats: ['html'], name: 'document' });
  expect(editions.map(({ name }) => name)).toEqual(['document-en.html']);
  expect(editions[0]?.bytes).toEqual(published.editions[0]?.bytes);
});
