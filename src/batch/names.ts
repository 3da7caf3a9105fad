/** File names of a batch: two inputs that make files of the same name must not overwrite each other's. */
import type { PublishedFile } from '../api/publish.js';
import type { Entry } from './journal.js';

interface Owner {
  readonly input: string;
  readonly sha256: string | undefined;
}

export interface Names {
  /**
   * The files under names that no other input has: the folder gets a number when one is taken (`A-RES-80-9-2/…`).
   * An input that is the same, byte for byte, makes the same files and shares them.
   */
  readonly claim: (input: string, sha256: string, files: readonly PublishedFile[]) => Claimed;
}

export interface Claimed {
  readonly files: readonly PublishedFile[];
  /** Another input that made files of these names before: one document, or one symbol, twice. */
  readonly other?: string;
}

/** The files of the batch itself (`journal.ts`, `summary.ts`, `earlier.ts`), and its lock: no document takes their names. */
const OF_BATCH = /^batch(?:-\d+)?\.(?:json|html|journal\.jsonl|lock(?:\.[\w-]+)?)$/;

/** @param earlier what an earlier run has made in the same folder */
export function ownNames(earlier: Iterable<Entry>): Names {
  // Names that differ in capitals only are one file on many systems.
  const owners = new Map<string, Owner>();
  const keyOf = (name: string) => name.toLowerCase();
  for (const { input, sha256, files } of earlier) {
    for (const { name } of files) owners.set(keyOf(name), { input, sha256 });
  }
  const isFree = (name: string, input: string, sha256: string) => {
    if (OF_BATCH.test(topOf(keyOf(name)))) return false;
    const owner = owners.get(keyOf(name));
    return !owner || owner.input === input || owner.sha256 === sha256;
  };
  return {
    claim: (input, sha256, files) => {
      const before = files.map(({ name }) => owners.get(keyOf(name))?.input);
      const other = before.find(owner => owner !== undefined && owner !== input);
      let named = files;
      for (let n = 2; !named.every(({ name }) => isFree(name, input, sha256)); n++) named = numbered(files, n);
      for (const { name } of named) owners.set(keyOf(name), { input, sha256 });
      return { files: named, ...(other === undefined ? {} : { other }) };
    },
  };
}

function topOf(name: string): string {
  return name.split('/', 1)[0] ?? '';
}

/** A folder has the number at its end, so `batch.json` becomes `batch.json-2`: no longer a name of the batch. */
function numbered(files: readonly PublishedFile[], n: number): PublishedFile[] {
  return files.map(file => {
    // The folder gets the number; a file without one gets it before its ending.
    const slash = file.name.indexOf('/');
    const at = slash < 0 ? file.name.length - (ENDING.exec(file.name)?.[0].length ?? 0) : slash;
    return { ...file, name: `${file.name.slice(0, at)}-${n}${file.name.slice(at)}` };
  });
}

const ENDING = /\.[A-Za-z0-9]{1,5}$/;
