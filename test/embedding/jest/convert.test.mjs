import { readFileSync } from 'node:fs';
import { convert } from 'ntoso';

test('converts', async () => {
  const { akn, metadata } = await convert(readFileSync('document.txt'));
  expect(akn).toContain('<akomaNtoso ');
  expect(metadata.symbol).toBe('A/RES/65/230');
});
