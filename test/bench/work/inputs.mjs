/** Inputs of the benches: the sample, the sample made longer, Word files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zip } from '../../../dist/zip/zip.js';

const root = join(import.meta.dirname, '..', '..', '..');

export const sampleText = readFileSync(join(root, 'samples', 'a-res-65-230', 'source.txt'), 'utf8');

/** The running text repeated, with the notes and the masthead once at the end, as one extraction would have them. */
export function repeated(source, factor) {
  const notesAt = source.search(/^1 \S/m);
  return source.slice(0, notesAt).repeat(factor) + source.slice(notesAt);
}

/** The Word files of the corpus that NTOSO_CORPUS names, or the template of the fixtures when there is none. */
export function wordFiles(corpus = process.env.NTOSO_CORPUS) {
  const folder = corpus && join(corpus, 'word');
  if (!folder || !existsSync(folder)) return [templateFile()];
  const names = readdirSync(folder).filter(name => name.endsWith('.docx'));
  return names.map(name => new Uint8Array(readFileSync(join(folder, name))));
}

function templateFile() {
  const folder = join(root, 'test/fixtures/docx/new-york-template/parts');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(each => each.isFile());
  return zip(
    names.map(each => {
      const path = join(each.parentPath ?? each.path, each.name);
      return { name: path.slice(folder.length + 1).replaceAll('\\', '/'), bytes: new Uint8Array(readFileSync(path)) };
    }),
  );
}
