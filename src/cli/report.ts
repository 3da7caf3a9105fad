/** What officers read on the terminal: which document it is, and what needs review. */
import type { Diagnostic, DocumentMetadata } from '../index.js';
import { styled } from './run.js';
import { tell } from './terminal.js';
import { verbosity } from './verbosity.js';

/** `A/RES/65/230  Title` and a line of facts. */
export function heading(metadata: DocumentMetadata | undefined): string {
  if (!metadata) return 'No document could be read.';
  const name = metadata.symbol ?? metadata.number ?? 'Document without a symbol';
  const facts = [
    metadata.adoptionDate && `adopted ${metadata.adoptionDate}`,
    metadata.publicationDate && `issued ${metadata.publicationDate}`,
    metadata.annexes.length > 0 && `${metadata.annexes.length} annex${metadata.annexes.length > 1 ? 'es' : ''}`,
    metadata.language,
  ].filter(Boolean);
  return [`${styled('bold', name)}  ${metadata.title ?? ''}`.trimEnd(), facts.join(' · ')].join('\n');
}

/** What the commands print for machines with `--json`; keys without a value are left out. */
export function jsonText(result: object): string {
  return `${JSON.stringify(result, undefined, 2)}\n`;
}

const COLOURS = { error: 'red', warning: 'yellow', info: 'gray' } as const;

/** How many findings of one kind are shown; the others are counted. */
const SHOWN = 5;

/** Errors first, then warnings, then what was merely noted; findings of one kind together. */
export function diagnosticsText(diagnostics: readonly Diagnostic[]): string {
  if (verbosity() === 'quiet') return errorsText(diagnostics);
  const doubts = diagnostics.filter(each => each.severity !== 'info');
  const noted = diagnostics.filter(each => each.severity === 'info');
  const parts: string[] = [];
  if (doubts.length === 0) parts.push('No issues found.');
  else parts.push(`Needs review (${doubts.length}):`, ...byKind(sorted(doubts)).map(kindText));
  if (noted.length > 0) parts.push(`For information (${noted.length}):`, ...byKind(noted).map(kindText));
  return parts.join('\n');
}

/** Nothing when there is no error. */
function errorsText(diagnostics: readonly Diagnostic[]): string {
  return byKind(diagnostics.filter(each => each.severity === 'error'))
    .map(kindText)
    .join('\n');
}

/** What needs review, on standard error; nothing when there is nothing to say. */
export function writeFindings(diagnostics: readonly Diagnostic[]): void {
  const text = diagnosticsText(diagnostics);
  if (text !== '') tell(`${text}\n`);
}

/** Files that a command wrote, on standard error: standard output has its result. */
export function writeWritten(paths: readonly string[]): void {
  if (verbosity() !== 'quiet') tell(paths.map(path => `Written: ${path}\n`).join(''));
}

function sorted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const errors = diagnostics.filter(each => each.severity === 'error');
  return [...errors, ...diagnostics.filter(each => each.severity !== 'error')];
}

/** In the order in which the first of each kind stands. */
function byKind(diagnostics: readonly Diagnostic[]): readonly (readonly Diagnostic[])[] {
  const kinds = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) {
    const kind = `${each.severity} ${each.code}`;
    const members = kinds.get(kind);
    if (members) members.push(each);
    else kinds.set(kind, [each]);
  }
  return [...kinds.values()];
}

function kindText(kind: readonly Diagnostic[]): string {
  const most = verbosity() === 'verbose' ? kind.length : SHOWN;
  const more = kind.length - most;
  const lines = kind.slice(0, most).map(diagnosticText);
  if (more > 0) lines.push(styled('gray', `           … and ${more} more of this kind; --verbose lists them all`));
  const hint = kind[0]?.severity === 'info' ? undefined : kind[0]?.hint;
  return [...lines, ...(hint ? [`           → ${hint}`] : [])].join('\n');
}

function diagnosticText({ code, severity, message, place }: Diagnostic): string {
  const where = [
    place?.part,
    place?.line && `line ${place.line}${place.column ? `:${place.column}` : ''}`,
    place?.eId && `#${place.eId}`,
  ].filter(Boolean);
  const first = `  ${styled(COLOURS[severity], severity.padEnd(7))}  ${message}`;
  const second = `           ${styled('gray', [code, ...where].join('  '))}`;
  return `${first}\n${second}`;
}
