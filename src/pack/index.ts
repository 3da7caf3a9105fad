/** AKN XML and editions → archive packages. */
import { parseAkn } from '../akn/parse.js';
import { pictureNames } from '../akn/pictures.js';
import { isPlainPath } from '../akn/plain-path.js';
import { collect, type Diagnostic, type Report, type Status, statusOf } from '../diagnostics/diagnostic.js';
import type { Element } from '../xml/tree.js';
import { zip } from '../zip/zip.js';
import { mediaTypeOf } from './media-types.js';
import { safeName, unique } from './names.js';
import type { Material, PackContext, PackedFile, PackProfile, ProfileName, SourceFile } from './profile.js';
import { profiles } from './profiles.js';
import { recordOf } from './record.js';
import type { PackSettings } from './settings.js';

export interface PackOptions {
  /** Default: bagit. */
  readonly profiles?: readonly ProfileName[];
  /** Day on which the package is made (ISO, `2026-11-24`). Packages are the same bytes for the same input, options and version. */
  readonly date: string;
  /** The document as it was received. */
  readonly source?: SourceFile;
  /** Pictures that the AKN calls by name; they are packed next to it. */
  readonly media?: readonly GivenFile[];
  /** What conversion and validation reported; goes into the report of the package. */
  readonly diagnostics?: readonly Diagnostic[];
  /** What the archive knows and the document does not say. */
  readonly settings?: PackSettings;
  /** Base of file names of a document without symbol and number. */
  readonly name?: string;
  /** Packages that are folders as one zip file each. */
  readonly zip?: boolean;
  readonly signal?: AbortSignal;
}

export interface Package {
  /** Base of file names: `A-RES-65-230-en`. */
  readonly name: string;
  readonly profiles: readonly ProfileName[];
  /** Paths as they are written below an output folder. */
  readonly files: readonly PackedFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly status: Status;
}

/** An edition or another file that belongs to the document. */
export type GivenFile = Pick<PackedFile, 'name' | 'mediaType' | 'bytes'>;

/**
 * Makes packages of a document.
 * @param akn AKN XML; undefined when the conversion failed: `bagit` and `csip` then hold the source and the report of it
 * @param editions files made from the AKN
 * @returns the files and what is missing in them. Content never throws.
 * @throws the reason of `signal` when it is aborted
 */
export async function pack(
  akn: string | undefined,
  editions: readonly GivenFile[],
  options: PackOptions,
): Promise<Package> {
  const wanted = (options.profiles ?? ['bagit']).flatMap(name => profiles.find(each => each.name === name) ?? []);
  const { report, diagnostics } = collect();
  const material = materialOf(akn, editions, options, report);
  const context: PackContext = { settings: options.settings ?? {}, date: options.date, report };
  const files: PackedFile[] = [];
  for (const profile of wanted) {
    options.signal?.throwIfAborted();
    for (const added of packOne(profile, material, context, options.zip ?? false)) files.push(added);
  }
  return {
    name: material.name,
    profiles: wanted.map(({ name }) => name),
    files,
    diagnostics: once(diagnostics),
    status: statusOf(diagnostics),
  };
}

function packOne(profile: PackProfile, material: Material, context: PackContext, zipped: boolean): PackedFile[] {
  if (!material.record && !profile.takesFailures) {
    context.report('pack/profile-needs-akn', `${profile.name}: there is no AKN to create the record from.`);
    return [];
  }
  const files = profile.make(material, context);
  if (profile.shape === 'file') return [...files];
  const folder = `${material.name}.${profile.name}`;
  const inFolder = files.map(file => ({ ...file, name: `${folder}/${file.name}` }));
  return zipped ? [{ name: `${folder}.zip`, mediaType: 'application/zip', bytes: zip(inFolder) }] : inFolder;
}

function materialOf(
  akn: string | undefined,
  editions: readonly GivenFile[],
  { source, media = [], name = 'document', diagnostics = [] }: PackOptions,
  report: Report,
): Material {
  const tree = akn === undefined ? undefined : read(akn, report);
  if (akn === undefined) report('pack/no-akn', 'There is no AKN: the package contains the source and the report.');
  if (!source) report('pack/no-source', 'No source file was supplied.');
  const record = tree && recordOf(tree, name);
  const base = record?.name ?? safeName(name, report);
  const names = unique(editions.map(edition => safeName(edition.name, report)));
  const sourceName = source && safeName(source.name, report);
  return {
    name: base,
    ...(record && tree ? { record, tree } : {}),
    ...(akn === undefined ? {} : { akn: aknFile(`${base}.akn.xml`, akn) }),
    media: tree ? picturesOf(tree, media, report) : [],
    ...(source && sourceName
      ? { source: { name: sourceName, bytes: source.bytes, mediaType: source.mediaType ?? mediaTypeOf(source.bytes) } }
      : {}),
    editions: editions.map((edition, i) => ({ ...edition, name: names[i] as string })),
    found: diagnostics,
  };
}

/** The pictures that the AKN calls, under the names by which it does; each that is not there is an error. */
function picturesOf(tree: Element, given: readonly GivenFile[], report: Report): GivenFile[] {
  return pictureNames(tree).flatMap(name => {
    const found = given.find(each => each.name === name);
    if (found && isPlainPath(name)) return [found];
    report('pack/picture-missing', `The picture "${name}" is not next to the AKN.`);
    return [];
  });
}

function read(akn: string, report: Report): Element | undefined {
  try {
    return parseAkn(akn);
  } catch (cause) {
    report('pack/akn-unreadable', `The AKN cannot be read: ${(cause as Error).message}.`);
    return undefined;
  }
}

function aknFile(name: string, akn: string): PackedFile {
  return { name, mediaType: 'application/akn+xml', bytes: new TextEncoder().encode(akn) };
}

/** Two records of one package miss the same field: said once. */
function once(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, message }) => {
    const key = `${code} ${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
