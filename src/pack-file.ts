/** An AKN file on disk, with its editions and its source, → packages. */
import { basename } from 'node:path';
import { metadataOf } from './akn/metadata.js';
import { parseAkn } from './akn/parse.js';
import { editionsBeside } from './files/beside.js';
import { readInput } from './files/inputs.js';
import { type Package, type PackOptions, pack, profileNamed } from './pack/index.js';
import { packSettings } from './pack/settings.js';
import { UsageError } from './settings.js';

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
 * Makes packages of an AKN file; editions beside it under the same name are taken in.
 * @throws InputError for a file that cannot be read, UsageError for a profile or setting that does not exist
 */
export async function packFile(path: string, options: PackFileOptions): Promise<Package> {
  const { bytes, name } = await readInput(path);
  const akn = new TextDecoder().decode(bytes);
  const source = options.source
    ? { name: basename(options.source), bytes: (await readInput(options.source)).bytes }
    : undefined;
  const chosen = await chosenOptions(options);
  return pack(akn, await editionsBeside(path), {
    ...chosen,
    name,
    date: options.date ?? dateOf(akn),
    zip: options.zip ?? false,
    ...(source ? { source } : {}),
    ...(options.signal ? { signal: options.signal } : {}),
  });
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

/** The date of the document; a file that cannot be read is reported by the package itself. */
function dateOf(akn: string): string {
  try {
    const { publicationDate, adoptionDate } = metadataOf(parseAkn(akn));
    return publicationDate ?? adoptionDate ?? '0001-01-01';
  } catch {
    return '0001-01-01';
  }
}
