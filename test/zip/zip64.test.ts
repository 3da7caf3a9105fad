import { expect, test } from '@jest/globals';
import { isZipFault, openZip } from '../../src/zip/unzip.js';
import { zip } from '../../src/zip/zip.js';

test('a table of contents in the Zip64 form is named', () => {
  const bytes = Uint8Array.from(zip([{ name: 'a', bytes: new Uint8Array(3) }]));
  bytes.fill(0xff, bytes.length - 22 + 8, bytes.length - 22 + 12);
  const opened = openZip(bytes);
  expect(isZipFault(opened) && opened.message).toBe('its table of contents is in the Zip64 form');
});
