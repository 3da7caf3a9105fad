/** A file with the habits of published ones → the strict form: nothing lost, nothing left to mend, the same when done twice. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { metadataOf } from '../../../src/akn/metadata.js';
import { parseAkn } from '../../../src/akn/parse.js';
import { textOf } from '../../../src/akn/text.js';
import { type Enrichment, enrich } from '../../../src/api/enrich.js';
import { foreignPasses } from '../../../src/enrich/foreign/index.js';
import type { Pass } from '../../../src/enrich/pass.js';
import { languages } from '../../../src/languages/index.js';
import { validate } from '../../../src/validate/index.js';
import { isElement } from '../../../src/xml/tree.js';
import { find, findAll } from '../../../src/xml/walk.js';

const published = readFileSync(new URL('../../fixtures/enrich-foreign/published.xml', import.meta.url), 'utf8');

const replaced = (words: string, by: string): string => {
  if (!published.includes(words)) throw new Error(`not in the fixture: ${words}`);
  return published.replace(words, by);
};

async function mended(xml: string): Promise<{ readonly result: Enrichment; readonly akn: string }> {
  const result = await enrich(xml);
  if (result.akn === undefined) throw new Error('there is no AKN');
  return { result, akn: result.akn };
}

/** A resolution with the identification of published files, and a body. */
const resolution = (body: string, language = 'eng'): string => {
  const work = '/akn/un/statement/deliberation/unga/2030-12-20/85-1';
  const level = (uri: string, ending: string) =>
    `<FRBRthis value="${uri}/!main${ending}"/><FRBRuri value="${uri}${ending}"/><FRBRdate date="2030-12-20" name="adopted"/><FRBRauthor href="#ga" as="#author"/>`;
  return `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta><identification source="#source"><FRBRWork>${level(work, '')}<FRBRcountry value="un"/></FRBRWork><FRBRExpression>${level(`${work}/${language}@`, '')}<FRBRlanguage language="${language}"/></FRBRExpression><FRBRManifestation>${level(`${work}/${language}@`, '.xml')}<FRBRformat value="xml"/></FRBRManifestation></identification></meta><preface><p><docNumber>85/1.</docNumber> <docTitle>Title</docTitle></p></preface><mainBody>${body}</mainBody></statement></akomaNtoso>`;
};

const paragraph = (number: number, text: string) =>
  `<paragraph eId="para_${number}"><num>${number}.</num><content><p>${text}</p></content></paragraph>`;

const codes = ({ diagnostics }: Enrichment) => new Set(diagnostics.map(each => each.code));

describe('a published file', () => {
  test('has errors before and none after', async () => {
    expect((await validate(published)).status).toBe('errors');
    const { akn } = await mended(published);
    const report = await validate(akn);
    expect(report.diagnostics.filter(each => each.severity === 'error')).toEqual([]);
    expect([report.schema, report.profile, report.namingConvention]).toEqual(['valid', 'valid', 'level 2']);
  });

  test('is not changed by a second run', async () => {
    const { akn } = await mended(published);
    const again = await enrich(akn);
    expect(again.akn).toBe(akn);
    expect(again.diagnostics.filter(each => each.severity === 'info')).toEqual([]);
  });

  test('keeps keywords, votes, workflow and comments', async () => {
    const { akn } = await mended(published);
    const tree = parseAkn(akn);
    expect(findAll(tree, 'keyword').map(each => each.attributes['value'])).toEqual(['LIGHTHOUSES', '75']);
    expect(findAll(tree, 'count').map(each => each.attributes['value'])).toEqual(['1']);
    expect(findAll(tree, 'step').map(each => each.attributes['date'])).toEqual([
      '2030-11-02',
      '0001-01-01',
      '0001-01-01',
    ]);
    expect(akn).toContain('<!--An unofficial copy-->');
    expect(akn).toContain('showAs="the representative of Atlantis"');
    expect(akn).toContain('showAs="A/C.6/85/L.8"');
    expect(akn).toContain('showAs="Adopted without vote, 46th meeting"');
    expect(akn).toContain('showAs="Chapter VII"');
  });
});

describe('rules', () => {
  test('IRIs by the guidelines, the old one as an alias', async () => {
    const { akn } = await mended(published);
    const facts = metadataOf(parseAkn(akn));
    expect(facts.work).toBe('/akn/un/statement/deliberation/un-ga/2030-12-20/85-300');
    expect(facts.expression).toBe('/akn/un/statement/deliberation/un-ga/2030-12-20/85-300/eng@');
    expect(akn).toContain('<FRBRalias name="dgacm" value="/akn/un/statement/deliberation/unga/2030-12-20/85-300/"/>');
    expect(akn).toContain('<FRBRnumber value="85-300" showAs="85/300"/>');
    expect(akn).toContain('/eng@/!annex_2.xml');
  });

  test('pointers lead to entries that are there, or to new ones', async () => {
    const { akn } = await mended(published);
    expect(akn).toContain('<identification source="#source">');
    expect(akn).toContain('refersTo="#dateOfAdoption">20 December 2030');
    expect(akn).toContain('<TLCOrganization eId="sixthCommittee" href="/akn/ontology/organization/un/un-ga-c6"');
    expect(akn).toContain(
      '<TLCConcept eId="votingByMail" href="/akn/ontology/concept/un/votingByMail" showAs="VOTING BY MAIL"/>',
    );
    expect(akn).toContain('<TLCOrganization eId="ATL" href="/akn/ontology/organization/un/ATL" showAs="Atlantis"/>');
  });

  test.each([
    ['\t7 -\tCalls upon all', '7 -', '<p>Calls upon all'],
    ['\t8.\tCalls upon all', '8.', '<p>Calls upon all'],
    ['\t٩ -\tCalls upon all', '٩ -', '<p>Calls upon all'],
  ])('a number set apart by TABs becomes that of its paragraph: %j', async (typed, number, text) => {
    const { akn, result } = await mended(
      published.replace('</mainBody>', `<paragraph><content><p>${typed}</p></content></paragraph></mainBody>`),
    );
    expect(akn).toContain(`<num>${number}</num>`);
    expect(akn).toContain(text);
    expect(codes(result).has('enrich/number-made')).toBe(true);
    expect((await enrich(akn)).akn).toBe(akn);
  });

  test.each([
    ['at its 6498th meeting, on<docDate date="2011-03-17">17 March 2011</docDate>', 'on <docDate', true],
    ['6498-м заседании<docDate date="2011-03-17">17 марта 2011 года</docDate>', 'заседании <docDate', true],
    ['on <docDate date="2011-03-17">17 March 2011</docDate>', 'on <docDate', false],
    ['会议于<docDate date="2011-03-17">2011年3月17日</docDate>', '于<docDate', false],
    ['(<docDate date="2011-03-17">17 March 2011</docDate>)', '(<docDate', false],
  ])('a space that was lost before a date is restored: %s', async (line, expected, isRestored) => {
    const { akn, result } = await mended(published.replace('<preface>', `<preface><p>${line}</p>`));
    expect(akn).toContain(expected);
    expect(codes(result).has('enrich/space-restored')).toBe(isRestored);
    expect((await enrich(akn)).akn).toBe(akn);
  });

  test.each(['1994 was\ta year', '12 m of\trope', 'In 12\tmonths'])(
    'words that begin with figures stay: %j',
    async words => {
      const { result } = await mended(
        published.replace('</mainBody>', `<paragraph><content><p>${words}</p></content></paragraph></mainBody>`),
      );
      expect(codes(result).has('enrich/number-made')).toBe(false);
    },
  );

  test('the number of a meeting is no body that acts, the Group of 77 is one', async () => {
    const step = (by: string) =>
      published.replace(/<step [^>]*>/, `<step date="2030-11-02" outcome="adopted" as="A/85/PV.4" by="${by}"/>`);
    for (const by of ['52nd', '69-е', 'Adopted unanimously, 4095th meeting']) {
      const { akn } = await mended(step(by));
      expect(akn).toMatch(new RegExp(`<TLCEvent [^>]*showAs="${by}"`));
      expect(akn).not.toMatch(new RegExp(`<TLCOrganization [^>]*showAs="${by}"`));
      expect((await enrich(akn)).akn).toBe(akn);
    }
    expect((await mended(step('Group of 77 and China'))).akn).toMatch(
      /<TLCOrganization [^>]*showAs="Group of 77 and China"/,
    );
  });

  test('heading paragraphs become sections and articles that hold what follows', async () => {
    const { akn } = await mended(published);
    const tree = parseAkn(akn);
    const sections = findAll(tree, 'section').map(each => textOf(each.children[0] ?? each).trim());
    expect(sections).toEqual(['Counting', 'Reporting']);
    const article = find(tree, 'article');
    expect(article?.attributes['eId']).toBe('annex_1__art_1');
    expect(textOf(article ?? tree)).toContain('counted once');
  });

  test('a bold paragraph that is numbered by a letter or Roman numeral is a heading, one numbered by figures is not', async () => {
    const bold = (num: string, text: string) =>
      `<paragraph><num>${num}</num><content><p>\t<span class="bold">${text}</span></p></content></paragraph>`;
    const plain = '<paragraph><num>9.</num><content><p>Text below.</p></content></paragraph>';
    const { akn } = await mended(
      published.replace(
        '</mainBody>',
        `${bold('A.', 'Lamps')}${plain}${bold('II.', 'Mirrors')}${plain}${bold('10.', 'Decides')}</mainBody>`,
      ),
    );
    const sections = findAll(parseAkn(akn), 'section').map(each =>
      each.children
        .filter(child => isElement(child))
        .slice(0, 2)
        .map(child => textOf(child)),
    );
    expect(sections).toEqual(
      expect.arrayContaining([
        ['A.', 'Lamps'],
        ['II.', 'Mirrors'],
      ]),
    );
    expect(akn).toMatch(/<num>10\.<\/num>\s*<content/);
    expect((await enrich(akn)).akn).toBe(akn);
  });

  test('two annexes in one document become two, with label and title in their prefaces', async () => {
    const { akn } = await mended(published);
    expect(metadataOf(parseAkn(akn)).annexes).toEqual([
      { eId: 'annex_1', label: 'Annex I', title: 'Rules for counting' },
      { eId: 'annex_2', label: 'Annex II', title: 'Form of the report' },
    ]);
  });

  test('an annex at the end of a body becomes one of its own when nothing follows the body', async () => {
    const { akn } = await mended(
      published
        .replace(/<conclusions.*?<\/conclusions>/s, '')
        .replace(/<attachments>.*<\/attachments>/s, '')
        .replace(
          '</mainBody>',
          '<paragraph><subheading>Annex</subheading></paragraph><paragraph><content><p>Text.</p></content></paragraph></mainBody>',
        ),
    );
    expect(metadataOf(parseAkn(akn)).annexes).toEqual([{ eId: 'annex_1', label: 'Annex' }]);
    expect((await validate(akn)).profile).toBe('valid');
  });

  test('a label may have the title of its annex behind it', async () => {
    const heading = (text: string) => `<paragraph><content><p><b>${text}</b></p></content></paragraph>`;
    const text = '<paragraph><content><p>Text.</p></content></paragraph>';
    const { akn } = await mended(
      published
        .replace(/<conclusions.*?<\/conclusions>/s, '')
        .replace(/<attachments>.*<\/attachments>/s, '')
        .replace(
          '</mainBody>',
          `${heading('Annex I: Travel ban')}${text}${heading('Annex II — Asset freeze')}${text}</mainBody>`,
        ),
    );
    expect(metadataOf(parseAkn(akn)).annexes.map(each => each.label)).toEqual([
      'Annex I: Travel ban',
      'Annex II — Asset freeze',
    ]);
    expect((await validate(akn)).schema).toBe('valid');
    expect((await enrich(akn)).akn).toBe(akn);
  });

  test('a raised mark becomes a call of its note; the exponent of a unit does not', async () => {
    const { akn, result } = await mended(published);
    expect(akn).toContain('<noteRef href="#authorialNote_1" marker="1" placement="bottom"/>');
    expect(akn).toContain('12 m<sup>2</sup>');
    expect(codes(result).has('enrich/call-linked')).toBe(true);
  });

  test('links are mended, scripts are taken away and their text stays', async () => {
    const { akn, result } = await mended(published);
    expect(akn).not.toContain('javascript:');
    expect(akn).toContain('A report;');
    expect(akn).not.toContain('undocs.org//');
    expect(codes(result).has('enrich/link-mended')).toBe(true);
    expect(codes(result).has('enrich/link-removed')).toBe(true);
  });

  test('the former host of documents becomes the present one, or the one that was chosen', async () => {
    const old = published.replace(
      '</mainBody>',
      '<paragraph><content><p><a href="https://undocs.org/en/A/85/7">A/85/7</a></p></content></paragraph></mainBody>',
    );
    expect((await mended(old)).akn).toContain('<a href="https://docs.un.org/en/A/85/7">A/85/7</a>');
    const local = await enrich(old, { links: { documents: 'https://example.org/{symbol}/{lang}' } });
    expect(local.akn).toContain('<a href="https://example.org/A/85/7/en">A/85/7</a>');
  });

  test('a table under a heading stays a table', async () => {
    const tree = parseAkn((await mended(published)).akn);
    expect(findAll(tree, 'hcontainer').map(each => [each.attributes['name'], find(each, 'table')?.name])).toEqual([
      ['table', 'table'],
    ]);
  });

  test('a second preamble and body go on in the first', async () => {
    const { akn, result } = await mended(
      replaced(
        '<conclusions',
        '<preamble><formula name="f"><p>We,</p></formula><container name="Recalling"><p>Recalling,</p></container></preamble><mainBody><paragraph><num>1.</num><content><p>Declare.</p></content></paragraph></mainBody><conclusions',
      ),
    );
    expect(codes(result).has('enrich/structure-mended')).toBe(true);
    expect((await validate(akn)).schema).toBe('valid');
  });

  test('members beside a collection go to their places', async () => {
    const statement = published.slice(published.indexOf('<statement'), published.indexOf('</statement>') + 12);
    const meta = statement.slice(statement.indexOf('<meta>'), statement.indexOf('</meta>') + 7);
    const collection = published
      .replace(/<statement.*<\/statement>/s, '')
      .replace(
        '</akomaNtoso>',
        `<documentCollection name="publication">${meta}<collectionBody><component eId="d_0"><documentRef href="c_0" showAs="Resolution A"/></component><component eId="d_1"><documentRef href="c_1" showAs="Resolution B"/></component></collectionBody></documentCollection><components><component eId="c_0">${statement}</component><component eId="c_1">${statement}</component></components></akomaNtoso>`,
      );
    const { akn } = await mended(collection);
    const report = await validate(akn);
    expect(report.diagnostics.filter(each => each.severity === 'error')).toEqual([]);
    expect(findAll(parseAkn(akn), 'component').map(each => each.attributes)).toEqual([
      { eId: 'cmp_1', wId: 'd_0', title: 'Resolution A' },
      { eId: 'cmp_2', wId: 'd_1', title: 'Resolution B' },
    ]);
    expect(akn).toContain('<noteRef href="#cmp_2__authorialNote_1"');
    expect((await enrich(akn)).akn).toBe(akn);
  });

  test('old ids are told with the new ones', async () => {
    const { result } = await mended(published);
    const { ids = [] } = result;
    expect(ids.length).toBe(result.diagnostics.filter(each => each.code === 'enrich/id-renamed').length);
    expect(ids.length).toBeGreaterThan(3);
    expect(published).toContain(`eId="${ids[0]?.from}"`);
    expect(result.akn).toContain(`eId="${ids[0]?.to}"`);
  });

  test('every rule is in the change log of the file', async () => {
    const { result } = await mended(published);
    expect([...codes(result)].sort()).toEqual(
      expect.arrayContaining([
        'enrich/annex-split',
        'enrich/annex-titled',
        'enrich/call-linked',
        'enrich/container-added',
        'enrich/entry-added',
        'enrich/entry-mended',
        'enrich/heading-made',
        'enrich/id-renamed',
        'enrich/iri-mended',
        'enrich/link-mended',
        'enrich/link-removed',
        'enrich/metadata-added',
        'enrich/name-prefixed',
        'enrich/pointer-mended',
        'enrich/structure-mended',
        'enrich/value-supplied',
      ]),
    );
  });
});

describe('links that lead elsewhere than their words', () => {
  const linked = (before: string, words: string, symbol: string, after = '') =>
    resolution(paragraph(1, `${before}<a href="https://docs.un.org/en/${symbol}">${words}</a>${after};`));

  test.each([
    // Words of resolution 2556 (2020) and of decision 76/560. Source: United Nations.
    ['Recalling Human Rights Council resolution ', '47/1', 'A/RES/47/1', '', 'A/HRC/RES/47/1'],
    ['Recalling its decision ', '74/565 of 12 August 2020', 'A/RES/74/565', '', 'A/DEC/74/565'],
  ])('%s%s: the words prove it', async (before, words, symbol, after, right) => {
    const { akn, result } = await mended(linked(before, words, symbol, after));
    expect(akn).toContain(`<a href="https://docs.un.org/en/${right}">${words}</a>`);
    expect(codes(result).has('enrich/link-corrected')).toBe(true);
    expect((await enrich(akn)).akn).toBe(akn);
  });

  test('without a proof they are reported and stay', async () => {
    const { akn, result } = await mended(linked('Recalling its resolution ', '78/31', 'A/RES/76/45'));
    expect(akn).toContain('href="https://docs.un.org/en/A/RES/76/45"');
    expect(codes(result).has('enrich/link-differs')).toBe(true);
  });
});

describe('agents of the workflow', () => {
  const step = (by: string) =>
    published.replace(/<step [^>]*>/, `<step date="2030-11-02" outcome="adopted" as="A/85/L.4" by="${by}"/>`);
  const organizations = (akn: string) =>
    findAll(parseAkn(akn), 'TLCOrganization').map(({ attributes }) => attributes['showAs']);

  test('several States are several agents', async () => {
    const { akn } = await mended(step('Gabon, Trinidad and Tobago, Netherlands (Kingdom of the) and Ghana'));
    const steps = findAll(parseAkn(akn), 'step').map(({ attributes }) => attributes['by']);
    expect(steps.slice(0, 4)).toEqual(['#Gabon', '#trinidadAndTobago', '#netherlandsKingdomOfThe', '#Ghana']);
    expect(organizations(akn)).toEqual(expect.arrayContaining(['Gabon', 'Trinidad and Tobago', 'Ghana']));
    expect((await validate(akn)).schema).toBe('valid');
    expect((await enrich(akn)).akn).toBe(akn);
  });

  test.each([
    'submitted by the Chair of the Committee following informal consultations',
    'The draft resolution was not adopted, having failed to obtain the required majority.',
    'Adopted unanimously, 4095th meeting',
  ])('words that name nobody become an event: %s', async words => {
    const { akn } = await mended(step(words));
    expect(organizations(akn)).not.toContain(words);
    expect(akn).toContain(`showAs="${words}"`);
    expect(akn).toContain('by="#ga"');
  });

  test('nobody is "Not stated", and who speaks for others is named alone', async () => {
    expect(organizations((await mended(step(''))).akn)).not.toContain('Not stated');
    const { akn } = await mended(step('Iraq (on behalf of the Group of 77 and China)'));
    expect(organizations(akn)).toContain('Iraq');
    expect(akn).toContain('showAs="Iraq (on behalf of the Group of 77 and China)"');
  });
});

describe('forms of published files', () => {
  test('a number before a TAB that stands in the mark-up of the next words', async () => {
    const line = (text: string) => `<paragraph><content><p xml:space="preserve">${text}</p></content></paragraph>`;
    const body = `${line('\t1 -<span class="bold italic">\tيقرر</span> ذلك؛')}${line('\t(أ)\tيقرر؛')}`;
    const { akn } = await mended(resolution(body, 'ara'));
    expect(akn).toContain(
      '<num>1 -</num><content eId="para_1__content"><p xml:space="preserve"><span class="bold italic">',
    );
    expect(akn).toContain('<num>(أ)</num>');
  });

  test('a second call in brackets is a reference to the note; the brackets stay', async () => {
    const note = '<authorialNote marker="1" placement="bottom" eId="n_1"><p>نص.</p></authorialNote>';
    const text = `كلمة<sup>(</sup>${note}<sup>)</sup> كلمة<sup>(1)</sup>؛`;
    const { akn, result } = await mended(resolution(paragraph(1, text), 'ara'));
    expect(akn).toContain('<sup>(</sup><noteRef href="#authorialNote_1" marker="1" placement="bottom"/><sup>)</sup>');
    expect(codes(result).has('enrich/text-changed')).toBe(false);
  });

  test('a treaty that only the second call of its note makes known is linked in the first run', async () => {
    const name = 'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment';
    const note =
      '<authorialNote marker="1" placement="bottom" eId="n_1"><p>United Nations, Treaty Series, vol. 1465, No. 24841.</p></authorialNote>';
    const body = `${paragraph(1, `Recalls the ${name}${note};`)}${paragraph(2, `States parties to the ${name}<sup>1</sup>;`)}`;
    const { akn } = await mended(resolution(body));
    expect(findAll(parseAkn(akn), 'entity')).toHaveLength(3);
    expect((await enrich(akn)).akn).toBe(akn);
  });

  test.each([
    ['a container', '<container name="table"><table><tr><td><p>cell</p></td></tr></table></container>'],
    ['a paragraph without number', '<p>gamma</p>'],
    ['a subheading', '<subheading>Between</subheading>'],
  ])('%s between the paragraphs of a section', async (_, loose) => {
    const body = `<section><num>I</num><heading>First</heading>${paragraph(1, 'alpha')}${loose}${paragraph(2, 'beta')}</section>`;
    const { akn, result } = await mended(resolution(body));
    expect((await validate(akn)).schema).toBe('valid');
    expect(codes(result).has('enrich/structure-mended')).toBe(true);
    expect((await enrich(akn)).akn).toBe(akn);
  });

  test('a second preamble goes on in the first', async () => {
    const preamble = (text: string) => `<preamble><p>${text}</p></preamble>`;
    const { akn } = await mended(
      resolution(paragraph(1, 'alpha')).replace('<mainBody>', `${preamble('First,')}${preamble('Second,')}<mainBody>`),
    );
    expect((await validate(akn)).schema).toBe('valid');
  });

  test('what cannot be put right is said', async () => {
    const { result } = await mended(resolution('<p>alpha</p><num>1</num>'));
    expect(result.status).toBe('errors');
    expect(codes(result).has('validate/schema-element')).toBe(true);
  });

  test('a collection has the language of its members, which go to their places', async () => {
    const member = /<statement.*<\/statement>/s.exec(resolution(paragraph(1, 'تقرر'), 'ara'))?.[0];
    const { akn, result } = await mended(
      `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><documentCollection name="publication"><meta></meta><coverPage><p><docNumber>A/RES/85/1 A</docNumber></p></coverPage><collectionBody><component eId="c1"><documentRef href="#cmp_a"/></component></collectionBody><components><component eId="cmp_a">${member}</component></components></documentCollection></akomaNtoso>`,
    );
    expect(metadataOf(parseAkn(akn)).language).toBe('ara');
    expect(akn).not.toContain('/eng@');
    expect((await validate(akn)).schema).toBe('valid');
    expect(codes(result).has('enrich/component-embedded')).toBe(true);
  });
});

describe('a document of a country', () => {
  const kenyan = published
    .replaceAll('/akn/un/', '/akn/ke/')
    .replaceAll('FRBRcountry value="un"', 'FRBRcountry value="ke"');

  test('keeps its identification: another one would be a guess', async () => {
    const { result, akn } = await mended(kenyan);
    const identification = /<identification.*?<\/identification>/s;
    expect(codes(result).has('enrich/other-country')).toBe(true);
    expect(codes(result).has('enrich/iri-mended')).toBe(false);
    const values = (xml: string) =>
      [...(identification.exec(xml)?.[0] ?? '').matchAll(/<FRBR(?:uri|this|country) value="[^"]*"/g)].map(String);
    expect(values(akn)).toEqual(values(kenyan));
    expect((await enrich(akn)).akn).toBe(akn);
  });
});

test('a number is not taken for a symbol', async () => {
  const { akn } = await mended(published.replace(/<docNumber[^>]*>A\/RES[^<]*<\/docNumber>/g, ''));
  expect(akn).not.toContain('name="symbol"');
  expect((await enrich(akn)).akn).toBe(akn);
});

describe('Akoma Ntoso of other bodies', () => {
  const folder = new URL('../../fixtures/akn/', import.meta.url);
  const names = readdirSync(folder).filter(name => name.endsWith('.xml'));

  test.each(names)('%s: valid, its identity kept, the same when done twice', async name => {
    const xml = readFileSync(new URL(name, folder), 'utf8');
    const { akn, result } = await mended(xml);
    const { wellFormed, schema } = await validate(akn);
    expect([wellFormed, schema]).toEqual(['valid', name === 'doc-without-metadata.xml' ? 'invalid' : 'valid']);
    expect((await enrich(akn)).akn).toBe(akn);
    const kept = (text: string) =>
      text.match(/<(?:\w+:)?(?:identification|TLC\w+).*?(?:<\/(?:\w+:)?identification>|\/>)/gs);
    expect(kept(akn)).toEqual(kept(xml));
    expect(codes(result).has('enrich/entry-added')).toBe(false);
    // A language that ntoso has no words of is reported.
    const isKnown = languages.some(({ iso3 }) => xml.includes(`FRBRlanguage language="${iso3}"`));
    expect(codes(result).has('enrich/language-unknown')).toBe(!isKnown && name !== 'doc-without-metadata.xml');
    expect(result.status).toBe(name === 'doc-without-metadata.xml' ? 'errors' : isKnown ? 'ok' : 'warnings');
  });

  test('a prefix stays the one of the author', async () => {
    const { akn } = await mended(readFileSync(new URL('act-with-prefix.xml', folder), 'utf8'));
    expect(akn).toContain('<akn:portionBody>');
    expect(akn).toContain('<lamp xmlns="http://example.org/lamps"><oil>pure</oil></lamp>');
  });

  test('--identity un makes a document one of the United Nations', async () => {
    const xml = readFileSync(new URL('doc-minutes.xml', folder), 'utf8');
    const { akn = '' } = await enrich(xml, { identity: 'un' });
    expect(metadataOf(parseAkn(akn)).work).toMatch(/^\/akn\/un\/doc\//);
  });
});

describe('files that are not well-formed', () => {
  const damaged = resolution(paragraph(1, 'Lamps & mirrors, 3 < 4\u0001, &amp; <!-- a & b -->more'));

  test('are refused with the line, without --repair', async () => {
    const { akn, diagnostics } = await enrich(damaged);
    expect(akn).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ code: 'validate/not-well-formed', place: { line: 1 } });
  });

  test('are put right where there is one way to', async () => {
    const { akn = '', diagnostics } = await enrich(damaged, { repair: true });
    expect(akn).toContain('Lamps &amp; mirrors, 3 &lt; 4\ufffd, &amp; <!-- a & b -->more');
    expect(diagnostics.filter(({ code }) => code === 'enrich/repaired')).toHaveLength(3);
  });

  test('stay refused where there are several', async () => {
    const { akn } = await enrich(damaged.replace('</mainBody>', ''), { repair: true });
    expect(akn).toBeUndefined();
  });
});

test('a file that states no language has that of its text', async () => {
  const french = resolution(
    paragraph(1, 'Décide de se réunir de nouveau ; prie le Secrétaire général de lui faire rapport.'),
  );
  const { akn, result } = await mended(french.replace(/<FRBRlanguage[^>]*>/, '').replaceAll('/eng@', ''));
  expect(akn).toContain('<FRBRlanguage language="fra"/>');
  expect(codes(result).has('enrich/language-assumed')).toBe(true);
});

describe('what cannot be enriched', () => {
  test('is no XML: no file, and the line', async () => {
    const result = await enrich('<akomaNtoso>\n<statement>');
    expect([result.akn, result.status]).toEqual([undefined, 'errors']);
  });

  test('is nested too deep: the file as it came, and an error', async () => {
    const deep = replaced('<mainBody', `<mainBody>${'<div>'.repeat(1000)}${'</div>'.repeat(1000)}</mainBody><mainBody`);
    const result = await enrich(deep);
    expect([result.akn, result.status]).toEqual([deep, 'errors']);
    expect(result.diagnostics.map(each => each.code)).toEqual(['validate/too-deep']);
  });

  test('is of an older version: the file as it came, and a clear message', async () => {
    const old = replaced('akn/3.0"', 'akn/3.0/CSD13"');
    const result = await enrich(old);
    expect(result.akn).toBe(old);
    expect(result.diagnostics.map(each => each.code)).toEqual(['validate/old-namespace']);
  });

  test('would lose text by one step: that is left out and told, the others are done', async () => {
    const loses: Pass = { name: 'loses', run: tree => ({ ...tree, children: [] }) };
    const result = await enrich(published, { passes: [loses, ...foreignPasses] });
    const usual = await enrich(published);
    expect([result.akn, result.ids]).toEqual([usual.akn, usual.ids]);
    expect(result.diagnostics[0]).toMatchObject({
      code: 'enrich/text-changed',
      severity: 'warning',
      message: expect.stringContaining('loses'),
    });
    expect(result.diagnostics.slice(1)).toEqual(usual.diagnostics);
  });
});

test('damaged files never throw, never lose text, and come to rest', async () => {
  const start = published.indexOf('<meta>');
  const piece = fc.tuple(
    fc.integer({ min: start, max: published.length - 20 }),
    fc.constantFrom('#', 'x', ' ', '<p>y</p>', '<i>z</i>', '/', '1'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 3 }), async pieces => {
      const xml = pieces.reduce((text, [at, by]) => text.slice(0, at) + by + text.slice(at), published);
      const first = await enrich(xml);
      if (first.akn === undefined) return;
      expect(first.diagnostics.map(each => each.code)).not.toContain('enrich/text-changed');
      expect((await enrich(first.akn)).akn).toBe(first.akn);
    }),
    { numRuns: 150, seed: 65230 },
  );
});
