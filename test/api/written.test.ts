/** What `convert` has made is checked before it is returned: never ok on AKN that is refused. */
import { expect, test } from '@jest/globals';
import { convert } from '../../src/api/convert.js';
import { enrich } from '../../src/api/enrich.js';
import { passes } from '../../src/enrich/index.js';
import type { Pass } from '../../src/enrich/pass.js';
import { element, isElement, withAttributes, withChildren } from '../../src/xml/tree.js';
import { mapTree } from '../../src/xml/walk.js';

const text = 'The General Assembly,\nDecides to meet again.\n';

/** A pass that does wrong to every element of a name. */
const spoiling = (name: string, attributes: Readonly<Record<string, string>>, child?: string): Pass => ({
  name: 'spoiling',
  run: tree =>
    mapTree(tree, node => {
      if (!isElement(node, name)) return node;
      const spoiled = withAttributes(node, attributes);
      return child ? withChildren(spoiled, [...spoiled.children, element(child)]) : spoiled;
    }),
});

test('a sound document has no finding', async () => {
  const { diagnostics } = await convert(text);
  expect(diagnostics.filter(({ code }) => code.startsWith('validate/'))).toEqual([]);
});

test.each([
  ['an element out of place', spoiling('mainBody', {}, 'num'), 'validate/schema-element'],
  ['an id that is none', spoiling('formula', { eId: 'a b' }), 'validate/schema-value'],
  ['a pointer that leads nowhere', spoiling('formula', { refersTo: '#nowhere' }), 'validate/pointer-dangling'],
])('%s is an error', async (_, pass, code) => {
  const { diagnostics, status } = await convert(text, { passes: [...passes, pass] });
  expect(diagnostics.map(each => each.code)).toContain(code);
  expect(status).toBe('errors');
});

test('enrich gives a valid file back as it came when its steps would make it invalid', async () => {
  const { akn = '' } = await convert(text);
  const result = await enrich(akn, { passes: [spoiling('mainBody', {}, 'num')] });
  expect(result.akn).toBe(akn);
  expect(result.diagnostics.map(({ code }) => code)).toContain('enrich/not-written');
});

test('enrich leaves alone what convert has made', async () => {
  const { akn = '' } = await convert(text);
  expect((await enrich(akn)).akn).toBe(akn);
});
