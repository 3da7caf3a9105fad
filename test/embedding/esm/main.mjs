import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { convert, pack, publish, validate } from 'ntoso';
import { openLibrary, publishAll } from 'ntoso/node';

const bytes = readFileSync('document.txt');
const { akn, status } = await convert(bytes);
assert.match(akn ?? '', /<akomaNtoso /);
assert.notEqual(status, 'errors');
assert.equal((await validate(akn)).diagnostics.filter(each => each.severity === 'error').length, 0);

const { editions } = await publish(bytes);
assert.deepEqual(
  editions.map(each => each.format),
  ['html', 'epub', 'pdf'],
);

const made = await pack(akn, editions, { date: '2026-11-24', source: { name: 'document.txt', bytes } });
assert.ok(made.files.some(each => each.name.endsWith('bagit.txt')));

const library = openLibrary('library.sqlite');
for await (const { result } of library.add([{ akn }])) assert.equal(result, 'added');
assert.equal((await library.search('cybercrime')).total, 1);
rmSync('library.sqlite');

const names = [];
for await (const item of publishAll([{ input: 'document.txt', content: bytes }], { formats: ['html'], threads: 1 })) {
  names.push(item.outcome === 'published' ? item.publication.name : item.reason);
}
assert.deepEqual(names, ['A-RES-65-230-en']);
