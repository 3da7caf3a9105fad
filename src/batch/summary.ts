/** What a batch has made and what was doubtful: `batch.json` for machines, `batch.html` for people. */
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogue } from '../diagnostics/codes.js';
import { writeFile } from '../files/write.js';
import { version } from '../version.js';
import { fill, loadTemplates } from '../xml/templates.js';
import { type CodeCount, type Entry, entriesIn } from './journal.js';

export const SUMMARY = 'batch.json';
export const REPORT = 'batch.html';

/** How many documents ended how. */
export interface Counts {
  readonly documents: number;
  readonly ok: number;
  readonly warnings: number;
  readonly errors: number;
  readonly failed: number;
  /** Of these, how many were whole from an earlier run and were left as they are. */
  readonly kept: number;
}

export interface BatchSummary extends Counts {
  readonly folder: string;
  /** The run was stopped before its end. */
  readonly stopped: boolean;
  /** Every code that was reported: errors first, of one severity the most frequent first. */
  readonly codes: readonly (CodeCount & { readonly documents: number })[];
}

export const noCounts: Counts = { documents: 0, ok: 0, warnings: 0, errors: 0, failed: 0, kept: 0 };

export function counted(counts: Counts, { status }: Entry, kept: boolean): Counts {
  const kinds = { ...counts, documents: counts.documents + 1, [status]: counts[status] + 1 };
  return kept ? { ...kinds, kept: counts.kept + 1 } : kinds;
}

/** More lines than a browser likes; the rest is in `batch.json`. */
const MOST_ROWS = 5_000;

/** Writes both files from the journal of the folder, entry by entry: a long run needs no more memory than a short one. */
export async function writeSummary(folder: string, kept: number, stopped: boolean): Promise<BatchSummary> {
  const codes = new Map<string, CodeCount & { readonly documents: number }>();
  const rows: Entry[] = [];
  const troubled: Entry[] = [];
  let counts = noCounts;
  for await (const entry of entriesIn(folder)) {
    counts = counted(counts, entry, false);
    for (const each of entry.codes) addCode(codes, each);
    if (rows.length < MOST_ROWS) rows.push(entry);
    if (isTroubled(entry) && troubled.length < MOST_ROWS) troubled.push(entry);
  }
  const summary: BatchSummary = { folder, stopped, ...counts, kept, codes: [...codes.values()].sort(gravestFirst) };
  await writeJson(folder, summary);
  await loadTemplates();
  await writeFile(join(folder, REPORT), fill('batch/report', valuesOf(summary, rows, troubled)));
  return summary;
}

function isTroubled({ status }: Entry): boolean {
  return status === 'errors' || status === 'failed';
}

const GRAVITY = ['error', 'warning', 'info'];

/** Errors, then warnings, then what was noted; of these the most frequent first. */
function gravestFirst(a: CodeCount, b: CodeCount): number {
  return GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity) || b.count - a.count || (a.code < b.code ? -1 : 1);
}

function addCode(codes: Map<string, CodeCount & { readonly documents: number }>, { code, severity, count }: CodeCount) {
  const before = codes.get(code);
  codes.set(code, { code, severity, count: count + (before?.count ?? 0), documents: 1 + (before?.documents ?? 0) });
}

/** One entry a line, so that it can be read as it was written: bit by bit. */
async function writeJson(folder: string, summary: BatchSummary): Promise<void> {
  const path = join(folder, SUMMARY);
  const temporary = `${path}.part`;
  const file = await open(temporary, 'w');
  try {
    // Neither says anything of what was made: after a resumed run the file is the same as after one that was never stopped.
    const { folder: _, kept: __, ...told } = summary;
    const head = JSON.stringify({ generator: { name: 'ntoso', version }, ...told }).slice(0, -1);
    await file.appendFile(`${head},"entries":[`);
    let separator = '\n';
    for await (const entry of entriesIn(folder)) {
      await file.appendFile(`${separator}${JSON.stringify(entry)}`);
      separator = ',\n';
    }
    await file.appendFile('\n]}\n');
    await file.close();
    await rename(temporary, path);
  } catch (cause) {
    await file.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw cause;
  }
}

const WORDS = { ok: 'no warnings', warnings: 'warnings', errors: 'errors', failed: 'failed' } as const;

/** Values of the template: plain data, nothing left out that it asks for. */
function valuesOf(summary: BatchSummary, rows: readonly Entry[], troubled: readonly Entry[]): object {
  return {
    ...summary,
    version,
    hasTroubled: troubled.length > 0,
    troubled: troubled.map(rowOf),
    moreTroubled: summary.errors + summary.failed - troubled.length,
    hasCodes: summary.codes.length > 0,
    codes: summary.codes.map(withMeaning),
    more: summary.documents - rows.length,
    rows: rows.map(rowOf),
  };
}

function rowOf({ input, status, reason = '', symbol = '', title = '', language = '', files, codes }: Entry): object {
  const sorted = [...codes].sort(gravestFirst);
  return {
    input,
    status,
    word: WORDS[status],
    reason,
    symbol,
    title,
    language,
    files: files.map(({ name }) => ({ href: name.split('/').map(encodeURIComponent).join('/'), label: labelOf(name) })),
    codes: sorted,
    errors: sorted.filter(({ severity }) => severity === 'error').map(withMeaning),
  };
}

function withMeaning<T extends CodeCount>(count: T): T & { readonly meaning: string } {
  return { ...count, meaning: meaningOf(count.code) };
}

function meaningOf(code: string): string {
  return Object.hasOwn(catalogue, code) ? catalogue[code as keyof typeof catalogue].meaning : '';
}

/** `A-RES-65-230/A-RES-65-230-en.akn.xml` → `akn.xml` */
function labelOf(name: string): string {
  return /\.((?:akn\.|report\.)?[a-z]+)$/.exec(name)?.[1] ?? name;
}
