/**
 * Compares our schemas with the official one: on the files of a corpus and those of all document types, on kinds of damage, and on
 * blind damage. They must agree.
 *
 *   node test/corpus/validate.mjs [blind damages, default 2000]      after `npm run build`
 *   NTOSO_SHARED=folder with corpus/akn, corpus/pairs and schema/akn (default ../shared)
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAkn } from '../../dist/akn/parse.js';
import { serialise } from '../../dist/akn/serialise.js';
import { validate } from '../../dist/validate/index.js';
import { mutations, numbers, randomDamage } from './damage/mutations.mjs';

const shared = process.env.NTOSO_SHARED ?? join(import.meta.dirname, '../../../shared');
const blind = Number(process.argv.find(each => /^\d+$/.test(each)) ?? 2000);
const official = readFileSync(join(shared, 'schema/akn/akomantoso30.xsd'), 'utf8');
const schema = { main: official, imports: { 'xml.xsd': readFileSync(join(shared, 'schema/akn/xml.xsd')) } };
const own = ['akn4un.xsd', 'akn.xsd']
  .map(name => readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8'))
  .join('\n');
const elementsOf = xsd => new Set([...xsd.matchAll(/element name="(\w+)"/g)].map(match => match[1]));
const vocabulary = elementsOf(own);
const leftOut = [...elementsOf(official)].filter(name => !vocabulary.has(name));
const attributes = [...new Set([...official.matchAll(/attribute name="(\w+)"/g)].map(match => match[1]))];

let compared = 0;
const differences = leftOut.map(name => `our schemas do not have ${name}`);
const counts = { valid: 0, invalid: 0 };

async function compare(name, xml) {
  const [ours, theirs] = [await validate(xml, { profile: false }), await validate(xml, { profile: false, schema })];
  compared++;
  counts[theirs.schema]++;
  if (ours.schema === theirs.schema) return;
  differences.push(
    `${name}: ours ${ours.schema}, official ${theirs.schema}: ${[...ours.diagnostics, ...theirs.diagnostics][0]?.message}`,
  );
}

const files = ['akn', 'pairs'].flatMap(folder =>
  readdirSync(join(shared, 'corpus', folder))
    .filter(name => name.endsWith('.xml'))
    .map(name => join(shared, 'corpus', folder, name)),
);
const types = join(import.meta.dirname, '../fixtures/akn');
const others = readdirSync(types).filter(name => name.endsWith('.xml'));
const ofOthers = others.map(name => join(types, name));
for (const file of [...files, ...ofOthers]) await compare(file, readFileSync(file, 'utf8'));
console.log(`${files.length} files and ${ofOthers.length} of other bodies compared`);

const samples = files.filter((_, index) => index % Math.ceil(files.length / 20) === 0);
const withTables = files.filter(file => readFileSync(file, 'utf8').includes('<table')).slice(0, 3);
const fixture = new URL('../fixtures/validate/resolution.xml', import.meta.url);
const trees = [...samples, ...withTables, fixture, ...ofOthers].map(file => parseAkn(readFileSync(file, 'utf8')));
const random = numbers(65230);
let kinds = 0;
for (const [kind, damage] of Object.entries(mutations)) {
  let hits = 0;
  for (let turn = 0; turn < trees.length && hits < 4; turn++) {
    const tree = structuredClone(trees[(turn + kinds) % trees.length]);
    if (!damage(tree, random)) continue;
    hits++;
    await compare(kind, serialise(tree));
  }
  kinds++;
  if (hits === 0) differences.push(`nothing to damage: ${kind}`);
}
console.log(`${kinds} kinds of damage compared`);

const names = [...vocabulary];
for (let turn = 0; turn < blind; turn++) {
  const tree = structuredClone(trees[random(trees.length)]);
  const times = 1 + random(2);
  for (let time = 0; time < times; time++) randomDamage(tree, random, names, attributes);
  await compare(`blind damage ${turn}`, serialise(tree));
}
console.log(`${blind} blind damages compared`);
console.log(`${compared} comparisons: ${counts.valid} valid, ${counts.invalid} invalid for the official schema`);
if (compared < files.length + 60) differences.push('too little was compared');
for (const difference of differences.slice(0, 30)) console.log(difference);
console.log(differences.length === 0 ? 'The schemas agree.' : `${differences.length} differences`);
process.exitCode = differences.length === 0 ? 0 : 1;
