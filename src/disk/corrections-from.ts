/** The corrections that lead from a document to AKN that somebody corrected by hand. */
import { parseAkn } from '../akn/parse.js';
import { type ConvertOptions, converted } from '../api/convert.js';
import { isAkn } from '../api/is-akn.js';
import { compareExpressions, type Difference } from '../compare/index.js';
import type { Edited } from '../corrections/from/edited.js';
import { decisionsFrom } from '../corrections/from/index.js';
import { collect } from '../diagnostics/diagnostic.js';
import { readInput } from '../files/inputs.js';
import type { Corrections, Decision } from '../options/corrections.js';
import { UsageError } from '../options/usage-error.js';
import { read } from '../read/index.js';
import type { Element } from '../xml/tree.js';
import { correctionsBeside } from './corrections.js';

export interface CorrectionsFrom {
  /** Those that were there, and those found now: each was applied, and tried to have its effect. */
  readonly corrections: Corrections;
  /** How many of them are new. */
  readonly found: number;
  /** What still differs from the edited file, with all of them applied. */
  readonly left: readonly Difference[];
  /** Decisions that would be needed, and could not be applied. */
  readonly notApplied: readonly Decision[];
}

/**
 * @param edited path of the AKN
 * @param input path of the document that it was made from; corrections beside it are kept
 * @throws InputError for a file that cannot be read, UsageError when one is not what it should be
 */
export async function correctionsFrom(
  edited: string,
  input: string,
  by: { readonly who: string; readonly why?: string },
  signal?: AbortSignal,
): Promise<CorrectionsFrom> {
  const tree = await editedTree(edited);
  const { bytes } = await readInput(input);
  if (isAkn(bytes)) throw new UsageError(`${input} is an AKN file; name the document that ${edited} was made from`);
  const before = (await correctionsBeside(input))?.decisions ?? [];
  const source = await read(bytes, { report: collect().report });
  const convertWith = (decisions: readonly Decision[]) =>
    treeFor(input, bytes, { corrections: { decisions }, ...(signal ? { signal } : {}) });
  const found: Decision[] = [];
  const notApplied: Decision[] = [];
  let fresh = await convertWith(before);
  // A decision may uncover the next: a citation in a paragraph that has to be joined first.
  for (let round = 0; source && round < ROUNDS; round++) {
    const compared: Edited = { source, fresh: fresh.tree, edited: tree };
    const tried = decisionsFrom(compared, { why: `From ${edited.replace(/^.*[\\/]/, '')}`, ...by });
    const fresher = tried.filter(each => !isAmong(each, [...before, ...found, ...notApplied]));
    if (fresher.length === 0) break;
    const all = [...before, ...found, ...fresher];
    const { applied } = await convertWith(all);
    for (const each of fresher) (applied[all.indexOf(each)] ? found : notApplied).push(each);
    fresh = await convertWith([...before, ...found]);
  }
  const corrections = { decisions: [...before, ...found] };
  return { corrections, found: found.length, left: compareExpressions(fresh.tree, tree), notApplied };
}

const ROUNDS = 3;

function isAmong(decision: Decision, list: readonly Decision[]): boolean {
  const key = ({ who: _, why: __, ...parts }: Decision) => JSON.stringify(parts);
  return list.some(each => key(each) === key(decision));
}

async function editedTree(path: string): Promise<Element> {
  const { bytes } = await readInput(path);
  if (!isAkn(bytes)) throw new UsageError(`${path} is not an AKN file`);
  try {
    return parseAkn(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new UsageError(`${path} cannot be read as XML`, { cause });
  }
}

interface Fresh {
  readonly tree: Element;
  /** Of each decision, in their order. */
  readonly applied: readonly boolean[];
}

async function treeFor(input: string, bytes: Uint8Array, options: ConvertOptions): Promise<Fresh> {
  const { tree, diagnostics, settle } = await converted(bytes, options);
  if (!tree) throw new UsageError(`${input} cannot be converted: ${diagnostics[0]?.message ?? 'it is empty'}`);
  const outcomes = settle(diagnostics).filter(({ code }) => code.startsWith('corrections/'));
  return { tree, applied: outcomes.map(({ code }) => code === 'corrections/applied') };
}
