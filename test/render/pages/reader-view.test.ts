/** The page as the reader view of Firefox shows it: Mozilla Readability, which takes some elements for an author's name and deletes them. */
import { expect, test } from '@jest/globals';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { editionsOf } from '../editions.js';
import { statement } from './support.js';

const LINES = Array.from(
  { length: 8 },
  (_, at) =>
    `Notes with appreciation the work that the Congress has done on point ${at} of its agenda, and invites Governments to take it into account;`,
);

const paragraph = (words: string, at: number) =>
  `<paragraph eId="para_${at + 1}"><num>${at + 1}.</num><content><p>${words}<authorialNote eId="authorialNote_${at + 1}" marker="${at + 1}"><p>Short note ${at}.</p></authorialNote></p></content></paragraph>`;

const preamble =
  '<meta/><preamble eId="preamble"><p eId="preamble__p_1">Recalling its resolution 46/152 of 18 December 1991,</p></preamble>';

test('nothing of the document is taken for an author, and nothing is added to it', async () => {
  const { html } = await editionsOf(statement(LINES.map(paragraph).join(''), { before: preamble }));
  const { document } = parseHTML(html);
  const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse();
  const text = (article?.textContent ?? '').replace(/\s+/g, ' ');
  expect(article?.byline ?? null).toBeNull();
  for (const [at, line] of LINES.entries()) {
    expect(text).toContain(line + (at + 1));
    expect(text).toContain(`${at + 1} Short note ${at}.`);
  }
  expect(text).not.toMatch(/Preamble|Paragraphs 1|¶/);
});

test('addresses that name the eId of a note arrive', async () => {
  const { html } = await editionsOf(statement(LINES.map(paragraph).join('')));
  expect(html).toContain('<li id="note_1"><span id="authorialNote_1"></span>');
  expect(html).toContain('href="#note_1"');
});

test('all documents of a collection are kept', async () => {
  const member = (at: number) =>
    `<component eId="comp_${at}"><statement name="resolution"><meta/><mainBody eId="comp_${at}__mainBody">${LINES.map(line => `<paragraph eId="comp_${at}__p"><content><p>${at}. ${line}</p></content></paragraph>`).join('')}</mainBody></statement></component>`;
  const { html } = await editionsOf(
    `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><documentCollection name="collection"><meta/><collectionBody>${[1, 2].map(member).join('')}</collectionBody></documentCollection></akomaNtoso>`,
  );
  const { document } = parseHTML(html);
  const text = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse()
    ?.textContent;
  for (const at of [1, 2]) for (const line of LINES) expect(text).toContain(`${at}. ${line}`);
});
