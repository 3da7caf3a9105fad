/** Verdicts, levels, other schemas, encodings, text, many files. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { validateAll } from '../../src/api/validate.js';
import { collect } from '../../src/diagnostics/diagnostic.js';
import { SchemaError, validate, warmUp } from '../../src/validate/index.js';
import { checkWellFormed } from '../../src/validate/well-formed.js';
import { changed, replaceOnce, resolution } from './support.js';

const codes = (report: { readonly diagnostics: readonly { readonly code: string }[] }) =>
  report.diagnostics.map(each => each.code);

describe('verdicts', () => {
  test('all three are always there', async () => {
    const broken = await validate('<akomaNtoso>');
    expect([broken.wellFormed, broken.schema, broken.profile, broken.status]).toEqual([
      'invalid',
      'not-run',
      'not-run',
      'errors',
    ]);
    const other = await validate('<html xmlns="http://www.w3.org/1999/xhtml"/>');
    expect([other.wellFormed, other.schema, other.profile]).toEqual(['valid', 'invalid', 'not-run']);
  });

  test('profile rules can be left out', async () => {
    const report = await validate(changed('pointer-dangling'), { profile: false });
    expect([report.schema, report.profile, report.status]).toEqual(['valid', 'not-run', 'ok']);
  });

  test('warnings leave the profile valid', async () => {
    const report = await validate(changed('entry-unused'));
    expect([report.profile, report.status]).toEqual(['valid', 'warnings']);
  });

  test('level 2 of the naming convention is claimed only when ids, IRIs and references allow it', async () => {
    expect((await validate(resolution)).namingConvention).toBe('level 2');
    for (const name of ['id-not-conventional', 'iri-parts', 'reference-to-a-web-address'].map(caseOf)) {
      expect((await validate(changed(name))).namingConvention).toBeUndefined();
    }
    expect((await validate(changed('pointer-dangling'))).namingConvention).toBe('level 2');
  });

  const caseOf = (name: string) => (name === 'iri-parts' ? 'iri-date-differs' : name);

  test('elements of Akoma Ntoso within those of another namespace are checked too', async () => {
    const xml = replaceOnce(
      resolution,
      '<organization refersTo="#member_1">Atlantis</organization>',
      '<debateBody>Atlantis</debateBody>',
    );
    const report = await validate(xml, { profile: false });
    expect([report.schema, report.vocabulary]).toEqual(['invalid', 'akn']);
    expect(report.diagnostics.map(each => each.message)).toContain(
      'debateBody in voting (#voting_1) may contain only elements, but has text.',
    );
  });

  test('an AKN prefix in place of the default namespace changes nothing', async () => {
    const prefixed = resolution
      .replace(/<(\/?)(?=[A-Za-z])(?!akn4un:)/g, '<$1akn:')
      .replace('xmlns="http://docs', 'xmlns:akn="http://docs');
    expect(codes(await validate(prefixed))).toEqual([]);
    const wrong = replaceOnce(prefixed, '<akn:num>3.</akn:num>', '<akn:num>3.</akn:num><akn:p/>');
    const [first] = (await validate(wrong)).diagnostics;
    expect(first?.message).toContain('p in paragraph 3 (#para_3) is not allowed here');
    expect(first?.place?.eId).toBe('para_3');
  });
});

describe('levels', () => {
  test('an error may become a warning', async () => {
    const xml = changed('pointer-dangling');
    const report = await validate(xml, { levels: { 'validate/pointer-dangling': 'warning' } });
    expect([report.profile, report.status]).toEqual(['valid', 'warnings']);
  });

  test('a warning may become an error, or be silenced', async () => {
    const xml = changed('entry-unused');
    expect((await validate(xml, { levels: { 'validate/entry-unused': 'error' } })).profile).toBe('invalid');
    expect(codes(await validate(xml, { levels: { 'validate/entry-unused': 'off' } }))).toEqual([]);
  });

  test('the verdict on the schema does not depend on levels', async () => {
    const report = await validate(changed('attribute-unknown'), { levels: { 'validate/schema-attribute': 'warning' } });
    expect([report.schema, report.status]).toEqual(['invalid', 'warnings']);
  });

  test.each([
    [{ 'validate/nothing': 'off' }, '"validate/nothing" is not a known code'],
    [{ 'validate/id-missing': 'off' }, 'cannot be switched off'],
    [{ 'validate/entry-unused': 'info' }, 'must be error, warning or off'],
    [{ constructor: 'off' }, '"constructor" is not a known code'],
  ])('%j is refused', async (levels, words) => {
    await expect(validate(resolution, { levels: levels as Record<string, 'off'> })).rejects.toThrow(words);
  });
});

describe('another schema', () => {
  const xsd = (body: string) =>
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">${body}</xs:schema>`;

  test('takes the place of ours', async () => {
    const schema = { main: xsd('<xs:element name="akomaNtoso" type="xs:anyType"/>') };
    expect((await validate(changed('attribute-unknown'), { schema })).schema).toBe('valid');
    const none = { main: xsd('<xs:element name="other"/>') };
    expect((await validate(resolution, { schema: none })).schema).toBe('invalid');
  });

  test('finds what it imports among the files given, and the XML namespace also without', async () => {
    const main = xsd(
      '<xs:include schemaLocation="./parts/root.xsd"/><xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="./xml.xsd"/>' +
        '<xs:attributeGroup name="language"><xs:attribute ref="xml:lang"/></xs:attributeGroup>',
    );
    const imports = { 'parts/root.xsd': xsd('<xs:element name="akomaNtoso" type="xs:anyType"/>') };
    expect((await validate(resolution, { schema: { main, imports } })).schema).toBe('valid');
    expect(
      (await validate(resolution, { schema: { main, imports: { './parts/root.xsd': imports['parts/root.xsd'] } } }))
        .schema,
    ).toBe('valid');
  });

  test('that is none is refused', async () => {
    await expect(validate(resolution, { schema: { main: '<html/>' } })).rejects.toThrow(SchemaError);
    await expect(validate(resolution, { schema: { main: 'no XML' } })).rejects.toThrow('the schema cannot be used');
  });

  test('cannot read files of the machine', async () => {
    const main = xsd(`<xs:include schemaLocation="${new URL('../../schema/akn4un.xsd', import.meta.url).pathname}"/>`);
    expect((await validate(resolution, { schema: { main } }).catch(() => ({ schema: 'refused' }))).schema).not.toBe(
      'valid',
    );
  });
});

describe('encodings', () => {
  const declared = (name: string) => resolution.replace('encoding="UTF-8"', `encoding="${name}"`);
  const utf16 = (text: string, mark: boolean) => Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');

  test.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${resolution}`)],
    ['UTF-16 with a byte order mark', utf16(declared('UTF-16'), true)],
    ['UTF-16 big-endian', Buffer.from(utf16(declared('UTF-16'), true)).swap16()],
    ['UTF-16 without a byte order mark', utf16(declared('UTF-16LE'), false)],
    ['ISO 8859-1', Buffer.from(declared('ISO-8859-1').replace('Atlantis', 'Atl\xe1ntida'), 'latin1')],
    ['KOI8-R', Buffer.from(declared('KOI8-R').replace('Atlantis', '\xe1\xf4'), 'latin1')],
  ])('%s is read', async (_, bytes) => {
    expect(codes(await validate(bytes))).toEqual([]);
  });

  test('text with a declaration of another encoding is text already', async () => {
    expect(codes(await validate(declared('UTF-16')))).toEqual([]);
  });

  test.each([
    ['bytes that are no UTF-8', Buffer.from(resolution.replace('12 m', '12 m\xb2'), 'latin1'), 117],
    ['half a character of 16 bits', utf16(declared('UTF-16'), true).subarray(0, -1), 1],
  ])('%s are reported with their line', async (_, bytes, line) => {
    const report = await validate(bytes);
    expect(report.diagnostics.map(each => [each.code, each.place?.line])).toEqual([['validate/encoding', line]]);
  });

  test('half a surrogate pair in a text is reported', async () => {
    expect(codes(await validate(resolution.replace('12 m', '12 m\ud800')))).toEqual(['validate/encoding']);
  });
});

describe('the text', () => {
  const source = 'A/RES/85/300 General 85/300. Lighthouses of the world The General Assembly, Recalling its resolution';

  test('may be compared with its source', async () => {
    const report = await validate(resolution, { text: source.replace('Lighthouses', 'Light-houses') });
    const [found] = report.diagnostics;
    expect(found?.code).toBe('validate/text-incomplete');
    expect(found?.message).toContain('the source continues with "-houses');
    expect(found?.place?.eId).toBe('preface__container_1');
  });

  test('white space does not matter', async () => {
    const words = [
      ...resolution
        .slice(resolution.indexOf('<coverPage'))
        .replace(/<meta>.*?<\/meta>/gs, '')
        .matchAll(/>([^<]+)</g),
    ];
    const text = words.map(match => match[1]).join('\n');
    expect(codes(await validate(resolution, { text }))).toEqual([]);
  });
});

describe('many files', () => {
  test('are checked one after the other, each opened when its turn comes', async () => {
    const opened: string[] = [];
    async function* inputs() {
      for (const name of ['a', 'b', 'c']) {
        yield {
          input: name,
          content: async () => {
            opened.push(name);
            return name === 'b' ? '<broken' : resolution;
          },
        };
      }
    }
    const seen: string[] = [];
    for await (const { name, status } of validateAll(inputs())) seen.push(`${name} ${status} ${opened.length}`);
    expect(seen).toEqual(['a ok 1', 'b errors 2', 'c ok 3']);
  });

  test('stop when they are told to', async () => {
    const stop = new AbortController();
    const run = async () => {
      for await (const _ of validateAll(
        [
          { input: 'a', content: resolution },
          { input: 'b', content: resolution },
        ],
        { signal: stop.signal },
      ))
        stop.abort();
    };
    await expect(run()).rejects.toThrow(/abort/i);
  });
});

test('the first verdict can be had alone, with the text decoded', async () => {
  const { report, diagnostics } = collect();
  expect(await checkWellFormed(Buffer.from(`\ufeff${resolution}`), report)).toBe(resolution);
  expect(await checkWellFormed('<a>\n<b></a>', report)).toBeUndefined();
  expect(diagnostics.map(each => [each.code, each.place?.line])).toEqual([['validate/not-well-formed', 2]]);
});

test('warming up says nothing and breaks nothing', async () => {
  warmUp();
  expect((await validate(resolution)).status).toBe('ok');
});

test('the schema is documented: every named type and every document element has words of its own', () => {
  const xsd = readFileSync(new URL('../../schema/akn4un.xsd', import.meta.url), 'utf8');
  const documents = [
    ...xsd.matchAll(/<xs:element name="(\w+)" type="(?:freeDocument|collection|articledDocument)">\s*<xs:(\w+)/g),
  ];
  expect(documents.length).toBe(6);
  expect(documents.every(match => match[2] === 'annotation')).toBe(true);
});
