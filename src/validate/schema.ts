/**
 * The second verdict: the schema. Ours or one that is given, such as the official one of OASIS. Compiled when first needed and
 * kept. Ours are two: `schema/akn4un.xsd` has the vocabulary of United Nations documents, `schema/akn.xsd` adds the rest of
 * Akoma Ntoso 3.0, and is asked only about a file that uses it.
 */
import { readFile } from 'node:fs/promises';
import type { Place, Report } from '../diagnostics/diagnostic.js';
import { compileSchema, type SchemaFiles, type XmlProblem, type XmlSchema, type XmlStep } from '../xml/libxml.js';
import type { Element } from '../xml/tree.js';
import { nameOf, placeOf } from './naming.js';
import { inWords } from './schema-words.js';
import type { Subject } from './subject.js';
import type { WellFormed } from './well-formed.js';

export type { SchemaFiles };

const folder = new URL('../../schema/', import.meta.url);

/** The vocabulary of the United Nations, and all of Akoma Ntoso 3.0. */
export type Vocabulary = 'akn4un' | 'akn';

const own = new Map<Vocabulary, Promise<XmlSchema>>();
const vocabularies = new Map<Vocabulary, Promise<ReadonlySet<string>>>();
const given = new WeakMap<SchemaFiles, Promise<XmlSchema>>();

/** One of the project's own schemas. */
export function ownSchema(vocabulary: Vocabulary = 'akn4un'): Promise<XmlSchema> {
  return keptIn(own, vocabulary, async () => compileSchema(await readSchema(vocabulary)));
}

function keptIn<Key, Value>(cache: Map<Key, Promise<Value>>, key: Key, make: () => Promise<Value>): Promise<Value> {
  const value = cache.get(key) ?? make();
  cache.set(key, value);
  return value;
}

/** A schema of the caller, compiled once for each object. Without a file for the XML namespace it gets ours. */
export function givenSchema(files: SchemaFiles): Promise<XmlSchema> {
  const known = given.get(files);
  if (known) return known;
  const compiled = readFile(new URL('xml.xsd', folder)).then(xml =>
    compileSchema({ main: files.main, imports: { 'xml.xsd': xml, ...files.imports } }),
  );
  given.set(files, compiled);
  return compiled;
}

async function readSchema(vocabulary: Vocabulary): Promise<SchemaFiles> {
  const names = [`${vocabulary}.xsd`, 'akn4un.xsd', 'xml.xsd'];
  const [main, inner, xml] = await Promise.all(names.map(name => readFile(new URL(name, folder))));
  return {
    main: main as Uint8Array,
    imports: { 'xml.xsd': xml as Uint8Array, 'akn4un.xsd': inner as Uint8Array },
  };
}

/** Names of all elements that a schema of ours declares. */
function namesIn(vocabulary: Vocabulary): Promise<ReadonlySet<string>> {
  return keptIn(vocabularies, vocabulary, async () => {
    const { main, imports } = await readSchema(vocabulary);
    const texts = [main, imports?.['akn4un.xsd'] ?? ''].map(each => new TextDecoder().decode(each as Uint8Array));
    return new Set(
      texts.flatMap(xsd => [...xsd.matchAll(/<xs:element name="(\w+)"/g)].map(match => match[1] as string)),
    );
  });
}

/**
 * Elements of Akoma Ntoso that the vocabulary of the United Nations lacks, in the order in which they occur first. A name that
 * Akoma Ntoso does not have either is not among them.
 */
async function namesBeyond(elements: readonly Element[]): Promise<readonly string[]> {
  const known = await namesIn('akn4un');
  const others = new Set(elements.map(({ name }) => name).filter(name => !known.has(name)));
  if (others.size === 0) return [];
  const all = await namesIn('akn');
  return [...others].filter(name => all.has(name));
}

export interface SchemaVerdict {
  readonly isValid: boolean;
  /** Of the schema that was asked; absent for one that was given. */
  readonly vocabulary?: Vocabulary;
}

/**
 * Checks a file and reports what the schema objects to, each with the element that it is about. A file that uses more of Akoma
 * Ntoso than the United Nations do is measured by all of it.
 * @param examined the document, asked for when it is needed: after a fault, and for elements of another namespace
 */
export async function checkSchema(
  read: WellFormed,
  examined: () => Subject | undefined,
  report: Report,
  given?: SchemaFiles,
): Promise<SchemaVerdict> {
  const { problems, vocabulary } = await problemsOf(read, examined, report, given);
  if (problems.length > 0) await reportSchema(problems, examined(), report);
  return { isValid: problems.length === 0, ...(vocabulary ? { vocabulary } : {}) };
}

async function problemsOf(
  { xml, file }: WellFormed,
  examined: () => Subject | undefined,
  report: Report,
  given: SchemaFiles | undefined,
) {
  if (given) return { problems: file.validate(await givenSchema(given)), vocabulary: undefined };
  const problems = file.validate(await ownSchema());
  // Within elements of another namespace a schema checks only what it declares: there, no problem says nothing.
  const subject = problems.length > 0 || PREFIXED.test(xml) ? examined() : undefined;
  const beyond = subject ? await namesBeyond(subject.elements) : [];
  if (beyond.length === 0) return { problems, vocabulary: 'akn4un' as const };
  const names = `${beyond.slice(0, MOST_NAMES).join(', ')}${beyond.length > MOST_NAMES ? ', …' : ''}`;
  report('validate/not-in-vocabulary', `Not in the AKN4UN vocabulary: ${names}.`, subject?.document.origin);
  return { problems: file.validate(await ownSchema('akn')), vocabulary: 'akn' as const };
}

const MOST_NAMES = 8;

/** An element of another namespace: Akoma Ntoso itself is read without a prefix. */
const PREFIXED = /<[\w.-]+:/;

async function reportSchema(
  problems: readonly XmlProblem[],
  subject: Subject | undefined,
  report: Report,
): Promise<void> {
  const known = await namesIn('akn');
  let last = '';
  for (const problem of problems) {
    const node = subject && problem.path ? follow(subject.root, problem.path) : undefined;
    const { code, message } = inWords(problem.message, known, node && subject && nameOf(node, subject.parents));
    const key = `${code} ${problem.line} ${node?.name}`;
    // libxml2 says everything about a value twice: which facet it breaks, and that it is no value of the type.
    if (code === 'validate/schema-value' && key === last) continue;
    last = key;
    report(code, message, place(problem, node, subject));
  }
}

const LAST_LINE = 0xffff;

function place(problem: XmlProblem, node: Element | undefined, subject: Subject | undefined): Place {
  // libxml2 counts the lines of a fault to 65,535 only.
  const line = problem.line >= LAST_LINE ? (node?.origin?.line ?? problem.line) : problem.line;
  return { line, ...(node && subject ? placeOf(node, subject.parents) : {}) };
}

/** The element at the end of a path, or undefined when the tree has none there. */
function follow(root: Element, [first, ...steps]: readonly XmlStep[]): Element | undefined {
  let node: Element | undefined = first ? root : undefined;
  for (const { name, index } of steps) {
    if (!node) return undefined;
    const bare = name?.replace(/^.*:/, '');
    const alike: Element[] = [];
    for (const child of node.children) {
      if (child.type === 'element' && (bare === undefined || child.name.replace(/^.*:/, '') === bare)) {
        alike.push(child);
      }
    }
    node = alike[index - 1];
  }
  return node;
}
