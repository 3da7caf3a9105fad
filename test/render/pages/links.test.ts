import { describe, expect, test } from '@jest/globals';
import { prepare, statement } from './support.js';

const at = (eId: string, words: string) =>
  `<paragraph eId="${eId}"><num>${eId.slice(5)}.</num><content><p>${words}</p></content></paragraph>`;
const linkOf = (words: string, before?: string) =>
  /<s:link [^>]*>/.exec(prepare(statement(at('para_1', words), before ? { before } : {})).shown)?.[0];

describe('links', () => {
  test.each([
    ['https://docs.un.org/en/A/RES/55/2', '55/2', 'name="Resolution 55/2"'],
    ['https://docs.un.org/en/A/55/2', '55/2', 'name="Document 55/2"'],
    ['https://undocs.org/A/55/2', 'A/55/2', ''],
    ['https://www.un.org/x.pdf', 'the report', 'name="the report (PDF)"'],
    ['https://www.un.org/x', 'https://www.un.org/x', 'name="www.un.org: https://www.un.org/x"'],
  ])('to %s say what they lead to', (href, words, name) => {
    expect(linkOf(`<a href="${href}">${words}</a>`)).toBe(`<s:link href="${href}"${name ? ` ${name}` : ''}>`);
  });

  test('have addresses that are addresses', () => {
    expect(linkOf('<a href="https://un.org/a b/é">x</a>')).toBe('<s:link href="https://un.org/a%20b/%C3%A9">');
  });

  test('to works lead to their documents, or where the metadata say', () => {
    const ref = '<ref eId="ref_1" href="/akn/un/statement/resolution/un-ga/2000-11-15/55-25">it</ref>';
    expect(linkOf(ref)).toBe('<s:link id="ref_1" href="https://docs.un.org/en/A/RES/55/25">');
    const meta =
      '<meta><analysis source="#x"><otherReferences source="#x"><alternativeReference for="#ref_1" href="https://un.org/y"/></otherReferences></analysis></meta>';
    expect(linkOf(ref, meta)).toBe('<s:link id="ref_1" href="https://un.org/y">');
  });

  test('to a decision lead to a decision', () => {
    const ref = '<ref href="/akn/un/statement/decision/un-ga/2022-02-18/76-553/!main#para_1">it</ref>';
    expect(linkOf(ref)).toBe('<s:link href="https://docs.un.org/en/A/DEC/76/553">');
  });

  test('to places of the document that say the same are told apart', () => {
    const { shown } = prepare(
      statement(
        at('para_1', 'See <ref href="#para_2">above</ref> and <ref href="#para_3">above</ref>.') +
          at('para_2', 'b') +
          at('para_3', 'c'),
      ),
    );
    expect(shown).toContain('<s:link href="#para_2" name="above: paragraph 2" file="text">');
    expect(shown).toContain('<s:link href="#para_3" name="above: paragraph 3" file="text">');
  });

  test.each(['javascript:alert(1)', 'file:///etc/hosts', ' data:text/html,x'])(
    'to %s are left out and told; the words stay',
    href => {
      const { shown, diagnostics } = prepare(statement(at('para_1', `<a href="${href}">words</a>`)));
      expect(shown).toContain('<s:p>words</s:p>');
      expect(diagnostics).toMatchObject([{ code: 'render/unsafe-link' }]);
    },
  );

  test('that lead nowhere are words, and nobody is told', () => {
    const { shown, diagnostics } = prepare(statement(at('para_1', '<ref href="#nothing">words</ref>')));
    expect(shown).toContain('<s:p>words</s:p>');
    expect(diagnostics).toEqual([]);
  });

  test('to another language version of the same document say so', () => {
    const link = (language: string) => `<a href="https://docs.un.org/${language}/A/RES/69/313">69/313</a>`;
    const { shown, cited } = prepare(statement(at('para_1', `${link('en')} ${link('fr')}`)));
    expect(shown).toContain('name="Resolution 69/313 (A/RES/69/313)"');
    expect(shown).toContain('name="Resolution 69/313 (A/RES/69/313, fr)"');
    expect(cited[0]?.works).toHaveLength(1);
  });

  test('in texts from right to left keep their direction', () => {
    const { shown } = prepare(statement(at('para_1', '<a href="https://docs.un.org/ar/A/55/2">A/55/2</a>')), {
      direction: 'rtl',
    });
    expect(shown).toContain('<s:isolated>A/55/2</s:isolated></s:link>');
  });
});

describe('the works cited', () => {
  test('are each there once, by kinds, with the places', () => {
    const treaty =
      '<entity name="akn4un:treatyCitation" refersTo="#unts_39574"><a href="https://treaties.un.org/x">vol. 2225, No. 39574</a></entity>';
    const meta = '<meta><references><TLCReference eId="unts_39574" href="/x" showAs="Convention"/></references></meta>';
    const words = `<a href="https://docs.un.org/en/A/RES/55/2">55/2</a>, ${treaty}`;
    const { cited } = prepare(
      statement(at('para_1', words) + at('para_2', '<a href="https://docs.un.org/en/A/RES/55/2">again</a>'), {
        before: meta,
      }),
    );
    expect(cited).toEqual([
      {
        heading: 'Treaties',
        works: [
          {
            href: 'https://treaties.un.org/x',
            name: 'Convention. United Nations, Treaty Series, vol. 2225, No. 39574',
            places: [{ href: '#para_1', name: 'paragraph 1', label: 'Cited in paragraph 1' }],
          },
        ],
      },
      {
        heading: 'Resolutions',
        works: [
          {
            href: 'https://docs.un.org/en/A/RES/55/2',
            name: 'A/RES/55/2',
            places: [
              { href: '#para_1', name: 'paragraph 1', label: 'Cited in paragraph 1' },
              { href: '#para_2', name: 'paragraph 2', label: 'Cited in paragraph 2' },
            ],
          },
        ],
      },
    ]);
  });
});
