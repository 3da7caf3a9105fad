/** Makes the editions in samples/ anew from their sources. CI checks that this leaves no difference. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, publish } from '../dist/index.js';
import { writeFiles } from '../dist/node.js';

const samples = join(import.meta.dirname, '..', 'samples');

for (const folder of readdirSync(samples, { withFileTypes: true }).filter(entry => entry.isDirectory())) {
  const path = join(samples, folder.name);
  const source = readdirSync(path).find(name => name.startsWith('source.'));
  if (!source) continue;
  const publication = await publish(readFileSync(join(path, source)), { name: folder.name, certifier: 'ntoso' });
  const files = filesOf(publication).map(file => ({ ...file, name: file.name.replace(/^[^/]+\//, '') }));
  await writeFiles(path, files);
  console.log(`${folder.name}: ${publication.status}, ${files.length} files`);
}
