/** Whether corrections fit their document: it is converted with them, and what became of each decision is told. */
import { convert } from '../api/convert.js';
import { isAkn } from '../api/is-akn.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { readInput } from '../files/inputs.js';
import type { Corrections } from '../options/corrections.js';
import { UsageError } from '../options/usage-error.js';
import { correctionsBeside, correctionsPath, readCorrections } from './corrections.js';

export interface DecisionOutcome {
  readonly applied: boolean;
  readonly diagnostic: Diagnostic;
}

export interface CorrectionsCheck {
  /** Those of the file, in its order. */
  readonly decisions: readonly DecisionOutcome[];
  readonly applied: number;
  readonly notApplied: number;
}

/**
 * @param input path of the document
 * @param file the corrections; default the file beside the document
 * @throws InputError for a file that cannot be read, UsageError for one that says something that is not allowed, or an AKN file
 */
export async function checkCorrections(input: string, file?: string, signal?: AbortSignal): Promise<CorrectionsCheck> {
  const { bytes } = await readInput(input);
  if (isAkn(bytes)) throw new UsageError(`${input} is an AKN file; corrections are for documents that are converted`);
  const corrections = await correctionsOf(input, file);
  const { diagnostics, akn } = await convert(bytes, { corrections, ...(signal ? { signal } : {}) });
  if (akn === undefined)
    throw new UsageError(`${input} cannot be converted: ${diagnostics[0]?.message ?? 'it is empty'}`);
  const decisions = diagnostics
    .filter(({ code }) => code.startsWith('corrections/'))
    .map(diagnostic => ({ applied: diagnostic.code === 'corrections/applied', diagnostic }));
  const applied = decisions.filter(each => each.applied).length;
  return { decisions, applied, notApplied: decisions.length - applied };
}

async function correctionsOf(input: string, file: string | undefined): Promise<Corrections> {
  if (file !== undefined) return readCorrections(file);
  const beside = await correctionsBeside(input);
  if (!beside)
    throw new UsageError(`${correctionsPath(input) ?? 'a file of corrections'} does not exist; name the file`);
  return beside;
}
