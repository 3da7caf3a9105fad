/** What a folder gives: documents, not whatever has such an ending. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { isDocumentOfFolder } from '../../src/disk/documents.js';

const akn = '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"/>';

const FILES: Readonly<Record<string, string>> = {
  'a.docx': 'PK',
  'policy.xml': '<policymap/>',
  'theirs.xml': akn,
  'theirs.akn.xml': akn,
  'made/A-RES-1-en.akn.xml': akn,
  'made/A-RES-1-en.report.json': '{}',
  'rgb.txt': '255 250 250 snow',
  'resolution.txt': 'The General Assembly,\nDecides to meet again.',
  'symbol.txt': 'See A/RES/65/230.',
  'letter.txt': 'Dear colleagues,\nwe meet again on Monday.\n\nThe agenda is attached.\n',
  'README.txt': 'Policy files\n\nThese files are read when the system starts.\n',
  'package/bagit.txt': 'BagIt-Version: 1.0',
  'package/data/theirs.akn.xml': akn,
};

test.each([
  [false, ['a.docx', 'theirs.xml', 'theirs.akn.xml', 'resolution.txt', 'symbol.txt', 'letter.txt']],
  [
    true,
    ['a.docx', 'theirs.xml', 'theirs.akn.xml', 'made/A-RES-1-en.akn.xml', 'resolution.txt', 'symbol.txt', 'letter.txt'],
  ],
])('what ntoso has made: %s', async (madeToo, expected) => {
  const folder = await mkdtemp(join(tmpdir(), 'ntoso-documents-'));
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const taken: string[] = [];
  for (const name of Object.keys(FILES).filter(each => !each.endsWith('.json'))) {
    if (await isDocumentOfFolder(join(folder, name), { madeToo })) taken.push(name);
  }
  expect(taken).toEqual(expected);
});
