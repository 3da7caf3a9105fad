/** Files of older versions, and of vocabularies made from Akoma Ntoso, in the standard. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { enrich } from '../../src/api/enrich.js';
import { validate } from '../../src/validate/index.js';

const act = readFileSync(new URL('../fixtures/akn/act-articles-fr.xml', import.meta.url), 'utf8');
const judgment = readFileSync(new URL('../fixtures/akn/judgment-opinion.xml', import.meta.url), 'utf8');
const STANDARD = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

const OLDER = [
  ['2.0', 'http://www.akomantoso.org/2.0'],
  ['WD17', `${STANDARD}/WD17`],
  ['CSD13', `${STANDARD}/CSD13`],
  ['LegalDocML.de', 'http://Inhaltsdaten.LegalDocML.de/1.6/'],
] as const;

const codes = ({ diagnostics }: { readonly diagnostics: readonly { readonly code: string }[] }) =>
  diagnostics.map(({ code }) => code);

describe.each(OLDER)('%s', (_, namespace) => {
  const old = act.replace(STANDARD, namespace);

  test('stays as it is without --upgrade, and says what it is', async () => {
    const result = await enrich(old);
    expect(result.akn).toBe(old);
    expect(codes(result)).toEqual(['validate/old-namespace']);
  });

  test('becomes valid, with a log; a second run changes nothing', async () => {
    const result = await enrich(old, { upgrade: true });
    expect((await validate(result.akn ?? '')).schema).toBe('valid');
    expect(codes(result)).toContain('enrich/upgraded');
    expect((await enrich(result.akn ?? '', { upgrade: true })).akn).toBe(result.akn);
  });

  test('with a prefix', async () => {
    const prefixed = old.replace(/<(\/?)(?=[A-Za-z])/g, '<$1akn:').replace('xmlns=', 'xmlns:akn=');
    const { akn = '' } = await enrich(prefixed, { upgrade: true });
    expect(akn).toContain(`<akn:akomaNtoso xmlns:akn="${STANDARD}">`);
    expect((await validate(akn)).schema).toBe('valid');
  });
});

test('names and ids of version 2.0', async () => {
  const old = judgment
    .replace(STANDARD, 'http://www.akomantoso.org/2.0')
    .replaceAll('judgmentBody', 'judgementBody')
    .replace('<judgment ', '<judgement ')
    .replace('</judgment>', '</judgement>')
    .replaceAll('eId="', 'id="')
    .replace('id="para_1"', 'id="para_7" evolvingId="para_1"');
  const { akn = '' } = await enrich(old, { upgrade: true });
  expect(akn).toContain('<judgment name=');
  expect(akn).toMatch(/<paragraph (?:wId="para_7" eId="para_1"|eId="para_1" wId="para_7")>/);
  expect((await validate(akn)).schema).toBe('valid');
});

test('what the standard does not have stays and is reported', async () => {
  const old = act.replace(STANDARD, 'http://www.akomantoso.org/2.0').replace('<body>', '<body><oldThing/>');
  const result = await enrich(old, { upgrade: true });
  expect(result.akn).toContain('<oldThing/>');
  expect(result.status).toBe('errors');
});
