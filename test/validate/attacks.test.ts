/** Files made to harm: refused or harmless, and quickly so. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { validate } from '../../src/validate/index.js';
import { replaceOnce, resolution } from './support.js';

const codes = async (xml: string | Uint8Array) => (await validate(xml)).diagnostics.map(each => each.code);

describe('entities', () => {
  test.each([
    ['a file of the machine', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
    ['a parameter entity', '<!DOCTYPE a [<!ENTITY % x SYSTEM "http://example.org/x.dtd"> %x;]>'],
    ['an outside subset', '<!DOCTYPE a SYSTEM "http://example.org/x.dtd">'],
    [
      'a bomb',
      `<!DOCTYPE a [${Array.from({ length: 20 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('')}]>`,
    ],
    ['a small doctype', '<!doctype a>'],
    ['one behind comments and instructions', '<!-- <!DOCTYPE --> <?x <!DOCTYPE ?>\n<!DOCTYPE a>'],
  ])('%s: every DOCTYPE is refused', async (_, doctype) => {
    expect(await codes(resolution.replace('?>\n', `?>\n${doctype}`))).toEqual(['validate/doctype']);
  });

  test('also in 16 bits', async () => {
    const text = `\ufeff<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${resolution.slice(resolution.indexOf('<akoma'))}`;
    expect(await codes(Buffer.from(text, 'utf16le'))).toEqual(['validate/doctype']);
  });

  test('the word in a text, comment or CDATA is only a word', async () => {
    const words = '&lt;!DOCTYPE a><!-- <!DOCTYPE a> --><![CDATA[<!DOCTYPE a>]]>';
    expect(await codes(replaceOnce(resolution, 'To report on them', `To report on them ${words}`))).toEqual([]);
  });

  test('an entity that nobody defined', async () => {
    expect(await codes(replaceOnce(resolution, '12 m', '12&nbsp;m'))).toEqual(['validate/not-well-formed']);
  });
});

describe('size', () => {
  test('100 000 nested elements', async () => {
    const deep = `<b>`.repeat(100_000) + '</b>'.repeat(100_000);
    const report = await validate(replaceOnce(resolution, '12 m', deep));
    expect(report.diagnostics.map(each => each.code)).toEqual(['validate/too-deep']);
    expect(report.wellFormed).toBe('invalid');
  });

  test('1 000 nested elements: the schema has its verdict, the profile says that it cannot', async () => {
    const report = await validate(replaceOnce(resolution, '12 m', '<b>'.repeat(1000) + '</b>'.repeat(1000)));
    expect([report.wellFormed, report.schema, report.profile]).toEqual(['valid', 'valid', 'not-run']);
    expect(report.diagnostics.map(each => each.code)).toEqual(['validate/too-deep']);
  });

  test('an attribute of 10 MB', async () => {
    expect(await codes(replaceOnce(resolution, 'colspan="1"', `title="${'x'.repeat(10_500_000)}"`))).toEqual([]);
  });

  test('a text of 11 MB in one piece', async () => {
    expect(await codes(replaceOnce(resolution, '12 m', 'x '.repeat(5_500_000)))).toEqual([]);
  });

  test('20 000 attributes on one element', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `akn4un:a${i}=""`).join(' ');
    expect(await codes(replaceOnce(resolution, 'colspan="1"', many))).toEqual([]);
  });

  test('20 000 pointers to nowhere from elements that all have the same id', async () => {
    const many = '<term refersTo="#x" eId="y">x</term>'.repeat(20_000);
    const found = await codes(replaceOnce(resolution, '12 m', many));
    expect(found.filter(code => code === 'validate/pointer-dangling').length).toBe(20_000);
  });

  test('20 000 faults in a row', async () => {
    const many = '<b number="1">x</b>'.repeat(20_000);
    const report = await validate(replaceOnce(resolution, '12 m', many));
    expect(report.diagnostics.length).toBe(20_000);
    expect(report.diagnostics[0]?.place?.eId).toBe('para_3__content__table_1');
    expect(report.diagnostics.at(-1)?.place?.line).toBe(report.diagnostics[0]?.place?.line);
  });

  test('an empty file, a binary, a text', async () => {
    expect(await codes('')).toEqual(['validate/not-well-formed']);
    expect(await codes(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toEqual([
      'validate/encoding',
    ]);
    expect(await codes('Two roads diverged')).toEqual(['validate/not-well-formed']);
  });
});

test('names of JavaScript are names like others', async () => {
  const hostile = replaceOnce(resolution, '12 m', '<term refersTo="#__proto__" eId="constructor">x</term><toString/>');
  expect((await validate(hostile)).wellFormed).toBe('valid');
});

test('characters that XML forbids', async () => {
  expect(await codes(replaceOnce(resolution, '12 m', '12\u0001m'))).toEqual(['validate/not-well-formed']);
  expect(await codes(replaceOnce(resolution, '12 m', '12\u0000m'))).toContain('validate/not-well-formed');
});

test('files cut, mixed and overwritten never throw', async () => {
  const piece = fc.tuple(
    fc.nat(resolution.length),
    fc.nat(200),
    fc.constantFrom('', '<', '&', '"', ']]>', '<!--', '\u0000', '<p>', '</p>', ' eId="x"'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 4 }), async pieces => {
      const xml = pieces.reduce(
        (text, [at, length, by]) => text.slice(0, at) + by + text.slice(at + length),
        resolution,
      );
      const report = await validate(xml);
      expect(report.wellFormed === 'valid' || report.diagnostics.length > 0).toBe(true);
      expect(report.diagnostics.every(each => each.place?.line === undefined || each.place.line >= 1)).toBe(true);
    }),
    { numRuns: 300, seed: 65230 },
  );
});
