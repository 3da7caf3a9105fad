/** An AKN file on disk, with its editions and its source, → packages. */
import { basename } from 'node:path';
import { metadataOf } from '../akn/metadata.js';
import { parseAkn } from '../akn/parse.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { readInput } from '../files/inputs.js';
import { editionsBeside, type FileBeside, reportBeside } from '../files/siblings.js';
import { type Package, type PackOptions, pack, profileNamed } from '../pack/index.js';
import { packSettings } from '../pack/settings.js';
import { UsageError } from '../settings.js';

/** Options in words; paths of files. */
export interface PackFileOptions {
  readonly profiles: readonly string[];
  readonly source?: string | undefined;
  readonly config?: string | undefined;
  /** Without it the document's own date. */
  readonly date?: string | undefined;
  readonly zip?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Makes packages of an AKN file; editions and the report beside it under the same name are taken in. A conversion that failed
 * has a report and no AKN: its `.report.json` in place of the AKN makes a package of source and report.
 * @throws InputError for a file that cannot be read, UsageError for a profile or setting that does not exist
 */
export async function packFile(path: string, options: PackFileOptions): Promise<Package> {
  const chosen = await chosenOptions(options);
  const document = REPORT.test(path) ? await failedDocument(path) : await aknDocument(path);
  return pack(document.akn, document.editions, {
    ...chosen,
    name: document.name,
    diagnostics: diagnosticsIn(document.report),
    date: options.date ?? dateOf(document.akn),
    zip: options.zip ?? false,
    ...(options.source ? { source: await sourceFile(options.source) } : {}),
    ...(options.signal ? { signal: options.signal } : {}),
  });
}

const REPORT = /\.report\.json$/i;

interface DocumentFiles {
  readonly name: string;
  readonly akn: string | undefined;
  readonly editions: readonly FileBeside[];
  readonly report: Uint8Array | undefined;
}

async function aknDocument(path: string): Promise<DocumentFiles> {
  const { bytes, name } = await readInput(path);
  const [editions, report] = await Promise.all([editionsBeside(path), reportBeside(path)]);
  return { name, akn: new TextDecoder().decode(bytes), editions, report: report?.bytes };
}

async function failedDocument(path: string): Promise<DocumentFiles> {
  const { bytes } = await readInput(path);
  return { name: basename(path).replace(REPORT, ''), akn: undefined, editions: [], report: bytes };
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

async function chosenOptions({
  profiles,
  config,
}: PackFileOptions): Promise<Pick<PackOptions, 'profiles' | 'settings'>> {
  try {
    const names = profiles.map(each => profileNamed(each.trim()).name);
    const settings = config ? packSettings(JSON.parse(new TextDecoder().decode((await readInput(config)).bytes))) : {};
    return { profiles: names, settings };
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new UsageError(`${config} is no JSON: ${cause.message}`, { cause });
    if (cause instanceof TypeError || (cause as Error).name === 'PackSettingsError') {
      throw new UsageError((cause as Error).message, { cause });
    }
    throw cause;
  }
}

const UNDATED = '0001-01-01';

/** The date of the document; a file that cannot be read is reported by the package itself. */
function dateOf(akn: string | undefined): string {
  if (akn === undefined) return UNDATED;
  try {
    const { publicationDate, adoptionDate } = metadataOf(parseAkn(akn));
    return publicationDate ?? adoptionDate ?? UNDATED;
  } catch {
    return UNDATED;
  }
}
