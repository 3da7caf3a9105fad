/** What a batch makes of a document, by its verb. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { filesOf } from '../../src/api/publish.js';
import { VERBS } from '../../src/batch/task.js';
import { verbs } from '../../src/batch/verbs.js';

const act = readFileSync(new URL('../fixtures/akn/act-sections.xml', import.meta.url), 'utf8');
const path = new URL('../fixtures/akn/act-sections.xml', import.meta.url).pathname;
const text = 'The General Assembly,\nDecides to meet again.\n';

const NAME = 'at-act-2030-01-02-7';

describe('files of', () => {
  test.each([
    ['enrich', act, [`${NAME}/${NAME}-en.akn.xml`, `${NAME}/${NAME}-en.report.json`]],
    ['render', act, [`${NAME}/${NAME}-en.html`, `${NAME}/${NAME}-en.report.json`]],
    ['publish', act, ['akn.xml', 'html', 'report.json'].map(ending => `${NAME}/${NAME}-en.${ending}`)],
    ['convert', text, ['memo/memo-en.akn.xml', 'memo/memo-en.report.json']],
  ] as const)('%s', async (verb, content, names) => {
    const made = await verbs[verb]({ input: path, content, options: { name: 'memo', formats: ['html'] } });
    expect(filesOf(made).map(({ name }) => name)).toEqual(names);
  });

  test('pack', async () => {
    const { packed = [] } = await verbs.pack({ input: path, content: act, options: { profiles: ['bagit'] } });
    expect(packed.map(({ name }) => name).some(name => name.endsWith('/bagit.txt'))).toBe(true);
  });

  test('every verb is tried', () => {
    expect(VERBS).toEqual(['publish', 'convert', 'enrich', 'render', 'pack']);
  });
});

test('render takes no texts', async () => {
  await expect(verbs.render({ input: 'a.txt', content: text, options: {} })).rejects.toThrow('not an AKN file');
});
