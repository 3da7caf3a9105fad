/** Reports for people: a line a finding, findings of one kind together, a summary at the end. */
import type { Diagnostic, Place } from '../diagnostic.js';
import type { FileReport, Format, Summary } from './format.js';

export interface TextOptions {
  /** How many findings of one code are shown for a file; the others are counted. Default 5. */
  readonly shown?: number;
}

export function textFormat({ shown = 5 }: TextOptions = {}): Format {
  return { start: () => '', file: report => fileText(report, shown), end: summaryText };
}

function fileText({ name, verdicts, diagnostics }: FileReport, shown: number): string {
  const words = Object.entries(verdicts).map(
    ([check, verdict]) => `${CHECKS[check] ?? check}: ${verdict.replace('-', ' ')}`,
  );
  const lines = [`${name}: ${words.join(', ')}`];
  for (const group of groups(diagnostics)) {
    const first = group[0] as Diagnostic;
    lines.push(`  ${first.severity}  ${first.code}`);
    for (const { message, place } of group.slice(0, shown)) lines.push(`    ${placeText(place)}${message}`);
    if (group.length > shown) lines.push(`    … and ${group.length - shown} more of this kind`);
    if (first.hint) lines.push(`    → ${first.hint}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Errors first; within a severity in the order of their first place. */
function groups(diagnostics: readonly Diagnostic[]): Diagnostic[][] {
  const byCode = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) {
    const group = byCode.get(each.code);
    if (group) group.push(each);
    else byCode.set(each.code, [each]);
  }
  const rank = ([first]: readonly Diagnostic[]) => ['error', 'warning', 'info'].indexOf(first?.severity ?? 'info');
  return [...byCode.values()].sort((a, b) => rank(a) - rank(b));
}

function placeText(place: Place | undefined): string {
  if (place?.line === undefined) return '';
  return `${place.line}${place.column === undefined ? '' : `:${place.column}`}  `;
}

const CHECKS: Readonly<Record<string, string>> = { wellFormed: 'well-formed', namingConvention: 'naming convention' };

function summaryText({ files, statuses, codes }: Summary): string {
  if (files === 0) return 'No file was checked.\n';
  const { ok, warnings, errors } = statuses;
  const lines = [
    `${files} ${files === 1 ? 'file' : 'files'}: ${ok} without findings, ${warnings} with warnings, ${errors} with errors.`,
  ];
  if (files > 1) {
    const entries = Object.entries(codes).sort(([, a], [, b]) => b.times - a.times);
    for (const [code, { times, files: inFiles }] of entries) {
      lines.push(`  ${String(times).padStart(7)}  ${code} (in ${inFiles} ${inFiles === 1 ? 'file' : 'files'})`);
    }
  }
  return `${lines.join('\n')}\n`;
}
