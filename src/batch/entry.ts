/** What the journal keeps of a document. */
import { createHash } from 'node:crypto';
import type { Publication, PublishedFile } from '../api/publish.js';
import { collect, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { CodeCount, Entry } from './journal.js';
import { messageOf } from './message.js';

export function entryOf(
  input: string,
  sha256: string,
  { status, metadata, diagnostics }: Publication,
  files: readonly PublishedFile[],
): Entry {
  const { symbol, title, language } = metadata ?? {};
  return {
    input,
    sha256,
    status,
    ...(symbol ? { symbol } : {}),
    ...(title ? { title } : {}),
    ...(language ? { language } : {}),
    files: files.map(({ name, bytes }) => ({
      name,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
    codes: countCodes(diagnostics),
  };
}

/** The entry of a document that another input was too. */
export function sameDocument(entry: Entry, other: string): Entry {
  const { report, diagnostics } = collect();
  report('work/same-document', `${entry.input} is the same document as ${other}.`);
  const status = entry.status === 'ok' ? 'warnings' : entry.status;
  return { ...entry, status, sameAs: other, codes: [...entry.codes, ...countCodes(diagnostics)] };
}

export function failedEntry(input: string, sha256: string | undefined, cause: unknown): Entry {
  const reason = messageOf(cause);
  return { input, ...(sha256 ? { sha256 } : {}), status: 'failed', reason, files: [], codes: [] };
}

function countCodes(diagnostics: readonly Diagnostic[]): CodeCount[] {
  const counts = new Map<string, CodeCount>();
  for (const { code, severity } of diagnostics) {
    counts.set(code, { code, severity, count: 1 + (counts.get(code)?.count ?? 0) });
  }
  return [...counts.values()];
}
