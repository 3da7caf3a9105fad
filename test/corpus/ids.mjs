#!/usr/bin/env node
/**
 * Language versions of one document have the same ids where their structure is the same: units, notes and annexes of each version
 * against the English one.
 * Notes with other marks (a language version may number from another note on) are another structure.
 *
 *   node test/corpus/ids.mjs [--from akn|text] [--only REGEX] [--check]
 *
 * `akn` enriches the published files, `text` converts texts made from them. `NTOSO_SHARED` says where the corpus is.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { odsText, root, shared } from './gold/tools.mjs';

const { values: options } = parseArgs({
  options: {
    from: { type: 'string', default: 'akn,text' },
    only: { type: 'string', default: '' },
    check: { type: 'boolean', default: false },
  },
});
const { convert, enrich, parseAkn } = await import(pathToFileURL(path.join(root, 'dist', 'index.js')).href);
const STRUCTURE = new Set(
  'attachment component preamble recital container formula part title chapter section subsection article rule paragraph subparagraph list point item indent authorialNote'.split(
    ' ',
  ),
);

const folder = path.join(shared, 'corpus', 'akn');
const files = fs.readdirSync(folder).map(name => path.join(folder, name));
const versions = new Map();
for (const file of files) {
  const [, document] = /([^/]+)_(?:ar|zh|en|fr|ru|es)\.xml$/.exec(file) ?? [];
  if (document && new RegExp(options.only).test(document))
    versions.set(document, [...(versions.get(document) ?? []), file]);
}

for (const from of options.from.split(',')) {
  const total = { pairs: 0, same: 0, equal: 0 };
  for (const [document, all] of versions) {
    const english = all.find(file => file.endsWith('_en.xml'));
    if (!english || all.length < 2) continue;
    const first = await structureOf(english, from);
    for (const file of all.filter(each => each !== english)) {
      const second = await structureOf(file, from);
      total.pairs++;
      if (first.map(({ shape }) => shape).join() !== second.map(({ shape }) => shape).join()) continue;
      total.same++;
      const other = first.findIndex(({ id }, at) => id !== second[at].id);
      if (other < 0) total.equal++;
      else console.log(`${from} ${document} ${file.slice(-6, -4)}: ${first[other].id} is ${second[other].id}`);
    }
  }
  console.log(
    `${from}: ids equal in ${total.equal} of ${total.same} versions with the structure of the English one (${total.pairs} versions)`,
  );
  if (options.check && total.equal < total.same) process.exitCode = 1;
}

/** Elements and their depth, with the ids that they have. */
async function structureOf(file, from) {
  const bytes = fs.readFileSync(file);
  const { akn } = from === 'akn' ? await enrich(bytes) : await convert(odsText(bytes));
  const found = [];
  const go = (node, depth) => {
    if (node.type !== 'element' || node.name === 'meta') return;
    const counts = STRUCTURE.has(node.name);
    if (counts) found.push({ shape: `${depth}${node.name}${node.attributes.marker ?? ''}`, id: node.attributes.eId });
    for (const child of node.children) go(child, counts ? depth + 1 : depth);
  };
  go(parseAkn(akn ?? '<akomaNtoso/>'), 0);
  return found;
}
