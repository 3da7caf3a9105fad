/** Valid Akoma Ntoso of any maker: every element of the standard keeps its text in every edition. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { editionsOf, lostIn, stretchesOf } from './editions.js';

const folder = new URL('../fixtures/render/vocabulary/', import.meta.url);
const names = readdirSync(folder);
const file = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

describe('all text is in all editions', () => {
  test.each(names)('%s', async name => {
    const akn = file(name);
    const stretches = stretchesOf(akn);
    expect(stretches.length).toBeGreaterThan(10);
    expect(lostIn(await editionsOf(akn), stretches)).toEqual({ html: [], epub: [], pdf: [] });
  });

  test.each(['habits', 'collection', 'resolution'])('%s', async name => {
    const akn = readFileSync(new URL(`../${name}.akn.xml`, folder), 'utf8');
    expect(lostIn(await editionsOf(akn), stretchesOf(akn))).toEqual({ html: [], epub: [], pdf: [] });
  });

  test('the files hold what the published ones do not', () => {
    const all = names.map(file).join('');
    const wanted = [
      'embeddedStructure',
      'quotedStructure',
      'blockList',
      'ol',
      'ul',
      'toc',
      'foreign',
      'longTitle',
      'recitals',
    ]
      .concat([
        'citations',
        'hcontainer',
        'tblock',
        'img',
        'marker',
        'remark',
        'ins',
        'del',
        'alinea',
        'division',
        'mod',
      ])
      .concat([
        'quotedText',
        'proprietary',
        'componentRef',
        'sup',
        'sub',
        'act',
        'documentRef',
        'interstitial',
        'blockContainer',
      ])
      .concat(['presentation', 'speech', 'crossHeading', 'rref', 'signature', 'block', 'div', 'table']);
    expect(wanted.filter(name => !all.includes(`<${name}`))).toEqual([]);
  });
});

describe('forms', () => {
  test('an element without a form of its own is reported once', async () => {
    const { diagnostics } = await editionsOf(file('extensions.akn.xml'));
    const told = diagnostics.filter(each => each.code === 'render/unhandled-element').map(each => each.message);
    expect(told).toContain('The element foreign has no formatting of its own.');
    expect(new Set(told).size).toBe(told.length);
  });

  test('a quoted text of several lines stands by itself, with its marks at its words', async () => {
    const made = await editionsOf(file('amendments.akn.xml'));
    for (const page of [made.html, made.epub]) {
      expect(page).toMatch(/<p>Decides also that rule 9 shall be replaced by the following:<\/p>\s*<blockquote/);
      expect(page).toContain('“Rule 9');
      expect(page).toContain('and never in fog.”');
      expect(page).toContain('the words “at sundown” shall');
    }
    expect(lostIn(made, ['“at sundown”', 'Rule 9', 'Lamps and mirrors', 'Care of glass']).pdf).toEqual([]);
  });

  test('numbers and headings of members and annexes are in their titles', async () => {
    const { html } = await editionsOf(file('collection.akn.xml'));
    expect(html).toMatch(/<h2 class="title">.*I.*Component heading one.*Paper one/);
  });

  test('where a document stands elsewhere, its name is shown', async () => {
    const made = await editionsOf(file('attachments.akn.xml'));
    expect(lostIn(made, ['Convention shown by reference', 'List kept elsewhere'])).toEqual({
      html: [],
      epub: [],
      pdf: [],
    });
  });

  test('so in a collection', async () => {
    const made = await editionsOf(file('collection.akn.xml'));
    expect(lostIn(made, ['Resolution 85/300 elsewhere'])).toEqual({ html: [], epub: [], pdf: [] });
  });

  test('what nobody should read stays out', async () => {
    const made = await editionsOf(file('extensions.akn.xml'));
    expect(lostIn(made, ['never shown private', 'never shown layout']).html.length).toBe(2);
  });
});
