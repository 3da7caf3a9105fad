/** `packFile`: an AKN file on disk, with its editions and its source, → packages. */
import { basename } from 'node:path';
import { type PackOptions, pack, packChecks } from '../api/pack.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { readInput } from '../files/inputs.js';
import { editionsBeside, type FileBeside, reportBeside } from '../files/siblings.js';
import { text } from '../options/check.js';
import type { Package } from '../pack/index.js';
import { readConfig } from './config.js';
import { picturesBeside } from './pictures.js';

/** Options of `pack`, with paths of files in place of their contents. */
export interface PackFileOptions extends Pick<PackOptions, 'profiles' | 'date' | 'zip' | 'signal'> {
  /** The document as it was received. */
  readonly source?: string;
  /** A project configuration: its member `archive` says what the archive knows and the document does not. */
  readonly config?: string;
}

/** Options that stand for every document of a batch as for one. */
export const packFileChecks = { profiles: packChecks.profiles, zip: packChecks.zip, config: text, source: text };

/**
 * Makes packages of an AKN file; editions and the report beside it under the same name are taken in. A conversion that failed
 * has a report and no AKN: its `.report.json` in place of the AKN makes a package of source and report.
 * @throws InputError for a file that cannot be read; what `pack` throws
 */
export async function packFile(path: string, { source, config, ...options }: PackFileOptions = {}): Promise<Package> {
  const settings = config === undefined ? {} : { settings: (await readConfig(config)).archive ?? {} };
  const document = REPORT.test(path) ? await failedDocument(path) : await aknDocument(path);
  return pack(document.akn, document.editions, {
    ...options,
    ...settings,
    name: document.name,
    media: document.media,
    diagnostics: diagnosticsIn(document.report),
    ...(source === undefined ? {} : { source: await sourceFile(source) }),
  });
}

const REPORT = /\.report\.json$/i;

interface DocumentFiles {
  readonly name: string;
  readonly akn: string | undefined;
  readonly editions: readonly FileBeside[];
  readonly media: readonly FileBeside[];
  readonly report: Uint8Array | undefined;
}

async function aknDocument(path: string): Promise<DocumentFiles> {
  const { bytes, name } = await readInput(path);
  const [editions, media, report] = await Promise.all([
    editionsBeside(path),
    picturesBeside(path, bytes),
    reportBeside(path),
  ]);
  return { name, akn: new TextDecoder().decode(bytes), editions, media, report: report?.bytes };
}

async function failedDocument(path: string): Promise<DocumentFiles> {
  const { bytes } = await readInput(path);
  return { name: basename(path).replace(REPORT, ''), akn: undefined, editions: [], media: [], report: bytes };
}

async function sourceFile(path: string) {
  return { name: basename(path), bytes: (await readInput(path)).bytes };
}

/** What a report of ntoso says; a file of another program that has such a name says nothing. */
function diagnosticsIn(report: Uint8Array | undefined): readonly Diagnostic[] {
  try {
    const { generator, diagnostics } = JSON.parse(new TextDecoder().decode(report));
    return generator?.name === 'ntoso' && Array.isArray(diagnostics) ? diagnostics : [];
  } catch {
    return [];
  }
}
