/** References to whole documents, in seven languages, and what the HTML edition says of itself to reference managers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { cite } from '../../src/api/cite.js';
import { render } from '../../src/api/render.js';
import { UsageError } from '../../src/options/usage-error.js';
import '../../src/render/pages/html.js';

const root = join(import.meta.dirname, '../..');
const sample = readFileSync(join(root, 'samples/a-res-65-230/A-RES-65-230-en.akn.xml'), 'utf8');

/** A resolution of the Security Council, which has no title. */
const council = (
  language: string,
) => `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta>
<identification source="#ntoso"><FRBRWork><FRBRthis value="/akn/un/statement/resolution/un-sc/2000-10-31/1325/!main"/><FRBRuri value="/akn/un/statement/resolution/un-sc/2000-10-31/1325"/><FRBRdate date="2000-10-31" name="adoption"/><FRBRauthor href="#sc"/><FRBRcountry value="un"/></FRBRWork>
<FRBRExpression><FRBRuri value="/akn/un/statement/resolution/un-sc/2000-10-31/1325/${language}@"/><FRBRlanguage language="${language}"/></FRBRExpression></identification>
<references source="#ntoso"><TLCOrganization eId="sc" href="/akn/ontology/organization/un/un-sc" showAs="Security Council"/></references></meta>
<preface><p><docNumber>S/RES/1325 (2000)</docNumber></p></preface><mainBody><paragraph eId="para_1"><num>1.</num><content><p>Text.</p></content></paragraph></mainBody></statement></akomaNtoso>`;

const NAMES = {
  ara: ['مجلس الأمن', 'مجلس الأمن، S/RES/1325 (2000)', 'الأمم المتحدة', 'ar'],
  deu: ['Sicherheitsrat', 'Sicherheitsrat, S/RES/1325 (2000)', 'Vereinte Nationen', 'ot'],
  eng: ['Security Council', 'Security Council, S/RES/1325 (2000)', 'United Nations', 'en'],
  fra: ['Conseil de sécurité', 'Conseil de sécurité, S/RES/1325 (2000)', 'Nations Unies', 'fr'],
  rus: ['Совет Безопасности', 'Совет Безопасности, S/RES/1325 (2000)', 'Организация Объединенных Наций', 'ru'],
  spa: ['Consejo de Seguridad', 'Consejo de Seguridad, S/RES/1325 (2000)', 'Naciones Unidas', 'es'],
  zho: ['安全理事会', '安全理事会，S/RES/1325 (2000)', '联合国', 'zh'],
};

test.each(Object.entries(NAMES))(
  '%s: body, title and publisher in the language of the document',
  async (language, names) => {
    const [author, title, publisher, inAddress] = names;
    expect(JSON.parse(await cite(council(language), { format: 'csl' }))).toMatchObject([
      { type: 'report', author: [{ literal: author }], title, publisher, number: 'S/RES/1325 (2000)' },
    ]);
    expect(await cite(council(language))).toContain(`url = {https://docs.un.org/${inAddress}/S/RES/1325(2000)}`);
  },
);

test('several documents are one file', async () => {
  const bibliography = await cite([sample, council('eng')], { format: 'bibtex' });
  expect(bibliography.match(/^@techreport\{.*/gm)).toEqual([
    '@techreport{A-RES-65-230-en,',
    '@techreport{S-RES-1325-2000-en,',
  ]);
  expect(JSON.parse(await cite([], { format: 'csl' }))).toEqual([]);
});

test('a text is converted first', async () => {
  const text = readFileSync(join(root, 'samples/a-res-65-230/source.txt'));
  expect(await cite(text)).toBe(await cite(sample));
});

test('options and inputs that are not allowed are usage errors', async () => {
  await expect(cite(sample, { format: 'endnote' as 'ris' })).rejects.toThrow(UsageError);
  await expect(cite('<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><')).rejects.toThrow(
    UsageError,
  );
});

test('the page says the same to reference managers, and names its body so that none takes it apart', async () => {
  const { editions } = await render(sample, { formats: ['html'] });
  const page = new TextDecoder().decode(editions[0]?.bytes);
  const said = [...page.matchAll(/<meta name="citation_([a-z_]+)" content="([^"]*)">/g)].map(([, name, value]) => [
    name,
    value,
  ]);
  expect(said).toEqual([
    ['title', 'Twelfth United Nations Congress on Crime Prevention and Criminal Justice'],
    ['author', 'General\u00a0Assembly'],
    ['publication_date', '2011/04/01'],
    ['technical_report_number', 'A/RES/65/230'],
    ['technical_report_institution', 'United Nations'],
    ['language', 'en'],
    ['public_url', 'https://docs.un.org/en/A/RES/65/230'],
  ]);
});
