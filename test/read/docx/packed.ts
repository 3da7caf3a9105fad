/** The parts of a Word file in a folder → its bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zip } from '../../../src/zip/zip.js';

export function packed(parts: URL): Uint8Array {
  const root = fileURLToPath(parts);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter(each => each.isFile());
  const names = files.map(each => join(each.parentPath, each.name).slice(root.length)).sort();
  return zip(names.map(name => ({ name, bytes: readFileSync(join(root, name)) })));
}
