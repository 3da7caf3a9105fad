import { describe, expect, test } from '@jest/globals';
import { collect } from '../../src/diagnostics/diagnostic.js';
import { languageOf } from '../../src/languages/index.js';
import { parseDocument } from '../../src/parse/document.js';
import { families } from '../../src/parse/families/index.js';
import type { Family } from '../../src/parse/family.js';
import { read } from '../../src/read/index.js';
import { element } from '../../src/xml/tree.js';
import { sourceText, treeText } from './text-of.js';

const lossy: Family = {
  name: 'lossy',
  fits: () => true,
  parse: () => element('statement', {}, element('mainBody', {}, element('p', {}, 'The General Assembly,'))),
};

describe('parseDocument', () => {
  test('a family that would lose text is not heard, and this is said', async () => {
    const { report, diagnostics } = collect();
    const source = await read('The General Assembly,\nDecides to meet again.\n', { report });
    const language = languageOf('en');
    if (!source || !language) throw new Error('nothing was read');
    const tree = parseDocument(source, { report, language, indented: false }, [lossy, ...families.slice(-1)]);
    expect(treeText(tree)).toEqual(sourceText(source));
    expect(diagnostics.map(({ code }) => code)).toContain('parse/kept-plain');
  });

  test('a line of another kind in the head of a statement by the President is kept', async () => {
    const { report, diagnostics } = collect();
    const text = 'Statement by the President of the Security Council\n65/230.\tA title\n\tThe Council meets.\n';
    const source = await read(text, { report });
    const language = languageOf('en');
    if (!source || !language) throw new Error('nothing was read');
    const tree = parseDocument(source, { report, language, indented: true });
    expect(treeText(tree)).toEqual(sourceText(source));
    expect(diagnostics).toEqual([]);
  });
});
