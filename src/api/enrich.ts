/** `enrich`: AKN made by anybody → AKN linked and repaired. Parse, enrich, check that no text was lost, serialise. */
import { hasForeignIri, isOfUnitedNations } from '../akn/issuer.js';
import { type DocumentMetadata, documentOf, metadataOf } from '../akn/metadata.js';
import { prefixOfRoot, withAknPrefix } from '../akn/namespaces.js';
import { parseAkn } from '../akn/parse.js';
import { serialise } from '../akn/serialise.js';
import { textOf } from '../akn/text.js';
import { type Changes, upgraded, vocabularyOfRoot } from '../akn/upgrade.js';
import { collect, type Diagnostic, type Report, type Status, statusOf } from '../diagnostics/diagnostic.js';
import { foreignPasses, keepingIdentity, structuralPasses } from '../enrich/foreign/index.js';
import { enrich as runPasses } from '../enrich/index.js';
import type { EnrichContext, Pass } from '../enrich/pass.js';
import { english } from '../languages/en/index.js';
import { detectLanguage, languageByCode } from '../languages/index.js';
import type { Language } from '../languages/language.js';
import { type Checks, checkInput, checkOptions, day, list, oneOf, signal, yesOrNo } from '../options/check.js';
import { defaultBases, type LinkBases } from '../un/addresses.js';
import { UNKNOWN_DATE } from '../un/iri.js';
import { decodeXml } from '../validate/encoding.js';
import { isAkn } from '../validate/namespace.js';
import { examine } from '../validate/subject.js';
import { checkWellFormed } from '../validate/well-formed.js';
import { checkWritten } from '../validate/written.js';
import { XmlError } from '../xml/parse.js';
import { repairXml } from '../xml/repair.js';
import type { Element } from '../xml/tree.js';
import { links } from './convert.js';

export interface EnrichOptions {
  /** Mark-up date (ISO). Without it the date that the file states stays. */
  readonly date?: string;
  readonly links?: Partial<LinkBases>;
  /**
   * `keep`: a document of another body keeps its IRIs, its country and its ontology entries, and gets none of the profile of
   * the United Nations. `un`: every document becomes one of the United Nations. Default `keep`.
   */
  readonly identity?: 'keep' | 'un';
  /** Bring a file of an older version, or of a vocabulary made from Akoma Ntoso, into Akoma Ntoso 3.0 first. Default: no. */
  readonly upgrade?: boolean;
  /**
   * Put right what is not well-formed where there is one way to: an ampersand or a "<" that begins nothing, a character that XML
   * does not have (it becomes U+FFFD). Default: no.
   */
  readonly repair?: boolean;
  /** Passes in place of the usual ones. */
  readonly passes?: readonly Pass[];
  readonly signal?: AbortSignal;
}

export const enrichChecks: Checks<EnrichOptions> = {
  date: day,
  links,
  identity: oneOf('keep', 'un'),
  upgrade: yesOrNo,
  repair: yesOrNo,
  passes: list,
  signal,
};

/** An element that got the id of the naming convention. */
export interface RenamedId {
  readonly from: string;
  readonly to: string;
}

export interface Enrichment {
  /** The enriched file; the file as it came when it cannot be enriched; absent when it is no XML. */
  readonly akn?: string;
  readonly metadata?: DocumentMetadata;
  /** Old ids and new ones, in document order; an old id that stood twice is there twice. */
  readonly ids?: readonly RenamedId[];
  /** What was changed (severity info), what is doubtful, what is wrong. */
  readonly diagnostics: readonly Diagnostic[];
  readonly status: Status;
}

/**
 * Links and repairs an AKN file: pointers, ids, citations, cross-references, metadata. A second run changes nothing.
 * @returns the file and what was changed. Bad content never throws.
 * @throws UsageError for an option or an input that is not allowed; the reason of `signal` when it is aborted
 */
export async function enrich(input: Uint8Array | string, options: EnrichOptions = {}): Promise<Enrichment> {
  checkInput(input);
  checkOptions('enrich', options, enrichChecks);
  options.signal?.throwIfAborted();
  const { report, diagnostics } = collect();
  const finish = (rest: Pick<Enrichment, 'akn' | 'metadata' | 'ids'>): Enrichment => ({
    ...rest,
    diagnostics,
    status: statusOf(diagnostics),
  });
  const xml = await checkWellFormed(options.repair ? repaired(input, report) : input, report);
  options.signal?.throwIfAborted();
  if (xml === undefined) return finish({});
  const given = treeOf(xml, report);
  const before = given && options.upgrade ? upgradedTree(given, report) : given;
  if (!before) return finish({ akn: xml });
  if (!isAkn(before, report)) return finish({ akn: xml });
  const context = contextOf(before, options, report);
  const passes = options.passes ?? passesFor(before, options, report);
  const after = settled(before, context, passes);
  const named = withAknPrefix(after.tree, prefixOfRoot(xml));
  const written = serialise(named);
  const found = collect();
  const { isWellFormed, isValid } = await checkWritten(written, named, () => examine(after.tree), found.report);
  if (!isWellFormed || (!isValid && (await isSchemaValid(xml, before)))) {
    const [first] = found.diagnostics;
    report('enrich/not-written', `The result would not be valid, so the file is unchanged: ${first?.message ?? ''}`);
    return finish({ akn: xml, metadata: metadataOf(before) });
  }
  tell(after.diagnostics, report);
  // What could not be put right is said, so that nobody takes the file for valid.
  tell(found.diagnostics, report);
  return finish({ akn: written, metadata: metadataOf(after.tree), ids: after.ids });
}

/** The text with what can be put right in one way only; bytes in an encoding that cannot be read stay. */
function repaired(input: Uint8Array | string, report: Report): Uint8Array | string {
  const decoded = typeof input === 'string' ? { text: input } : decodeXml(input);
  if (!('text' in decoded)) return input;
  const { xml, repairs } = repairXml(decoded.text);
  for (const { what, line } of repairs) report('enrich/repaired', `${REPAIRED[what]}.`, { line });
  return repairs.length > 0 ? xml : input;
}

const REPAIRED = {
  ampersand: 'An "&" that does not begin a reference became "&amp;"',
  'less-than': 'A "<" that does not begin a tag became "&lt;"',
  character: 'A character that XML does not allow became U+FFFD',
} as const;

/** The tree in the namespace of the standard; the same one when it is there already. */
function upgradedTree(tree: Element, report: Report): Element {
  const vocabulary = vocabularyOfRoot(tree);
  if (!vocabulary) return tree;
  const changes: Changes = new Map();
  const next = withAknPrefix(upgraded(tree, vocabulary, changes), '');
  for (const [what, times] of changes)
    report('enrich/upgraded', `${vocabulary.name}: ${what} (${times}).`, tree.origin);
  return next;
}

async function isSchemaValid(xml: string, tree: Element): Promise<boolean> {
  return (
    await checkWritten(
      xml,
      tree,
      () => examine(tree),
      () => undefined,
    )
  ).isValid;
}

function passesFor(tree: Element, { identity = 'keep' }: EnrichOptions, report: Report): readonly Pass[] {
  const document = documentOf(tree);
  if (identity === 'un' || (isOfUnitedNations(document) && !hasForeignIri(document))) return foreignPasses;
  report('enrich/other-country', 'This is not a United Nations document: its identity is kept.', document.origin);
  return keepingIdentity;
}

interface Run {
  readonly tree: Element;
  readonly ids: readonly RenamedId[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What the passes make of a tree, and what they tell, apart from what others told before. */
function run(before: Element, context: EnrichContext, passes: readonly Pass[]): Run {
  const { report, diagnostics } = collect();
  const ids: RenamedId[] = [];
  const renamed = (from: string, to: string) => ids.push({ from, to });
  return { tree: runPasses(before, { ...context, report, renamed }, passes), ids, diagnostics };
}

/** Rounds after which a file that does not come to rest is given as it is. */
const MOST_ROUNDS = 4;

/**
 * As often as something changes, so that a second run of the command changes nothing: what one step was kept from may be done in
 * the next round, when others have mended the file. A step that would change the text is left out.
 */
function settled(before: Element, context: EnrichContext, passes: readonly Pass[]): Run {
  let current = keepingText(before, context, passes);
  for (let round = 1; round < MOST_ROUNDS && mayChangeAgain(current, context); round++) {
    const next = keepingText(current.tree, context, passes);
    if (next.tree === current.tree || serialise(next.tree) === serialise(current.tree)) break;
    const diagnostics = [...current.diagnostics, ...next.diagnostics.filter(isChange)];
    current = { tree: next.tree, ids: followed(current.ids, next.ids), diagnostics };
  }
  return current;
}

/** Changes of one step that another, which comes before it, may build on. */
const BUILT_ON: ReadonlySet<string> = new Set([
  'enrich/text-changed',
  'enrich/structure-mended',
  'enrich/component-embedded',
  'enrich/annex-split',
  'enrich/link-corrected',
]);

/** A whole round costs as much as the first: it is made when a step built on another, or the quick steps still find something. */
function mayChangeAgain({ tree, diagnostics }: Run, context: EnrichContext): boolean {
  if (diagnostics.some(({ code }) => BUILT_ON.has(code))) return true;
  return run(tree, context, structuralPasses).tree !== tree;
}

/** What is doubtful was said in the first round. */
function isChange({ severity }: Diagnostic): boolean {
  return severity === 'info';
}

/** Old ids and what became of them in the end. */
function followed(first: readonly RenamedId[], second: readonly RenamedId[]): RenamedId[] {
  const later = new Map(second.map(({ from, to }) => [from, to]));
  const made = new Set(first.map(({ to }) => to));
  return [
    ...first.map(({ from, to }) => ({ from, to: later.get(to) ?? to })),
    ...second.filter(({ from }) => !made.has(from)),
  ];
}

function keepingText(before: Element, context: EnrichContext, passes: readonly Pass[]): Run {
  const whole = run(before, context, passes);
  return sameText(before, whole.tree) ? whole : run(before, context, passes.map(leftOutIfTextChanges));
}

function tell(diagnostics: readonly Diagnostic[], report: Report): void {
  for (const { code, message, place } of diagnostics) report(code, message, place);
}

/**
 * A pass that is left out, and told, where it would change the text: none should, but third-party files break rules in ways
 * that nobody has seen. The other passes are done.
 */
function leftOutIfTextChanges(pass: Pass): Pass {
  return {
    name: pass.name,
    run: (tree, context) => {
      const { tree: changed, ids, diagnostics } = run(tree, context, [pass]);
      if (!sameText(tree, changed)) {
        context.report('enrich/text-changed', `The step ${pass.name} would have changed the text and was skipped.`);
        return tree;
      }
      tell(diagnostics, context.report);
      for (const { from, to } of ids) context.renamed?.(from, to);
      return changed;
    },
  };
}

/** Nothing when elements are nested deeper than a tree goes. */
function treeOf(xml: string, report: Report): Element | undefined {
  try {
    return parseAkn(xml, { positions: true });
  } catch (cause) {
    if (!(cause instanceof XmlError)) throw cause;
    report('validate/too-deep', `The file is unchanged: ${cause.message}.`);
    return undefined;
  }
}

function contextOf(tree: Element, options: EnrichOptions, report: Report): EnrichContext {
  const facts = metadataOf(tree);
  return {
    report,
    language: languageFor(tree, facts.language, report),
    links: { ...defaultBases, ...options.links },
    date: options.date ?? facts.publicationDate ?? facts.adoptionDate ?? UNKNOWN_DATE,
  };
}

/** As the file states it; where it states none, by its text. A language that is not known is reported. */
function languageFor(tree: Element, stated: string | undefined, report: Report): Language {
  const known = languageByCode(stated);
  if (known) return known;
  const { origin } = documentOf(tree);
  if (stated !== undefined) {
    report('enrich/language-unknown', `The file states the language "${stated}"; it was read as English.`, origin);
    return english;
  }
  const { language, foreign } = detectLanguage(textOf(documentOf(tree)));
  if (foreign)
    report('enrich/language-unknown', 'The file states no language, and its text is in none that is known.', origin);
  else
    report(
      'enrich/language-assumed',
      `The file does not state a language; from its text, it is ${language.iso3}.`,
      origin,
    );
  return language;
}

/** Metadata aside, every letter must be there in the same order; white space may move between elements. */
function sameText(before: Element, after: Element): boolean {
  return lettersOf(before).replace(/\s+/g, '') === lettersOf(after).replace(/\s+/g, '');
}

/** A call that became a reference keeps its letters in @marker. */
function lettersOf(node: Element): string {
  if (node.name === 'noteRef') return node.attributes['marker'] ?? '';
  let letters = '';
  for (const child of node.children) {
    if (child.type === 'text') letters += child.value;
    else if (child.type === 'element' && child.name !== 'meta') letters += lettersOf(child);
  }
  return letters;
}
