#!/usr/bin/env node
/**
 * Converts harmless variants of documents of all families and languages, and compares each with the original.
 *
 *   node test/corpus/variants.mjs [--only REGEX] [--each N] [--details] [--check]
 *
 * `--each` documents of every family and language are taken, in the order of their names (default 2); `--check` fails
 * when a variant gives another tree. `NTOSO_SHARED` says where the corpus is (default: ../shared).
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bodyOf, comparable, variantsOf, wrappedVariantsOf } from '../variants/variants.mjs';
import { odsText, root, shared } from './gold/tools.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    each: { type: 'string', default: '2' },
    details: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});
const load = file => import(pathToFileURL(path.join(root, 'dist', file)).href);
const { convert } = await load('api/convert.js');
const { languageOf } = await load('languages/index.js');

const totals = new Map();
for (const file of filesIn()) await tryAll(file);
for (const [key, { same, all }] of [...totals].sort()) console.log(`${key}: ${same} of ${all}`);
const sum = [...totals.values()].reduce((a, b) => ({ same: a.same + b.same, all: a.all + b.all }), { same: 0, all: 0 });
console.log(`the same tree: ${sum.same} of ${sum.all} variants (${((100 * sum.same) / sum.all).toFixed(2)} %)`);
if (options.check && sum.same < sum.all) process.exitCode = 1;

/** The first files of each family and language. */
function filesIn() {
  const folder = path.join(shared, 'corpus/akn');
  const taken = new Map();
  return fs
    .readdirSync(folder)
    .filter(name => name.endsWith('.xml') && new RegExp(options.only).test(name))
    .filter(name => {
      const key = `${/^[A-Z]+_[A-Z]+/.exec(name)?.[0]} ${codeOf(name)}`;
      taken.set(key, (taken.get(key) ?? 0) + 1);
      return taken.get(key) <= Number(options.each);
    })
    .map(name => path.join(folder, name));
}

function codeOf(name) {
  return /_(ar|en|es|fr|ru|zh)\.xml$/.exec(name)?.[1] ?? 'en';
}

async function tryAll(file) {
  const name = path.basename(file, '.xml');
  const text = odsText(fs.readFileSync(file));
  await tryEach(name, text, variantsOf(text, languageOf(codeOf(file))));
  // Chinese lines are broken between characters, which these variants do not.
  if (codeOf(file) !== 'zh') await tryEach(name, bodyOf(text), wrappedVariantsOf(text));
}

async function tryEach(name, text, variants) {
  const original = comparable((await convert(text)).akn ?? '');
  for (const variant of variants) {
    const found = comparable((await convert(variant.text)).akn ?? '', variant.added);
    count(variant.name.replace(/".*?"/, 'a line').replace(/\d+/g, 'N'), found === original);
    if (found !== original && options.details)
      console.log(`${name}: ${variant.name}\n  ${difference(original, found)}`);
  }
}

function count(key, isSame) {
  const { same, all } = totals.get(key) ?? { same: 0, all: 0 };
  totals.set(key, { same: same + (isSame ? 1 : 0), all: all + 1 });
}

function difference(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const shown = text => text.slice(Math.max(0, at - 40), at + 120);
  return `- ${shown(one)}\n  + ${shown(other)}`;
}
