/**
 * The second verdict: the schema. Ours (`schema/akn4un.xsd`) or one that is given, such as the official one of OASIS.
 * Compiled when first needed and kept.
 */
import { readFile } from 'node:fs/promises';
import type { Place, Report } from '../diagnostics/diagnostic.js';
import { compileSchema, type SchemaFiles, type XmlProblem, type XmlSchema, type XmlStep } from '../xml/libxml.js';
import type { Element } from '../xml/tree.js';
import { nameOf, placeOf } from './naming.js';
import { inWords } from './schema-words.js';
import type { Subject } from './subject.js';

export type { SchemaFiles };

const folder = new URL('../../schema/', import.meta.url);

let own: Promise<XmlSchema> | undefined;
let vocabulary: Promise<ReadonlySet<string>> | undefined;
const given = new WeakMap<SchemaFiles, Promise<XmlSchema>>();

/** The project's own schema. */
export function ownSchema(): Promise<XmlSchema> {
  own ??= readSchema().then(compileSchema);
  return own;
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

async function readSchema(): Promise<SchemaFiles> {
  const [main, xml] = await Promise.all(['akn4un.xsd', 'xml.xsd'].map(name => readFile(new URL(name, folder))));
  return { main: main as Uint8Array, imports: { 'xml.xsd': xml as Uint8Array } };
}

/** Names of all elements that our schema declares. */
function ownVocabulary(): Promise<ReadonlySet<string>> {
  vocabulary ??= readFile(new URL('akn4un.xsd', folder), 'utf8').then(
    xsd => new Set([...xsd.matchAll(/<xs:element name="(\w+)"/g)].map(match => match[1] as string)),
  );
  return vocabulary;
}

/** Reports what the schema objects to, each with the element that it is about. `subject` is absent when there is no tree. */
export async function reportSchema(
  problems: readonly XmlProblem[],
  subject: Subject | undefined,
  report: Report,
): Promise<void> {
  if (problems.length === 0) return;
  const known = await ownVocabulary();
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

function place(problem: XmlProblem, node: Element | undefined, subject: Subject | undefined): Place {
  return { line: problem.line, ...(node && subject ? placeOf(node, subject.parents) : {}) };
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
