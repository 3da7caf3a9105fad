/** What all other language versions have and one lacks. */
import { expect, test } from '@jest/globals';
import { parseAkn } from '../../src/akn/parse.js';
import { compareVersions } from '../../src/compare/versions.js';

const version = (language: string, body: string) =>
  parseAkn(
    `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta><identification source="#ga"><FRBRExpression><FRBRlanguage language="${language}"/></FRBRExpression></identification></meta><mainBody>${body}</mainBody></statement></akomaNtoso>`,
  );

const paragraph = (inside: string, num = '<num>1.</num>') =>
  `<paragraph eId="para_1">${num}<content eId="para_1__content"><p>${inside}</p></content></paragraph>`;

const link = (language: string, symbol = 'A/RES/65/230') =>
  `<a href="https://docs.un.org/${language}/${symbol}">65/230</a>`;
const note = '<authorialNote eId="authorialNote_1" marker="1"><p>x</p></authorialNote>';

test('a link, a note and a number that one version lacks, with the evidence', () => {
  const whole = (language: string) => version(language, paragraph(`${link(language.slice(0, 2))}${note}`));
  const findings = compareVersions([whole('eng'), version('fra', paragraph('x', '')), whole('spa'), whole('rus')]);
  expect(findings.map(({ language, change, fact }) => [language, change, fact.kind, fact.eId, fact.value])).toEqual([
    ['fra', 'lacks', 'unit', 'para_1', ''],
    ['fra', 'lacks', 'link', 'para_1', 'A/RES/65/230'],
    ['fra', 'lacks', 'note', 'para_1', '1'],
  ]);
  expect(findings[0]?.others).toEqual(['eng', 'spa', 'rus']);
});

test('a link that one version alone has is seen from both sides', () => {
  const findings = compareVersions([
    version('eng', paragraph(link('en'))),
    version('fra', paragraph(link('fr', 'A/RES/65/231'))),
    version('spa', paragraph(link('es'))),
  ]);
  expect(findings.map(({ language, change, fact }) => `${language} ${change} ${fact.value}`)).toEqual([
    'fra lacks A/RES/65/230',
    'fra alone A/RES/65/231',
  ]);
});

test('two versions do not say which one is right', () => {
  expect(compareVersions([version('eng', paragraph(link('en'))), version('fra', paragraph('x'))])).toEqual([]);
});
