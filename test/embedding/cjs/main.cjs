const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const { convert, publish } = require('ntoso');

async function main() {
  const bytes = readFileSync('document.txt');
  const { akn } = await convert(bytes);
  assert.match(akn ?? '', /<akomaNtoso /);
  const { editions } = await publish(bytes, { formats: ['html', 'pdf'] });
  assert.equal(editions.length, 2);
}

main();
