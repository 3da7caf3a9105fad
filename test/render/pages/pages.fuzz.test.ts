/** Trees that no schema allows: nothing of their text is lost, ids are there once, links lead to what is there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseAkn } from '../../../src/akn/parse.js';
import { serialise } from '../../../src/akn/serialise.js';
import { type Element, element, type Node, text } from '../../../src/xml/tree.js';
import { prepare } from './support.js';

const root = join(import.meta.dirname, '..', '..');
const folders = ['fixtures/render', 'fixtures/render/vocabulary'];
const documents = folders.flatMap(folder =>
  readdirSync(join(root, folder))
    .filter(name => name.endsWith('.akn.xml') && name !== 'hostile.akn.xml')
    .map(name => parseAkn(readFileSync(join(root, folder, name), 'utf8'))),
);

const NAMES =
  `p paragraph section num heading content authorialNote noteRef a ref table tr td th embeddedStructure quotedText
  attachment component container preamble mainBody crossHeading list point inline span b i docTitle coverPage preface longTitle ul li
  vote outcome eol blockList item formula div`.split(/\s+/);

type Change = (node: Element, spare: Node | undefined) => Element;

const changes: readonly Change[] = [
  (node, spare) => (spare ? { ...node, children: [...node.children, spare] } : node),
  node => ({ ...node, children: node.children.slice(1) }),
  node => ({ ...node, children: node.children.flatMap(each => (each.type === 'element' ? each.children : [each])) }),
  node => ({ ...node, children: [...node.children, text(' stray & <text> ')] }),
  node => ({ ...node, attributes: { ...node.attributes, eId: 'notes' } }),
  node => ({ ...node, attributes: { ...node.attributes, eId: 'authorialNote_1' } }),
  node => ({ ...node, attributes: { ...node.attributes, eId: '\t', href: '#\t' } }),
  node => ({ ...node, attributes: { ...node.attributes, href: '#notes' } }),
];

/** Every so many elements one is changed; `steps` says which and how. */
function changed(node: Element, steps: { next: () => number }, depth = 0): Element {
  const children = node.children.map(child => (child.type === 'element' ? changed(child, steps, depth + 1) : child));
  const same = { ...node, children };
  const step = steps.next();
  if (depth < 2 || step % 40 !== 0) return same;
  const kind = Math.floor(step / 40) % (changes.length + 2);
  const name = NAMES[step % NAMES.length] as string;
  if (kind === changes.length) return { ...same, name };
  if (kind === changes.length + 1) return element(name, {}, same);
  return (changes[kind] as Change)(
    same,
    children.find(each => each.type === 'element'),
  );
}

function stepsFrom(seed: number): { next: () => number } {
  let state = seed;
  return {
    next: () => {
      state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0;
      return (state ^ (state >>> 12)) >>> 0;
    },
  };
}

const ASIDE: ReadonlySet<string> = new Set(['meta', 'num']);

function textsOf(node: Node): string[] {
  if (node.type === 'text') return node.value.trim() ? [squeezed(node.value)] : [];
  return node.type === 'element' && !ASIDE.has(node.name) ? node.children.flatMap(textsOf) : [];
}

const squeezed = (words: string) => words.replace(/[\s\u00a0]+/g, '');

const valuesOf = (node: Element, name: string): string[] => {
  const below = node.children.flatMap(child => (child.type === 'element' ? valuesOf(child, name) : []));
  const own = node.attributes[name];
  return own === undefined ? below : [own, ...below];
};

/** Text as the pages have it; that of marks and ways back apart. */
const shownText = (node: Node): string => {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || node.name === 's:call' || node.name === 's:backlink') return '';
  return node.children.map(shownText).join('');
};

describe('the view', () => {
  test('of whatever tree', () => {
    const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(fc.constantFrom(...documents), seeds, (document, seed) => {
        const tree = parseAkn(serialise(changed(document, stepsFrom(seed))));
        const { shown } = prepare(serialise(tree));
        const pages = parseAkn(shown);
        const words = squeezed(shownText(pages));
        expect(textsOf(tree).filter(each => !words.includes(each))).toEqual([]);
        const ids = [...valuesOf(pages, 'id'), ...valuesOf(pages, 'alias')];
        expect(ids.length).toBe(new Set(ids).size);
        expect(ids.filter(id => id === '' || /\s/.test(id))).toEqual([]);
        const inner = valuesOf(pages, 'href').flatMap(href => /^#(.*)$/.exec(href)?.[1] ?? []);
        expect(inner.filter(id => !ids.includes(id) && !['notes', 'cited', 'about'].includes(id))).toEqual([]);
      }),
      { numRuns: 400, seed: 20261128 },
    );
  });
});
