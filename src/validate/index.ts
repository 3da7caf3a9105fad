/** Validation: well-formed, schema, profile. Three verdicts, always all of them. */
import { hasForeignIri, issuerOf } from '../akn/issuer.js';
import { parseAkn } from '../akn/parse.js';
import { type Diagnostic, type Report, type Status, statusOf } from '../diagnostics/diagnostic.js';
import { XmlError } from '../xml/parse.js';
import type { Element } from '../xml/tree.js';
import { checkLevels, collectAt, type Levels } from './levels.js';
import { isAkn } from './namespace.js';
import { checkProfile } from './profile.js';
import { reportStylesheets } from './prolog.js';
import { rules, rulesForAll } from './rules/index.js';
import { checkSchema, ownSchema, type SchemaFiles, type Vocabulary } from './schema.js';
import { examine, type Subject } from './subject.js';
import { compareText } from './text.js';
import { readWellFormed, type WellFormed } from './well-formed.js';

export { SchemaError } from '../xml/libxml.js';
export type { Level, Levels } from './levels.js';
export type { SchemaFiles, Vocabulary } from './schema.js';

export type Verdict = 'valid' | 'invalid' | 'not-run';

export interface ValidateOptions {
  /** A schema in place of the project's own, such as the official one. One object is compiled once, however many files. */
  readonly schema?: SchemaFiles;
  /** Whether the profile rules are run; default true. */
  readonly profile?: boolean;
  /** Other levels for codes. Errors may become warnings, nothing lower. */
  readonly levels?: Levels;
  /** The text that the document must hold: every letter of it is compared, white space and metadata aside. */
  readonly text?: string;
}

export interface ValidationReport {
  readonly wellFormed: Verdict;
  readonly schema: Verdict;
  /** Of the United Nations profile; not run for a document of another body. */
  readonly profile: Verdict;
  /**
   * Vocabulary that the verdict on the schema is about: `akn` for a file with elements that documents of the United Nations do
   * not use, such as those of debates. Absent for a schema that was given.
   */
  readonly vocabulary?: Vocabulary;
  /** Whether ids, IRIs and references are as level 2 of the OASIS Naming Convention requires. */
  readonly namingConvention?: 'level 2';
  readonly diagnostics: readonly Diagnostic[];
  readonly status: Status;
}

/**
 * Checks an AKN file.
 * @param akn bytes in any encoding that XML may have, or the text
 * @returns three verdicts and what is wrong, each with line, column and id. Bad content never throws.
 * @throws RangeError for impossible levels, SchemaError for a schema that is none
 */
export async function validate(akn: string | Uint8Array, options: ValidateOptions = {}): Promise<ValidationReport> {
  checkLevels(options.levels ?? {});
  const { report, diagnostics } = collectAt(options.levels ?? {});
  const read = await readWellFormed(akn, report);
  if (!read) return reportOf({ wellFormed: 'invalid', schema: 'not-run', profile: 'not-run' }, diagnostics);
  try {
    return await checkRead(read, options, diagnostics, report);
  } finally {
    read.file.dispose();
  }
}

/** Starts to load what the first check needs, so that it is there when the file is. */
export function warmUp(): void {
  ownSchema().catch(() => {
    // The check itself says what is wrong with it.
  });
}

type Verdicts = Pick<ValidationReport, 'wellFormed' | 'schema' | 'profile' | 'vocabulary' | 'namingConvention'>;

function reportOf(verdicts: Verdicts, diagnostics: readonly Diagnostic[]): ValidationReport {
  return { ...verdicts, diagnostics, status: statusOf(diagnostics) };
}

async function checkRead(
  { xml, file }: WellFormed,
  options: ValidateOptions,
  before: readonly Diagnostic[],
  report: Report,
): Promise<ValidationReport> {
  const tree = treeOf(xml, report);
  if (tree && !isAkn(tree, report)) {
    return reportOf({ wellFormed: 'valid', schema: 'invalid', profile: 'not-run' }, before);
  }
  const subject = tree && examine(tree);
  const { isValid, vocabulary } = await checkSchema({ xml, file }, () => subject, report, options.schema);
  const isTheirs = subject !== undefined && isOfAnotherBody(subject.document);
  if (isTheirs) report('validate/other-body', 'The United Nations profile is not checked.', subject.document.origin);
  const profile = subject && options.profile !== false ? checkRules(subject, xml, options, isTheirs) : undefined;
  const verdicts: Verdicts = {
    wellFormed: 'valid',
    schema: isValid ? 'valid' : 'invalid',
    profile: profile && !isTheirs ? (profile.some(each => each.severity === 'error') ? 'invalid' : 'valid') : 'not-run',
    ...(vocabulary ? { vocabulary } : {}),
    ...(profile && !isTheirs && reachesLevel2(profile) ? { namingConvention: 'level 2' as const } : {}),
  };
  return reportOf(verdicts, [...before, ...(profile ?? [])]);
}

/** Neither its country nor its IRI is that of the United Nations. */
function isOfAnotherBody(document: Element): boolean {
  return issuerOf(document) !== undefined && hasForeignIri(document);
}

/** The tree, or nothing when elements are nested deeper than it goes; the schema is checked all the same. */
function treeOf(xml: string, report: Report): Element | undefined {
  try {
    return parseAkn(xml, { positions: true });
  } catch (cause) {
    if (!(cause instanceof XmlError)) throw cause;
    report('validate/too-deep', `The profile cannot be checked: ${cause.message}.`);
    return undefined;
  }
}

function checkRules(
  subject: Subject,
  xml: string,
  { levels = {}, text }: ValidateOptions,
  isTheirs: boolean,
): readonly Diagnostic[] {
  const { report, diagnostics } = collectAt(levels);
  checkProfile(subject, report, isTheirs ? rulesForAll : rules);
  reportStylesheets(xml, report);
  if (text !== undefined) compareText(text, subject, report);
  return diagnostics;
}

/** W6: level 2 is claimed only when ids (E5), IRIs (E3) and references (E7) have no fault. */
const LEVEL_2: ReadonlySet<string> = new Set([
  'validate/iri-form',
  'validate/iri-parts',
  'validate/iri-levels',
  'validate/id-missing',
  'validate/id-not-conventional',
  'validate/reference-url',
]);

function reachesLevel2(diagnostics: readonly Diagnostic[]): boolean {
  return !diagnostics.some(each => LEVEL_2.has(each.code));
}
