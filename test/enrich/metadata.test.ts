import { describe, expect, test } from '@jest/globals';
import { metadataOf } from '../../src/akn/metadata.js';
import { serialiseNode } from '../../src/akn/serialise.js';
import { identifiers } from '../../src/enrich/ids.js';
import { metadata } from '../../src/enrich/metadata.js';
import { type Element, element } from '../../src/xml/tree.js';
import { find, findAll } from '../../src/xml/walk.js';
import { testContext } from './support.js';

const p = (...children: Parameters<typeof element>[2][]) => element('p', {}, children);

function resolution(...more: Element[]): Element {
  const cover = element(
    'coverPage',
    {},
    p(element('docAuthority', { refersTo: '#un' }, 'United Nations')),
    p(element('docNumber', { refersTo: '#symbol' }, 'A/RES/65/230')),
    p(element('docAuthority', { refersTo: '#ga' }, 'General Assembly')),
    p(element('docDate', { date: '2011-04-01', refersTo: '#dateOfIssuance' }, '1 April 2011')),
    p(element('session', { value: '65', refersTo: '#session65' }, 'Sixty-fifth session')),
    p('adopted on ', element('docDate', { date: '2010-12-21', refersTo: '#adoptionDate' }, '21 December 2010')),
  );
  const preface = element(
    'preface',
    {},
    p(element('docNumber', {}, '65/230'), '. ', element('docTitle', {}, 'A title')),
  );
  const meta = element(
    'meta',
    {},
    element('identification', {}, element('FRBRExpression', {}, element('FRBRlanguage', { language: 'eng' }))),
  );
  const statement = element(
    'statement',
    { name: 'resolution' },
    meta,
    cover,
    preface,
    element('mainBody', {}, p('x')),
    more,
  );
  return element('akomaNtoso', {}, statement);
}

const run = (tree: Element) => {
  const { context, codes } = testContext();
  return { done: metadata.run(identifiers.run(tree, context), context), codes };
};

describe('a document that is no resolution', () => {
  const plain = (...opening: Element[]) =>
    element('akomaNtoso', {}, element('doc', { name: 'document' }, element('mainBody', {}, opening, p('Words'))));
  const country = (tree: Element) => find(run(tree).done, 'FRBRcountry')?.attributes['value'];

  test('is nobody’s where it does not say whose it is', () => {
    const { done } = run(plain(p('Contract for the keeping of a light')));
    expect(country(plain(p('The United Nations hereby')))).toBe('zz');
    expect(find(done, 'FRBRuri')?.attributes['value']).toBe('/akn/zz/doc/0001-01-01/unnumbered');
    expect(serialiseNode(done)).not.toMatch(/"#?un"|United Nations/);
    expect(metadataOf(done).issuer).toEqual({ country: 'zz' });
  });

  test.each([
    ['a line', plain(p('United Nations'))],
    ['a body', plain(p('General Assembly'))],
    [
      'a symbol',
      element(
        'akomaNtoso',
        {},
        element(
          'doc',
          { name: 'document' },
          element('coverPage', {}, p(element('docNumber', { refersTo: '#symbol' }, 'A/80/1'))),
          element('mainBody', {}, p('Words')),
        ),
      ),
    ],
  ])('is the United Nations’ by %s', (_, tree) => {
    expect(country(tree)).toBe('un');
  });
});

describe('metadata', () => {
  test('makes the IRIs of work, expression and manifestation', () => {
    const { done, codes } = run(resolution());
    const values = findAll(done, node => /^FRBR(this|uri)$/.test(node.name)).map(node => node.attributes['value']);
    const work = '/akn/un/statement/deliberation/un-ga/2010-12-21/65-230';
    expect(values).toEqual([
      `${work}/!main`,
      work,
      `${work}/eng@/!main`,
      `${work}/eng@`,
      `${work}/eng@/!main.xml`,
      `${work}/eng@.xml`,
    ]);
    expect(codes()).toEqual([]);
  });

  test('every pointer has a target and no entry is unused', () => {
    const { done } = run(resolution());
    const pointers = new Set(
      findAll(done, () => true).flatMap(node =>
        ['refersTo', 'source', 'as', 'by', 'outcome', 'href'].flatMap(
          name => node.attributes[name]?.match(/^#(.+)/)?.[1] ?? [],
        ),
      ),
    );
    const ids = new Set(findAll(done, () => true).flatMap(node => node.attributes['eId'] ?? []));
    expect([...pointers].filter(id => !ids.has(id))).toEqual([]);
    const entries = findAll(done, node => node.name.startsWith('TLC')).map(node => node.attributes['eId']);
    expect(entries.filter(id => !pointers.has(id as string))).toEqual([]);
  });

  test('an annex shares the IRIs of its host except for the component', () => {
    const doc = element('doc', { name: 'annex' }, element('mainBody', {}, p('y')));
    const { done } = run(resolution(element('attachments', {}, element('attachment', {}, doc))));
    const annex = find(done, 'attachment') as Element;
    expect(find(annex, 'FRBRthis')?.attributes['value']).toBe(
      '/akn/un/statement/deliberation/un-ga/2010-12-21/65-230/!annex_1',
    );
    expect(find(annex, 'attachmentOf')?.attributes['eId']).toBe('annex_1__ratt_1');
    expect(find(done, 'hasAttachment')?.attributes['href']).toBe(
      '/akn/un/statement/deliberation/un-ga/2010-12-21/65-230/!annex_1',
    );
  });

  test('a second run changes nothing', () => {
    const { context } = testContext();
    const { done } = run(resolution());
    expect(serialiseNode(metadata.run(done, context))).toBe(serialiseNode(done));
  });

  test('a document without date and number says so', () => {
    const { done, codes } = run(
      element('akomaNtoso', {}, element('statement', { name: 'resolution' }, element('mainBody', {}, p('x')))),
    );
    expect(codes()).toEqual(['enrich/no-number', 'enrich/no-adoption-date']);
    expect(find(done, 'FRBRuri')?.attributes['value']).toBe('/akn/un/statement/deliberation/un/0001-01-01/unnumbered');
  });
});

test('metadataOf reads the record from the tree', () => {
  const { done } = run(resolution());
  expect(metadataOf(done)).toMatchObject({
    symbol: 'A/RES/65/230',
    number: '65/230',
    title: 'A title',
    session: '65',
    adoptionDate: '2010-12-21',
    publicationDate: '2011-04-01',
    language: 'eng',
    actor: 'un-ga',
    documentName: 'resolution',
    annexes: [],
  });
});

test('an annex of a member of a collection has the IRIs of the member', () => {
  const annex = element('attachment', {}, element('doc', { name: 'annex' }, element('mainBody', {}, p('y'))));
  const member = element(
    'statement',
    { name: 'resolution' },
    element('preface', {}, p(element('docNumber', {}, 'A'))),
    element('mainBody', {}, p('x')),
    element('attachments', {}, annex),
  );
  const body = element('collectionBody', {}, element('component', {}, member));
  const tree = element('akomaNtoso', {}, element('documentCollection', { name: 'publication' }, body));
  const { done } = run(tree);
  const uris = findAll(done, 'FRBRWork').map(work => find(work, 'FRBRuri')?.attributes['value']);
  expect(uris[2]).toBe(uris[1]);
  expect(find(done, 'hasAttachment')?.attributes).toMatchObject({
    eId: 'cmp_1__ratt_1',
    href: `${uris[1]}/!annex_1`,
  });
});
