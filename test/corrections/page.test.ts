/** The worked example of docs/corrections.md, as it is printed there; and the schema beside the checks. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import Ajv from 'ajv/dist/2020.js';
import { parseAkn } from '../../src/akn/parse.js';
import { clean, textOf } from '../../src/akn/text.js';
import { convert } from '../../src/api/convert.js';
import { checkCorrections } from '../../src/disk/check-corrections.js';
import { languages } from '../../src/languages/index.js';
import { correctionsCheck, kinds } from '../../src/options/corrections-check.js';
import { validate } from '../../src/validate/index.js';
import { findAll } from '../../src/xml/walk.js';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/corrections.md'), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(match => match[1] as string);
const [input = '', printed = ''] = blocks('text');
const [decisions = ''] = blocks('json');

const folder = mkdtempSync(join(tmpdir(), 'ntoso-corrections-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the worked example', () => {
  const corrections = JSON.parse(decisions);

  test('ends as the page says', async () => {
    writeFileSync(join(folder, 'N1052634.txt'), input);
    writeFileSync(join(folder, 'N1052634.corrections.json'), decisions);
    const { decisions: outcomes, applied, notApplied } = await checkCorrections(join(folder, 'N1052634.txt'));
    const lines = outcomes.map(each => `  ${each.applied ? 'ok ' : 'NOT'}  ${each.diagnostic.message}\n`);
    expect(`${applied} of ${applied + notApplied} decisions fit the document.\n${lines.join('')}`).toBe(printed);
  });

  test('the result is as decided, valid, and the same every time', async () => {
    const plain = await convert(input);
    const first = await convert(input, { corrections });
    const second = await convert(input, { corrections });
    expect(second.akn).toBe(first.akn);
    expect((await validate(first.akn as string)).diagnostics.filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
    const tree = parseAkn(first.akn as string);
    const recitals = findAll(tree, 'preamble').flatMap(each => findAll(each, 'container'));
    expect(recitals.map(each => each.attributes['name'])).toEqual(['Recalling', 'Recalling also']);
    expect(textOf(tree)).toContain('affirmed that the United Nations congresses');
    expect(textOf(tree)).not.toContain('Please recycle');
    expect(plain.akn).toContain('docs.un.org/en/A/65/457');
    expect(first.akn).not.toContain('A/65/457</a>');
    expect(textOf(tree)).toContain('(A/65/457)');
    expect(first.metadata?.publicationDate).toBe('2011-04-01');
    expect(findAll(tree, 'ref').map(clean)).toEqual(findAll(parseAkn(plain.akn as string), 'ref').map(clean));
  });
});

describe('the schema', () => {
  const schema = JSON.parse(readFileSync(join(root, 'schema/ntoso.corrections.schema.json'), 'utf8'));
  const valid = new Ajv.default({ strict: true, strictRequired: false, formats: { date: true } }).compile(schema);
  const by = { who: 'A', why: 'B' };
  const place = { exact: 'words' };

  test('has the kinds that are applied', () => {
    const named = schema.properties.decisions.items.oneOf.map(({ $ref }: { $ref: string }) => $ref.slice(8));
    expect(named.sort()).toEqual(Object.keys(kinds).sort());
    const listed = schema.$defs.metadata.properties.value.properties.language.enum;
    expect(listed).toEqual(languages.map(({ code }) => code).sort());
  });

  test.each([
    [{ kind: 'join', place, ...by }, undefined],
    [{ kind: 'split', place: { ...place, prefix: '', suffix: ' after' }, ...by }, undefined],
    [{ kind: 'paragraph', place, value: { is: 'heading', level: 2 }, ...by }, undefined],
    [{ kind: 'metadata', value: { symbol: 'A/RES/1/1', language: 'fr' }, ...by }, undefined],
    [{ kind: 'picture', place: { suffix: 'Figure 1' }, value: { alternative: 'A map' }, ...by }, undefined],
    [{ kind: 'citation', place, value: { address: 'https://www.un.org/' }, ...by }, undefined],
    [{ kind: 'citation', place, value: { none: true }, ...by }, undefined],
    [{ kind: 'table', place, value: { headerRows: 0 }, ...by }, undefined],
    [{ kind: 'join', place }, '.decisions.0.who is missing'],
    [{ kind: 'join', ...by }, '.decisions.0.place is missing'],
    [{ kind: 'join', place: { exact: ' ' }, ...by }, '.decisions.0.place.exact must be a non-empty string'],
    [{ kind: 'unknown', place, ...by }, '.decisions.0.kind must be "metadata", '],
    [{ kind: 'paragraph', place, value: { is: 'verse' }, ...by }, '.decisions.0.value.is must be '],
    [{ kind: 'paragraph', place, value: { is: 'heading', level: 0 }, ...by }, '.decisions.0.value.level must be '],
    [{ kind: 'metadata', value: {}, ...by }, '.decisions.0.value must have at least one of '],
    [
      { kind: 'picture', place: {}, value: { alternative: 'A' }, ...by },
      '.decisions.0.place must have at least one of ',
    ],
    [{ kind: 'citation', place, value: { address: 'javascript:alert(1)' }, ...by }, '.decisions.0.value'],
    [{ kind: 'citation', place, value: { work: 'A', none: true }, ...by }, '.decisions.0.value'],
    [{ kind: 'table', place, value: { headerRows: -1 }, ...by }, '.decisions.0.value.headerRows must be '],
    [{ kind: 'join', place, extra: 1, ...by }, '.decisions.0.extra is not known'],
  ])('agrees with the program on %j', (decision, problem) => {
    const file = { decisions: [decision] };
    expect(valid(file)).toBe(problem === undefined);
    expect(correctionsCheck(file) ?? '').toContain(problem ?? '');
    expect(correctionsCheck(file) === undefined).toBe(problem === undefined);
  });

  test.each([[{}], [[]], [null], [{ decisions: 1 }], [{ decisions: [null] }], [{ decisions: [], who: 'A' }]])(
    'and on %j',
    file => {
      expect(valid(file)).toBe(false);
      expect(correctionsCheck(file)).toBeDefined();
    },
  );
});
