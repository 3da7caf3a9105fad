/** How bad each code is, as the user wants it: errors may be lowered to warnings, anything else may be silenced. */
import { catalogue, type DiagnosticCode } from '../diagnostics/codes.js';
import type { Diagnostic, Report } from '../diagnostics/diagnostic.js';

export type Level = 'error' | 'warning' | 'off';
export type Levels = Readonly<Record<string, Level>>;

/**
 * Checks levels that somebody wrote.
 * @throws RangeError that names the code: it does not exist, the level does not, or an error would be silenced
 */
export function checkLevels(levels: Levels): void {
  for (const [code, level] of Object.entries(levels)) {
    if (!isCode(code)) throw new RangeError(`"${code}" is not a known code`);
    if (!['error', 'warning', 'off'].includes(level)) {
      throw new RangeError(`the level of ${code} must be error, warning or off, not "${level}"`);
    }
    if (level === 'off' && catalogue[code].severity === 'error') {
      throw new RangeError(`${code} is an error: it may become a warning, but cannot be switched off`);
    }
  }
}

function isCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(catalogue, code);
}

/** Collects diagnostics at the levels wanted. */
export function collectAt(levels: Levels): { readonly report: Report; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, message, place) => {
    const { severity, hint } = catalogue[code];
    const level = levels[code] ?? severity;
    if (level === 'off') return;
    diagnostics.push({ code, severity: level, message, ...(place ? { place } : {}), ...(hint ? { hint } : {}) });
  };
  return { report, diagnostics };
}
