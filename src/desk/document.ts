/** One document on the desk: its bytes, the decisions about it, and what they make of it. */
import { randomBytes } from 'node:crypto';
import { isAkn } from '../api/is-akn.js';
import { filesOf, type PublishedFile } from '../api/publish.js';
import type { Publisher } from '../batch/publisher.js';
import type { Made, Work } from '../batch/task.js';
import type { Decision } from '../options/corrections.js';
import { isZipFault, openZip } from '../zip/unzip.js';
import type { DocumentSummary } from './wire.js';

export interface DeskDocument {
  /** Not to be guessed. */
  readonly id: string;
  readonly name: string;
  readonly isAkn: boolean;
  readonly size: number;
  readonly state: DocumentSummary['state'];
  readonly stage: string | undefined;
  readonly message: string | undefined;
  readonly made: Made | undefined;
  readonly version: number;
  readonly decisions: readonly Decision[];
  /** The file that decisions are written to. */
  readonly saved: string | undefined;
  readonly publishing: DocumentSummary['publishing'];
  /** Of the last publication; none after a new decision. */
  readonly files: () => ReadonlyMap<string, PublishedFile>;
  /** One file of the published EPUB. */
  readonly epubFile: (name: string) => Uint8Array | undefined;
  readonly epubPages: () => readonly string[];
  /** Makes the document with these decisions, and keeps them. Kept when the result is there, or the work has failed. */
  readonly settle: (decisions: readonly Decision[]) => Promise<void>;
  readonly publish: () => Promise<void>;
  readonly close: () => void;
}

export interface Opened {
  readonly name: string;
  readonly content: Uint8Array;
  readonly decisions?: readonly Decision[];
  /** Where decisions are kept beside the document, and what writes them there. */
  readonly saved?: { readonly path: string; readonly write: (decisions: readonly Decision[]) => Promise<void> };
}

interface Surroundings {
  readonly publisher: Publisher;
  readonly changed: (document: DeskDocument) => void;
}

type Changing = { -readonly [Key in keyof DeskDocument]: DeskDocument[Key] };

export function openDocument({ name, content, decisions = [], saved }: Opened, around: Surroundings): DeskDocument {
  const { publisher, changed } = around;
  const given = isAkn(content);
  let files: ReadonlyMap<string, PublishedFile> = new Map();
  let working: AbortController | undefined;
  const become = (change: Partial<Changing>): void => {
    Object.assign(document, change);
    changed(document);
  };
  /** Undefined when newer work has taken the place of this. */
  const run = async (work: Work, onStage: (stage?: string) => void): Promise<Made | undefined> => {
    working?.abort(new DOMException('superseded', 'AbortError'));
    const own = new AbortController();
    working = own;
    const corrections =
      given || document.decisions.length === 0 ? {} : { corrections: { decisions: document.decisions } };
    const options = {
      ...corrections,
      name: baseOf(name),
      ...(work === 'publish' ? { report: 'html' as const } : { formats: ['html' as const] }),
    };
    const made = await publisher
      .run(work, { content, options }, { signal: own.signal, onStart: onStage, onProgress: onStage })
      .catch(cause => {
        if (own.signal.aborted) return undefined;
        throw cause;
      });
    return working === own ? made : undefined;
  };
  const examine = async (): Promise<void> => {
    files = new Map();
    become({ state: 'waiting', stage: undefined, message: undefined, publishing: 'no' });
    try {
      const made = await run('examine', stage => become({ state: 'working', stage }));
      if (made) become({ state: 'ready', stage: undefined, made, version: document.version + 1 });
    } catch (cause) {
      become({ state: 'failed', stage: undefined, message: (cause as Error).message });
    }
  };
  const document: Changing = {
    id: randomBytes(12).toString('hex'),
    name,
    isAkn: given,
    size: content.length,
    state: 'waiting',
    stage: undefined,
    message: undefined,
    made: undefined,
    version: 0,
    decisions,
    saved: saved?.path,
    publishing: 'no',
    files: () => files,
    epubFile: wanted => epubEntry(files, wanted),
    epubPages: () => epubPages(files),
    settle: async next => {
      const isSame = JSON.stringify(next) === JSON.stringify(document.decisions);
      document.decisions = next;
      if (!isSame) await saved?.write(next);
      await examine();
    },
    publish: async () => {
      become({ publishing: 'working' });
      try {
        const made = await run('publish', stage => become({ stage }));
        if (!made) return;
        files = new Map(filesOf(made).map(file => [file.name, file]));
        become({ publishing: 'done', stage: undefined });
      } catch {
        become({ publishing: 'failed', stage: undefined });
      }
    },
    close: () => working?.abort(new DOMException('closed', 'AbortError')),
  };
  return document;
}

/** `N1052634.docx` → `N1052634` */
function baseOf(name: string): string {
  return name.replace(/(?:\.akn)?\.[A-Za-z0-9]{1,5}$/, '') || 'document';
}

function epubIn(files: ReadonlyMap<string, PublishedFile>) {
  const file = [...files.values()].find(({ mediaType }) => mediaType === 'application/epub+zip');
  const archive = file && openZip(file.bytes);
  return archive && !isZipFault(archive) ? archive : undefined;
}

function epubPages(files: ReadonlyMap<string, PublishedFile>): string[] {
  return (epubIn(files)?.names ?? []).filter(name => name.endsWith('.xhtml'));
}

function epubEntry(files: ReadonlyMap<string, PublishedFile>, name: string): Uint8Array | undefined {
  const bytes = epubIn(files)?.read(name);
  return bytes && !isZipFault(bytes) ? bytes : undefined;
}
