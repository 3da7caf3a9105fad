/** Files whose eIds are there twice or are no ids at all: every edition has each id once, and its links lead somewhere. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import './editions.js';
import { render } from '../../src/render/index.js';
import { statement } from './pages/support.js';

const note = (eId: string, words: string) => `<authorialNote eId="${eId}" marker="1"><p>${words}</p></authorialNote>`;
const paragraph = (eId: string, words: string) =>
  `<paragraph eId="${eId}"><num>1.</num><content><p>${words}</p></content></paragraph>`;
const AKN = statement(
  [
    paragraph('para_1', `One${note('authorialNote_1', 'first')}`),
    paragraph('para_1', `Two${note('authorialNote_1', 'second')}`),
    paragraph('para_1~2', `Three${note('note_1', 'third')}`),
    paragraph(
      '&#9;',
      `Four${note('&#9;', 'fourth')} <ref href="#&#9;">here</ref> <ref href="#authorialNote_1">note</ref>`,
    ),
    paragraph('about', 'Five <ref href="#about">about</ref> <ref href="#ga">nowhere</ref>'),
    paragraph('a b', `Six${note('notes', 'fifth')} <ref href="#a b">six</ref>`),
  ].join(''),
);

/** Without the words and the head: only what is a tag. */
const tagsOf = (markup: string) => markup.replace(/>[^<]*</g, '><');
const valuesOf = (markup: string, name: string) =>
  [...tagsOf(markup).matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(match => match[1] as string);

describe('repeated and odd ids', () => {
  let html: string;
  let book: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const { editions } = await render(AKN, { formats: ['html', 'epub'], name: 'x', paper: 'a4', date: '2026-01-01' });
    const [page, epub] = editions.map(({ bytes }) => bytes) as [Uint8Array, Uint8Array];
    html = Buffer.from(page).toString();
    const files = Object.entries(unzipSync(epub)).filter(([name]) => name.endsWith('.xhtml'));
    book = new Map(files.map(([name, bytes]) => [name.replace('EPUB/', ''), Buffer.from(bytes).toString()]));
  });

  test('HTML', () => {
    const ids = valuesOf(html, 'id');
    expect(ids.filter((id, at) => id === '' || /\s/.test(id) || ids.indexOf(id) !== at)).toEqual([]);
    expect(ids).toEqual(expect.arrayContaining(['para_1', 'para_1~2', 'authorialNote_1', 'about~', 'a_b~']));
    const inner = valuesOf(html, 'href').filter(href => href.startsWith('#'));
    expect(inner.length).toBeGreaterThan(15);
    expect(inner.filter(href => !ids.includes(href.slice(1)))).toEqual([]);
  });

  test('EPUB', () => {
    for (const [name, markup] of book) {
      const ids = valuesOf(markup, 'id');
      expect([name, ids.filter((id, at) => id === '' || /\s/.test(id) || ids.indexOf(id) !== at)]).toEqual([name, []]);
      const dead = valuesOf(markup, 'href').filter(href => /^[^:]*#/.test(href) && !leads(name, href));
      expect([name, dead]).toEqual([name, []]);
    }
    expect(valuesOf(book.get('text.xhtml') ?? '', 'href')).toContain('notes.xhtml#note_1');
  });

  function leads(from: string, href: string): boolean {
    const [file = '', id = ''] = href.split('#');
    return valuesOf(book.get(file || from) ?? '', 'id').includes(id);
  }
});
