/** Language versions among AKN files on disk: grouped by work, each group compared. */
import { metadataOf } from '../akn/metadata.js';
import { parseAkn } from '../akn/parse.js';
import { isAkn } from '../api/is-akn.js';
import { compareVersions, type VersionFinding } from '../compare/versions.js';
import { readInput } from '../files/inputs.js';
import type { Element } from '../xml/tree.js';

export interface VersionsOfWork {
  /** IRI. */
  readonly work: string;
  readonly files: readonly string[];
  readonly findings: readonly VersionFinding[];
}

/**
 * Compares the versions of each work of which there are three or more. The files of one work are in memory at a time.
 * @param paths AKN files; one that cannot be read as AKN is passed over
 * @returns works in the order of their first file
 * @throws InputError for a file that cannot be read from the machine
 */
export async function compareVersionFiles(paths: readonly string[]): Promise<readonly VersionsOfWork[]> {
  const works = new Map<string, Map<string, string>>();
  for (const path of paths) {
    const tree = await treeAt(path);
    const { work, language } = tree ? metadataOf(tree) : {};
    if (!work || !language) continue;
    const files = works.get(work) ?? new Map<string, string>();
    // The same version twice is no second witness.
    if (!files.has(language)) files.set(language, path);
    works.set(work, files);
  }
  const compared: VersionsOfWork[] = [];
  for (const [work, versions] of works) {
    const files = [...versions.values()];
    const trees = await Promise.all(files.map(treeAt));
    compared.push({ work, files, findings: compareVersions(trees.filter(tree => tree !== undefined)) });
  }
  return compared.filter(({ files }) => files.length > 1);
}

async function treeAt(path: string): Promise<Element | undefined> {
  const { bytes } = await readInput(path);
  if (!isAkn(bytes)) return undefined;
  try {
    return parseAkn(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
