/** Lines of heads and feet of pages: the job number, its bar code, page numbers, running heads. */
import type { Furniture, SourceProperty } from '../source/source.js';
import type { Origin } from '../xml/tree.js';
import { isPageNumber } from './page-number.js';

/** `18-11248 (E)    250718` in New York, `GE.18-16621(E)` in Geneva, `V.18-04661 (E)` in Vienna. */
const JOB = /^((?:[A-Z]{1,3}\.)?\d{2}-\d{5,6})(?:\s*\([A-Z]\))?(?:\s+(\d{6}))?\s*$/;
const BAR_CODE = /^\*(\d{6,8})\*$/;

export interface MarginLine {
  readonly furniture: Furniture;
  /** Facts that the line states. */
  readonly properties: readonly SourceProperty[];
}

/** @param isHead whether it stands at the head of a page */
export function marginLine(line: string, isHead: boolean, origin: Origin): MarginLine {
  const text = line.trim();
  const [, job, release] = JOB.exec(text) ?? [];
  const bars = BAR_CODE.exec(text)?.[1];
  const properties: SourceProperty[] = [];
  if (job) properties.push({ name: 'jobNumber', value: job, from: 'job-line', origin });
  if (release) properties.push({ name: 'releaseDate', value: release, from: 'job-line', origin });
  if (bars) properties.push({ name: 'jobNumber', value: bars, from: 'bar-code', origin });
  const reason = job ? 'job number' : bars ? 'bar code' : otherReason(text, isHead);
  return { furniture: { text, reason, origin }, properties };
}

function otherReason(text: string, isHead: boolean): string {
  if (isPageNumber(text)) return 'page number';
  return isHead ? 'running head' : 'running foot';
}
