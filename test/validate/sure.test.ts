/** What is surely valid is valid to libxml2 as well; most of what ntoso writes is sure. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseAkn } from '../../src/akn/parse.js';
import { serialise } from '../../src/akn/serialise.js';
import { listElements } from '../../src/akn/targets.js';
import { convert } from '../../src/index.js';
import { checkSchema } from '../../src/validate/schema.js';
import { examine } from '../../src/validate/subject.js';
import { isSurelyAkn4un } from '../../src/validate/sure/own.js';
import { readWellFormed } from '../../src/validate/well-formed.js';
import { parseXml } from '../../src/xml/parse.js';
import { type Element, element, text, withAttributes, withChildren } from '../../src/xml/tree.js';
import { mapElements } from '../../src/xml/walk.js';
import { caseNames, changed } from './support.js';

const root = join(import.meta.dirname, '../..');
const fixtures = join(root, 'test/fixtures');
const sample = readFileSync(join(root, 'samples/a-res-65-230/A-RES-65-230-en.akn.xml'), 'utf8');

async function isValid(xml: string): Promise<boolean> {
  const read = await readWellFormed(xml, () => undefined);
  if (!read) return false;
  try {
    const subject = () => examine(parseAkn(xml));
    return (await checkSchema(read, subject, () => undefined)).isValid;
  } finally {
    read.file.dispose();
  }
}

const aknFixtures = readdirSync(fixtures, { recursive: true })
  .map(String)
  .filter(name => name.endsWith('.akn.xml'));

test.each(aknFixtures)('%s', async name => {
  const xml = readFileSync(join(fixtures, name), 'utf8');
  let tree: Element;
  try {
    tree = parseAkn(xml);
  } catch {
    return;
  }
  if (await isSurelyAkn4un(tree)) expect(await isValid(xml)).toBe(true);
});

test.each(caseNames)('a document made wrong: %s', async name => {
  const xml = changed(name);
  if (!(await isValid(xml)) && (await readWellFormed(xml, () => undefined)))
    expect(await isSurelyAkn4un(parseAkn(xml))).toBe(false);
});

describe('a tree changed at random', () => {
  const whole = parseAkn(sample);
  const names = [...new Set(listElements(whole).map(({ name }) => name))];
  const attributes = [...new Set(listElements(whole).flatMap(each => Object.keys(each.attributes)))];
  const values = [
    '',
    ' ',
    '#',
    '#a b',
    'true',
    '-1',
    '2024-02-30',
    '2024-02-29',
    'http://[',
    'a%zz',
    'é',
    'x',
    '1e3',
    '[',
    'a:b',
  ];
  const change = fc.record({
    at: fc.nat(),
    how: fc.constantFrom('rename', 'drop', 'double', 'wrap', 'text', 'attribute', 'without', 'empty', 'swap'),
    name: fc.constantFrom(...names, 'act', 'li', 'tblock', 'un:thing', 'xml:thing'),
    attribute: fc.constantFrom(...attributes, 'colspan', 'un:a', 'xml:id', 'xsi:type', 'date', 'startQuote'),
    value: fc.constantFrom(...values),
  });

  test('is not surely valid when libxml2 objects', async () => {
    let sure = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 2 }), async changes => {
        const tree = changes.reduce(changedTree, whole);
        if (!(await isSurelyAkn4un(tree))) return;
        sure++;
        expect(await isValid(serialise(tree))).toBe(true);
      }),
      { numRuns: 1500, seed: 20 },
    );
    // Otherwise nothing would have been held against libxml2.
    expect(sure).toBeGreaterThan(100);
  });
});

test('an address that is sure is one to libxml2', async () => {
  const withAddress = (href: string) =>
    sample.replace(
      /(<TLCOrganization [^>]*?href=)"[^"]*"/,
      (_, before: string) => `${before}"${href.replaceAll('&', '&amp;')}"`,
    );
  let sure = 0;
  const signs = fc.string({ unit: fc.constantFrom(...'ab1 /:?#%[]é.@-&=ا_~', 'http://', '%20'), maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(signs, async href => {
      const xml = withAddress(href);
      if (!(await isSurelyAkn4un(parseAkn(xml)))) return;
      sure++;
      expect(await isValid(xml)).toBe(true);
    }),
    { numRuns: 800, seed: 21 },
  );
  expect(sure).toBeGreaterThan(50);
});

type Change = {
  readonly at: number;
  readonly how: string;
  readonly name: string;
  readonly attribute: string;
  readonly value: string;
};

function changedTree(tree: Element, change: Change): Element {
  const elements = listElements(tree);
  const target = elements[change.at % elements.length] as Element;
  const go = (node: Element): Element => {
    const inside = mapElements(node, go);
    return node.children.includes(target) ? withChildren(inside, replaced(inside, node, target, change)) : inside;
  };
  return go(tree);
}

function replaced(inside: Element, before: Element, target: Element, change: Change): Element['children'] {
  const at = before.children.indexOf(target);
  const node = inside.children[at] as Element;
  return inside.children.flatMap((child, index) => (index === at ? variants(node, change) : [child]));
}

function variants(node: Element, { how, name, attribute, value }: Change): Element['children'] {
  switch (how) {
    case 'rename':
      return [{ ...node, name }];
    case 'drop':
      return [];
    case 'double':
      return [node, node];
    case 'wrap':
      return [element(name, {}, node)];
    case 'text':
      return [node, text(value)];
    case 'attribute':
      return [withAttributes(node, { [attribute]: value })];
    case 'without':
      return [withAttributes(node, { [attribute]: undefined })];
    case 'empty':
      return [withChildren(node, [])];
    default:
      return [withChildren(node, node.children.toReversed())];
  }
}

test('most of what is converted is sure', async () => {
  const { akn = '' } = await convert(readFileSync(join(root, 'samples/a-res-65-230/source.txt')));
  expect(await isSurelyAkn4un(parseAkn(akn))).toBe(true);
});

test('every element that the schema declares has a shape', async () => {
  const schema = parseXml(readFileSync(join(root, 'schema/akn4un.xsd'), 'utf8'));
  const { grammarOf } = await import('../../src/validate/sure/grammar.js');
  const shapeOf = grammarOf(schema, parseXml(readFileSync(join(root, 'schema/xml.xsd'), 'utf8')));
  const declared = schema.children.flatMap(node =>
    node.type === 'element' && node.name === 'xs:element' ? [node.attributes['name'] ?? ''] : [],
  );
  expect(declared.length).toBeGreaterThan(200);
  expect(declared.filter(name => shapeOf(name) === undefined)).toEqual([]);
});
