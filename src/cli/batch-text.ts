/** What a batch prints while it runs and at its end. */
import { join } from 'node:path';
import type { BatchSummary, Entry } from '../node.js';

/** `412 of 1 000 documents, 11.8 a second, 50 s left` */
export function progressText(done: number, total: number | undefined, milliseconds: number): string {
  const rate = milliseconds > 0 ? (done / milliseconds) * 1000 : 0;
  const speed = rate > 0 ? `, ${rate >= 10 ? Math.round(rate) : rate.toFixed(1)} a second` : '';
  if (total === undefined) return `${done} documents${speed}`;
  const left = rate > 0 && done < total ? `, ${durationText((total - done) / rate)} left` : '';
  return `${done} of ${total} documents${speed}${left}`;
}

function durationText(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** What a run has done, in two lines. */
export function summaryText(summary: BatchSummary): string {
  const { documents, ok, warnings, errors, failed, kept, stopped, folder } = summary;
  const kinds = [
    [ok, 'without warnings'],
    [warnings, 'with warnings'],
    [errors, 'with errors'],
    [failed, 'failed'],
  ] as const;
  const told = kinds.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const earlier = kept > 0 ? `; ${kept} completed by an earlier run` : '';
  const head = `${documents} document${documents === 1 ? '' : 's'}${told.length ? `: ${told.join(', ')}` : ''}${earlier}.`;
  return `${stopped ? 'Interrupted. ' : ''}${head}\nReport: ${join(folder, 'batch.html')}\n`;
}

/** What went wrong with one document, in a line; nothing when it was made, with doubts or without. */
export function troubleText({ input, status, reason, codes }: Entry): string | undefined {
  if (status === 'failed') return `${input}: ${reason}`;
  if (status !== 'errors') return undefined;
  const errors = codes.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  return `${input}: ${errors.join(', ')}`;
}
