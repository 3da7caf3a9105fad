/** Every citation of the sample resolution, through the whole conversion, against a list checked by hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parseAkn } from '../../src/akn/parse.js';
import { textOf } from '../../src/akn/text.js';
import { convert } from '../../src/api/convert.js';
import { citedIn } from '../../src/cited/items.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { Element } from '../../src/xml/tree.js';
import { findAll, walk } from '../../src/xml/walk.js';

const root = join(import.meta.dirname, '../..');
const expected = readFileSync(join(root, 'test/fixtures/citations/seed.tsv'), 'utf8').trim().split('\n');

let tree: Element;
let diagnostics: readonly Diagnostic[];

beforeAll(async () => {
  const result = await convert(readFileSync(join(root, 'samples/a-res-65-230/source.txt'), 'utf8'));
  tree = parseAkn(result.akn ?? '');
  diagnostics = result.diagnostics;
});

function marks(): string[] {
  const addresses = new Map(
    findAll(tree, 'alternativeReference').map(each => [each.attributes['for'], each.attributes['href']]),
  );
  const lines: string[] = [];
  walk(tree, (node, ancestors) => {
    const target = targetOf(node, addresses);
    if (node.name === 'meta') return 'skip';
    if (target === undefined) return undefined;
    const holder = ancestors.findLast(each => each.attributes['eId']);
    lines.push([holder?.attributes['eId'], textOf(node), target].join('\t'));
    return 'skip';
  });
  return lines;
}

function targetOf(node: Element, addresses: ReadonlyMap<string | undefined, string | undefined>): string | undefined {
  const { href = '', eId, refersTo } = node.attributes;
  if (node.name === 'a') return `a ${href}`;
  if (node.name === 'ref') return [`ref ${href}`, addresses.get(`#${eId}`)].filter(Boolean).join(' = ');
  if (node.name !== 'entity') return undefined;
  return `treaty ${refersTo} = ${findAll(node, 'a')
    .map(each => each.attributes['href'])
    .join(' ')}`;
}

describe('the citations of resolution 65/230', () => {
  test('are marked, each with its target, and no others', () => {
    expect(marks().sort()).toEqual([...expected].sort());
  });

  test('every pointer of the marks leads somewhere', () => {
    const ids = new Set(
      findAll(tree, node => node.attributes['eId'] !== undefined).map(each => each.attributes['eId']),
    );
    const pointers = findAll(tree, node => ['ref', 'entity', 'alternativeReference'].includes(node.name)).flatMap(
      ({ attributes: { href = '', refersTo = '', for: from = '' } }) =>
        [href, refersTo, from].filter(each => each.startsWith('#')),
    );
    expect(pointers.length).toBeGreaterThan(20);
    expect(pointers.filter(pointer => !ids.has(pointer.slice(1)))).toEqual([]);
  });

  test('leave nothing in doubt', () => {
    expect(diagnostics.filter(each => /ibid|citation|differs|reference/.test(each.code))).toEqual([]);
  });

  test('treaties are listed with their titles', () => {
    const titles = findAll(tree, 'TLCReference').map(each => `${each.attributes['eId']}: ${each.attributes['showAs']}`);
    expect(titles).toEqual([
      'unts_39574: United Nations Convention against Transnational Organized Crime',
      'unts_42146: United Nations Convention against Corruption',
      'unts_39574_v2237: Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime',
      'unts_39574_v2241: Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime',
      'unts_39574_v2326: Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime',
      'unts_27531: Convention on the Rights of the Child',
      'unts_27531_v2171: Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography',
      'unts_27531_v2173: Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict',
    ]);
  });

  test('the list of cited works has each work once with all its places', () => {
    const items = citedIn(tree);
    const twice = items.filter(item => item.places.length > 1).map(item => `${item.name} ${item.places.length}`);
    expect(items).toHaveLength(38);
    expect(twice).toEqual([
      'A/RES/46/152 2',
      'A/RES/64/180 2',
      'UNTS vol. 2225, No. 39574 8',
      'UNTS vol. 2349, No. 42146 6',
      'E/CN.15/2007/6 2',
      'A/CONF.213/17 2',
      'E/CN.15/2010/5 2',
      'UNTS vol. 2237, No. 39574 2',
      'UNTS vol. 2241, No. 39574 2',
    ]);
    expect(items.filter(item => item.state !== 'linked')).toEqual([]);
  });
});
