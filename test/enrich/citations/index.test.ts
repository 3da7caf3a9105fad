import { describe, expect, test } from '@jest/globals';
import { parseAkn } from '../../../src/akn/parse.js';
import { serialiseNode } from '../../../src/akn/serialise.js';
import { textOf } from '../../../src/akn/text.js';
import { citations } from '../../../src/enrich/citations/index.js';
import { languageOf } from '../../../src/languages/index.js';
import type { Language, LanguageCode } from '../../../src/languages/language.js';
import type { Element } from '../../../src/xml/tree.js';
import { find, findAll } from '../../../src/xml/walk.js';
import { testContext } from '../support.js';

const COVER = '<coverPage><p><docNumber>A/RES/65/230</docNumber></p></coverPage>';

function document(body: string, meta = '<meta/>'): Element {
  return parseAkn(
    `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">${meta}${COVER}` +
      `<mainBody>${body}</mainBody></statement></akomaNtoso>`,
  );
}

function run(body: string, meta?: string, language: LanguageCode = 'en') {
  const known = languageOf(language) as Language;
  const { context, diagnostics, codes } = testContext({ language: known });
  const tree = document(body, meta);
  const result = citations.run(tree, context);
  expect(textOf(result)).toBe(textOf(tree));
  expect(serialiseNode(citations.run(result, testContext({ language: known }).context))).toBe(serialiseNode(result));
  return { result, diagnostics, codes, body: inner(result, 'mainBody'), meta: inner(result, 'meta') };
}

function inner(tree: Element, name: string): string {
  return (find(tree, name)?.children ?? []).map(serialiseNode).join('');
}

const note = (marker: string, text: string) =>
  `<authorialNote eId="authorialNote_${marker}" marker="${marker}"><p>${text}</p></authorialNote>`;

describe('mark-up of citations', () => {
  test('a resolution inside of a paragraph is read once, in its own paragraphs', () => {
    const { body } = run(
      '<p>Recommends: <embeddedStructure><container><p>its resolution 46/152 of 18 December 1991</p></container></embeddedStructure></p>',
    );
    expect(body.match(/<ref /g)).toHaveLength(1);
  });

  test('the note of a title cites other parts of its own resolution', () => {
    const words = 'Resolution 75/257, in section I of the Official Records, becomes resolution 75/257 A.';
    const tree = parseAkn(
      `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta/>` +
        `<coverPage><p><docNumber>A/RES/75/257 B</docNumber></p></coverPage><preface><p><docNumber>75/257</docNumber>. ` +
        `<docTitle>Extraordinary Chambers${note('2', words)}</docTitle></p></preface><mainBody/></statement></akomaNtoso>`,
    );
    const result = citations.run(tree, testContext().context);
    const cited = findAll(result, node => node.name === 'ref' || node.name === 'a').map(each => textOf(each));
    expect(cited).toEqual(['75/257', '75/257 A']);
  });

  test('words on both sides of the border of an embedded text are not read together', () => {
    const embedded = '<embeddedStructure><p>in document A/78/220</p><p>17 of them</p></embeddedStructure>';
    const { body } = run(`<p>the draft:${embedded}</p>`);
    expect(body).toBe(
      '<p>the draft:<embeddedStructure><p>in document <a href="https://docs.un.org/en/A/78/220">A/78/220</a></p>' +
        '<p>17 of them</p></embeddedStructure></p>',
    );
  });

  test('a resolution whose date is known is a ref with its address in the metadata', () => {
    const { body, meta } = run('<p>its resolution 46/152 of 18 December 1991, in</p>');
    expect(body).toBe(
      '<p>its <ref eId="ref_1" href="/akn/un/statement/deliberation/un-ga/1991-12-18/46-152">resolution 46/152 of 18 December 1991</ref>, in</p>',
    );
    expect(meta).toBe(
      '<analysis source="#editor"><otherReferences source="#editor"><alternativeReference for="#ref_1" refersTo="#odsLink" ' +
        'href="https://docs.un.org/en/A/RES/46/152"/></otherReferences></analysis>',
    );
  });

  test('the register knows dates that the text does not state', () => {
    expect(run('<p>Resolution 65/229, annex.</p>').body).toContain('un-ga/2010-12-21/65-229">65/229</ref>, annex');
  });

  test('without a date it is a link', () => {
    expect(run('<p>Resolution 99/1.</p>').body).toBe(
      '<p>Resolution <a href="https://docs.un.org/en/A/RES/99/1">99/1</a>.</p>',
    );
  });

  test('a date stated once holds for the whole document', () => {
    const { body } = run('<p>See resolution 62/173.</p><p>resolution 62/173 of 18 December 2007</p>');
    expect(body.match(/un-ga\/2007-12-18\/62-173/g)).toHaveLength(2);
  });

  test('a body named once holds for the whole document', () => {
    const { body } = run('<p>pursuant to resolution 43/99.</p><p>Human Rights Council resolution 43/99</p>');
    expect(body.match(/A\/HRC\/RES\/43\/99/g)).toHaveLength(2);
  });

  test('decisions without an address, sales numbers and other sources get no mark', () => {
    const text =
      '<p>decision 1/CP.21; resolution WHA75.8; Sales No. E.86.IX.7; document WHA58/2005/REC/1; resolution 4/21</p>';
    expect(run(text).body).toBe(text);
  });

  test('the number of the document itself is no citation', () => {
    expect(inner(run('<p>x</p>').result, 'coverPage')).toBe('<p><docNumber>A/RES/65/230</docNumber></p>');
  });

  test('a citation inside an element stays inside it', () => {
    const { body } = run('<p><docProponent>[on the report (A/65/457)]</docProponent></p>');
    expect(body).toBe(
      '<p><docProponent>[on the report (<a href="https://docs.un.org/en/A/65/457">A/65/457</a>)]</docProponent></p>',
    );
  });

  test('italics inside a citation are kept', () => {
    const { body } = run('<p>resolution <i>46/152</i> of 18 December 1991</p>');
    expect(body).toContain('>resolution <i>46/152</i> of 18 December 1991</ref>');
  });

  test('a note called in the middle of a list divides nothing', () => {
    const { body } = run(`<p>resolutions 65/228${note('1', 'x')} and 65/229</p>`);
    expect(body.match(/<ref /g)).toHaveLength(2);
  });

  test('references are numbered in document order, in an annex with its prefix', () => {
    const tree = parseAkn(
      '<akomaNtoso><statement><meta/><mainBody><p>resolution 65/228</p></mainBody><attachments><attachment eId="annex_1"><doc>' +
        '<mainBody><p>resolutions 65/229 and 65/228</p></mainBody></doc></attachment></attachments></statement></akomaNtoso>',
    );
    const result = citations.run(tree, testContext().context);
    expect(findAll(result, 'ref').map(each => each.attributes['eId'])).toEqual([
      'ref_1',
      'annex_1__ref_1',
      'annex_1__ref_2',
    ]);
    expect(findAll(result, 'alternativeReference').map(each => each.attributes['for'])).toEqual([
      '#ref_1',
      '#annex_1__ref_1',
      '#annex_1__ref_2',
    ]);
  });
});

describe('treaties', () => {
  const unts = 'United Nations, <i>Treaty Series</i>, ';

  test('one volume', () => {
    const { body, meta } = run(`<p>C${note('1', `${unts}vol. 2225, No. 39574.`)}</p>`);
    expect(body).toContain(
      '<i>Treaty Series</i>, <entity name="akn4un:treatyCitation" refersTo="#unts_39574"><a href="https://treaties.un.org/doc/Publication/UNTS/Volume%202225/v2225.pdf">vol. 2225, No. 39574</a></entity>.',
    );
    expect(meta).toContain(
      'showAs="United Nations Convention against Transnational Organized Crime" shortForm="UNTS No. 39574"/>',
    );
  });

  test('several volumes have a link each', () => {
    const { body } = run(`<p>C${note('1', `${unts}vols. 2171 and 2173, No. 27531.`)}</p>`);
    expect(body).toMatch(
      /vols\. <a href="[^"]*v2171\.pdf" refersTo="#unts_27531_v2171">2171<\/a> and <a href="[^"]*v2173\.pdf" refersTo="#unts_27531_v2173">2173<\/a>, No\. 27531<\/entity>/,
    );
  });

  test.each([
    ['vol. 2237, No. 39574', 'unts_39574_v2237'],
    ['vol. 75, Nos. 970–973', 'unts_970-973'],
    ['vol. 1125, Nos. 17512 and 17513', 'unts_17512_17513'],
    ['vol. 9999, No. 99999', 'unts_99999'],
    ['vol. 9999', 'unts_v9999'],
  ])('%s is %s', (words, id) => {
    const { body, meta } = run(`<p>C${note('1', `${unts}${words}.`)}</p>`);
    expect(body).toContain(`refersTo="#${id}"`);
    expect(meta).toContain(`<TLCReference eId="${id}" name="UNTS"`);
  });

  test('a treaty without a known title shows its place in the series', () => {
    expect(run(`<p>C${note('1', `${unts}vol. 9999, No. 99999.`)}</p>`).meta).toContain(
      'showAs="United Nations, Treaty Series, No. 99999"',
    );
  });

  test('the League of Nations series has no addresses', () => {
    const { body } = run(`<p>C${note('1', 'League of Nations, <i>Treaty Series</i>, vol. XCIV, No. 2138.')}</p>`);
    expect(body).toContain('<entity name="akn4un:treatyCitation" refersTo="#lnts_2138">vol. XCIV, No. 2138</entity>');
  });

  test('"Ibid." of the note before, across the border of an annex', () => {
    const tree = parseAkn(
      `<akomaNtoso><statement><meta/><mainBody><p>A${note('1', `${unts}vol. 2225, No. 39574.`)}</p></mainBody><attachments>` +
        `<attachment eId="annex_1"><doc><mainBody><p>B${note('2', 'Ibid., vol. 2349, No. 42146.')}</p></mainBody></doc></attachment>` +
        '</attachments></statement></akomaNtoso>',
    );
    const result = citations.run(tree, testContext().context);
    expect(findAll(result, 'entity').map(each => each.attributes['refersTo'])).toEqual(['#unts_39574', '#unts_42146']);
  });
});

describe('treaties named in the text', () => {
  const convention = 'United Nations Convention against Transnational Organized Crime';
  const noted = `article 30 of the ${convention}${note('4', 'United Nations, <i>Treaty Series</i>, vol. 2225, No. 39574.')} and`;
  const named =
    '<entity name="akn4un:treaty" refersTo="#unts_39574"><a href="https://treaties.un.org/doc/Publication/UNTS/Volume%202225/v2225.pdf">';

  test('right before their note, and everywhere else', () => {
    const { body } = run(`<p>${noted}</p><p>parties to the ${convention}.</p>`);
    expect(body.split(`${named}${convention}</a></entity>`)).toHaveLength(3);
  });

  test.each([
    [
      'fr',
      'l’article 30 de la Convention relative aux droits de l’enfant',
      'Nations Unies, Recueil des Traités, vol. 1577, no 27531.',
    ],
    ['es', 'la Convención sobre los Derechos del Niño', 'Naciones Unidas, Treaty Series, vol. 1577, núm. 27531.'],
    ['ru', 'участниками Конвенции о правах ребенка', 'United Nations, Treaty Series, vol. 1577, No. 27531.'],
    ['zh', '加入《儿童权利公约》', '联合国，《条约汇编》，第1577卷，第27531号。'],
    ['ar', 'الأطراف في اتفاقية حقوق الطفل(', 'United Nations, Treaty Series, vol. 1577, No. 27531.'],
  ] as const)('%s: in the case and with the signs of the language', (language, words, text) => {
    const again = { ar: 'وفقا لاتفاقية حقوق الطفل', ru: 'Конвенцией о правах ребенка' }[language as 'ar'] ?? words;
    const { body } = run(`<p>${words}${note('1', text)}</p><p>${again}</p>`, undefined, language);
    expect(body.match(/akn4un:treaty" refersTo="#unts_27531"/g)).toHaveLength(2);
  });

  test('a title with a note of its own goes to no other volume than that note says', () => {
    const other = note('5', 'United Nations, <i>Treaty Series</i>, vol. 2237, No. 39574.');
    const several = note('6', 'United Nations, <i>Treaty Series</i>, vols. 2225 and 2237, No. 39574.');
    const { body } = run(`<p>${noted} the ${convention}${several} of it</p><p>${convention}${other}, and so on</p>`);
    expect(body.split(`${named}${convention}</a></entity>`)).toHaveLength(2);
    expect(body).not.toMatch(/v2225.pdf">[^<]*<\/a><\/entity><authorialNote eId="authorialNote_[56]"/);
  });

  test('a longer title that holds another is one name', () => {
    const protocol = `Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the ${convention}`;
    const { body } = run(`<p>${noted} the ${protocol}.${note('5', 'Ibid., vol. 2241, No. 39574.')}</p>`);
    expect(body).toContain(
      `refersTo="#unts_39574_v2241"><a href="https://treaties.un.org/doc/Publication/UNTS/Volume%202241/v2241.pdf">${protocol}</a>`,
    );
    expect(body.split(named)).toHaveLength(2);
  });

  test('not without a note that says so, and not after other words', () => {
    expect(run(`<p>parties to the ${convention}.</p>`).body).not.toContain('entity');
    const other = `<p>the report${note('4', 'United Nations, <i>Treaty Series</i>, vol. 2225, No. 39574.')} on the ${convention}</p>`;
    expect(run(other).body).not.toContain('akn4un:treaty"');
  });
});

describe('what is doubtful is reported and left alone', () => {
  test('"Ibid." after a note with two works', () => {
    const { codes, body } = run(`<p>A${note('1', 'A/72/53 and A/73/53.')} B${note('2', 'Ibid.')}</p>`);
    expect(codes()).toEqual(['enrich/ibid-unresolved']);
    expect(body).toContain('<p>Ibid.</p>');
  });

  test('a resolution of a body without known addresses', () => {
    expect(run('<p>Commission on Narcotic Drugs resolution 51/3</p>').codes()).toEqual(['enrich/citation-not-linked']);
  });

  test('a date that the register contradicts: a link, but no IRI', () => {
    const { codes, body, diagnostics } = run(
      '<paragraph eId="para_1"><p>resolution 65/229 of 24 December 2010</p></paragraph>',
    );
    expect(codes()).toEqual(['enrich/date-differs']);
    expect(body).toContain('<a href="https://docs.un.org/en/A/RES/65/229">');
    expect(diagnostics[0]?.place).toMatchObject({ eId: 'para_1' });
  });

  test('supplement and symbol that do not agree', () => {
    expect(run('<p>Supplement No. 11 (E/2010/30)</p>').codes()).toEqual(['enrich/supplement-differs']);
  });

  test('a volume in which a treaty is never cited', () => {
    expect(run(`<p>A${note('1', 'United Nations, Treaty Series, vol. 223, No. 39574.')}</p>`).codes()).toEqual([
      'enrich/treaty-volume-unusual',
    ]);
  });
});

describe('files of others', () => {
  test('right links are kept as they are', () => {
    const text =
      '<p>resolution <a href="https://undocs.org/en/A/RES/46/152">46/152</a> of 18 December 1991, <a href="https://undocs.org/en/A/RES/57/270b">57/270</a> B</p>';
    const { body, codes } = run(text);
    expect(body).toBe(text);
    expect(codes()).toEqual([]);
  });

  test('a link that leads elsewhere is reported and kept', () => {
    const text = '<p>Human Rights Council resolution <a href="https://undocs.org/en/A/RES/53/12">53/11</a></p>';
    const { body, codes, diagnostics } = run(text);
    expect(body).toBe(text);
    expect(codes()).toEqual(['enrich/link-differs']);
    expect(diagnostics[0]?.message).toContain('A/HRC/RES/53/11');
  });

  test('addresses in any language and of any host lead where they say', () => {
    const text =
      '<p>Resolution <a href="https://undocs.org/ot/S/RES/2640(2022)">2640 (2022)</a>, resolution ' +
      '<a href="https://www.un.org/en/ga/search/view_doc.asp?symbol=A/RES/65/229">65/229</a></p>';
    expect(run(text).codes()).toEqual([]);
  });

  test('missing ones are added beside them', () => {
    const { body } = run('<p>resolutions <a href="https://undocs.org/A/RES/65/228">65/228</a> and 65/229</p>');
    expect(body).toContain('65/228</a> and <ref eId="ref_1"');
  });

  test('links to other places are none of ours', () => {
    const text = '<p><a href="https://example.org/">resolution 65/228</a></p>';
    expect(run(text).body).toBe(text);
  });

  test('blocks of the metadata keep the order of the schema', () => {
    const meta =
      '<meta><identification source="#x"/><workflow source="#x"/><references source="#x"><TLCOrganization eId="x"/></references><presentation source="#x"/></meta>';
    const { result } = run('<p>resolution 65/228</p>', meta);
    const blocks = find(result, 'meta')?.children.map(each => (each.type === 'element' ? each.name : ''));
    expect(blocks).toEqual(['identification', 'workflow', 'analysis', 'references', 'presentation']);
    expect(inner(result, 'references')).toContain('eId="odsLink"');
    expect(find(result, 'analysis')?.attributes['source']).toBe('#x');
  });

  test('references that stand in the file keep their addresses', () => {
    const meta =
      '<meta><analysis source="#editor"><otherReferences source="#editor"><alternativeReference for="#own" refersTo="#odsLink" href="https://docs.un.org/en/A/RES/46/152"/></otherReferences></analysis></meta>';
    const body =
      '<p>resolution 65/228, <ref eId="own" href="/akn/un/statement/deliberation/un-ga/1991-12-18/46-152">resolution 46/152</ref></p>';
    const { result } = run(body, meta);
    expect(
      findAll(result, 'alternativeReference').map(({ attributes }) => `${attributes['for']} ${attributes['href']}`),
    ).toEqual(['#ref_1 https://docs.un.org/en/A/RES/65/228', '#ref_2 https://docs.un.org/en/A/RES/46/152']);
  });
});
