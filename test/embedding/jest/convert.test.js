const { readFileSync } = require('node:fs');

/** jest's own module loader takes ESM only with a flag; a dynamic import in a CommonJS test is how most projects load it. */
test('converts', async () => {
  const { convert } = require('ntoso');
  const { akn, metadata } = await convert(readFileSync('document.txt'));
  expect(akn).toContain('<akomaNtoso ');
  expect(metadata.symbol).toBe('A/RES/78/999');
});
