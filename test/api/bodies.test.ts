/** What a document of each body states of itself, and what follows from its body where a source leaves it out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { convert } from '../../src/index.js';

const folder = join(import.meta.dirname, '../fixtures/parse');
const facts = async (text: string) => {
  const { metadata, akn, diagnostics } = await convert(text);
  const { number, symbol, adoptionDate, publicationDate, actor, documentName, title, work } = metadata ?? {};
  const codes = diagnostics.map(({ code }) => code);
  return { number, symbol, adoptionDate, publicationDate, actor, documentName, title, work, akn: akn ?? '', codes };
};

describe('documents of bodies', () => {
  test.each([
    ['unesco-general-conference', '41 C/Resolution 15', '41 C/Resolution 15', '2021-11-24', 'unesco-gc', 'resolution'],
    ['world-health-assembly', 'WHA75.8', 'WHA75.8', '2022-05-27', 'who-wha', 'resolution'],
    ['iaea-general-conference', 'GC(67)/RES/5', 'GC(67)/RES/5', '2023-09-28', 'iaea-gc', 'resolution'],
    ['fao-conference', '7/2019', undefined, '2019-06-28', 'fao-conference', 'resolution'],
    ['commission-on-human-rights', '2004/16', 'E/CN.4/RES/2004/16', '2004-04-16', 'un-ecosoc-chr', 'resolution'],
    ['environment-assembly', '5/14', 'UNEP/EA.5/Res.14', '2022-03-02', 'unep-ea', 'resolution'],
    ['conference-of-the-parties', '1/CP.21', '1/CP.21', '2015-12-12', 'unfccc-cop', 'decision'],
  ])('%s', async (name, number, symbol, adoptionDate, actor, documentName) => {
    const found = await facts(readFileSync(join(folder, `body-${name}`, 'input.txt'), 'utf8'));
    expect(found).toMatchObject({ number, adoptionDate, actor, documentName });
    expect(found.symbol).toBe(symbol);
    expect(found.title).not.toMatch(/^(?:Date|Item|Resolution|Decision)\b/);
  });
});

const assembly = (number: string, more = '') =>
  `Resolution adopted by the General Assembly on 21 December 2010\n\n${number}\tTitle of the text\n\n${more}` +
  'The General Assembly,\n\nRecalling its resolution 46/152 of 18 December 1991,\n\n1.\tDecides to act.\n';

describe('the symbol that a document does not print', () => {
  test('follows from its body and number, and is told', async () => {
    const found = await facts(assembly('65/230.'));
    expect(found).toMatchObject({ symbol: 'A/RES/65/230', number: '65/230' });
    expect(found.akn).toContain('<FRBRalias name="symbol" value="A/RES/65/230"/>');
    expect(found.codes).toContain('enrich/symbol-completed');
  });

  test('of the Security Council, by its title line', async () => {
    const text =
      'Resolution 435 (1978)\nof 29 September 1978\n\nThe Security Council,\n\nRecalling its resolution 385 (1976) of 30 January 1976,\n\n1. Decides to remain seized of the matter.\n\nAdopted at the 2087th meeting.\n';
    expect(await facts(text)).toMatchObject({ symbol: 'S/RES/435(1978)', number: '435 (1978)', actor: 'un-sc' });
  });

  test('is not made where the number has not the form of the body', async () => {
    const found = await facts(assembly('2005/20.'));
    expect(found.symbol).toBeUndefined();
    expect(found.codes).not.toContain('enrich/symbol-completed');
  });
});

test('a date of publication that nobody states is not there', async () => {
  const found = await facts(assembly('65/230.'));
  expect(found.adoptionDate).toBe('2010-12-21');
  expect(found.publicationDate).toBeUndefined();
  expect(found.akn).not.toContain('<publication');
});

test('the asterisk of a reissue is in no symbol, title or IRI', async () => {
  const masthead =
    'United Nations\n\nE/RES/2018/14*\n\nEconomic and Social Council\n\nDistr.: General\n\n2 July 2018\n\n';
  const text = `${masthead}2018/14.\tTitle of the text*\n\nThe Economic and Social Council,\n\nRecalling its resolution 2005/20,\n\n1.\tDecides to act.\n`;
  const found = await facts(text);
  expect(found).toMatchObject({ symbol: 'E/RES/2018/14', title: 'Title of the text' });
  expect(found.akn).toMatch(/<docNumber refersTo="#symbol">E\/RES\/2018\/14<\/docNumber>\*/);
  expect(found.work).not.toContain('*');
});

test.each([
  [
    '联合国\n\nA/RES/72/258 B\n\n大会\n\nDistr.: General\n\n18 July 2018\n\n72/258.\t预算\n\nB\n\n大会，\n\n回顾其2010年12月21日第65/230号决议，\n\n1. 决定采取行动。\n',
    'zh',
  ],
  [
    'الأمم المتحدة\n\nA/RES/72/258 B\n\nالجمعية العامة\n\nDistr.: General\n\n18 July 2018\n\n72/258 باء -\tالميزانية\n\nإن الجمعية العامة،\n\nإذ تشير إلى قرارها 65/230 المؤرخ 21 كانون الأول/ديسمبر 2010،\n\n1 - تقرر أن تتصرف.\n',
    'ar',
  ],
])('the letter of a part is in the IRI in every language: %#', async text => {
  const found = await facts(text);
  expect(found.symbol).toBe('A/RES/72/258 B');
  expect(found.work).toMatch(/72-258_B$/);
});

test.each([
  ['64/293', 'un-ga'],
  ['7/2019', 'fao-conference'],
])('大会 over %s is the body whose numbers have that form', async (number, actor) => {
  const found = await facts(
    `${number}. 标题\n\n大会，\n\n回顾其决议，\n\n1. 决定采取行动。\n\n第73次全体会议\n2021年6月7日\n`,
  );
  expect(found.work).toContain(`/${actor}/`);
});
