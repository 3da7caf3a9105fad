/**
 * libxml2 (as WebAssembly): is it well-formed, is it valid. No network, no files, no entities: the only files it ever
 * sees are the schemas given to it in memory. Loaded when first used, because its module awaits at the top level.
 */
import type { ErrorDetail, XmlBufferInputProvider, XmlDocument, XsdValidator } from 'libxml2-wasm';

type Library = typeof import('libxml2-wasm');

/** A step down the tree: the n-th element (from 1), of that name if there is one. */
export interface XmlStep {
  readonly name?: string;
  readonly index: number;
}

/** What libxml2 objects to. Line and column from 1; `path` leads from above the root to the element. */
export interface XmlProblem {
  readonly message: string;
  readonly line: number;
  readonly column?: number;
  readonly path?: readonly XmlStep[];
}

/** A file that was read. It holds memory outside of JavaScript: `dispose` gives it back. */
export interface XmlFile {
  /** Why it is not well-formed; empty when it is. */
  readonly problems: readonly XmlProblem[];
  /** What a schema objects to; nothing for a file that is not well-formed. */
  validate(schema: XmlSchema): readonly XmlProblem[];
  dispose(): void;
}

/** A compiled schema; it can be used any number of times. */
export interface XmlSchema {
  readonly check: (document: XmlDocument) => readonly XmlProblem[];
}

/** A schema and the files that it includes or imports, named as in its `schemaLocation`. */
export interface SchemaFiles {
  readonly main: string | Uint8Array;
  readonly imports?: Readonly<Record<string, string | Uint8Array>>;
}

/** Not a valid schema, or one that needs a file that was not given. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';
}

let loading: Promise<{ readonly library: Library; readonly files: XmlBufferInputProvider }> | undefined;

function load() {
  loading ??= Promise.all([import('libxml2-wasm'), import('libxml2-wasm/lib/libxml2.mjs')]).then(
    ([library, { XmlErrorStruct }]) => {
      const files = new library.XmlBufferInputProvider({});
      library.xmlRegisterInputProvider(files);
      limitPaths(XmlErrorStruct);
      return { library, files };
    },
  );
  return loading;
}

/** How many problems of a file get a path. */
const MOST_PATHS = 500;
let paths = 0;

/**
 * libxml2 finds the path of an element by counting its siblings, for every problem again: a hundred thousand faults in a
 * row would take hours. After the first ones a problem has its line only.
 */
function limitPaths(struct: { node: (error: number) => number }): void {
  const nodeOf = struct.node;
  struct.node = error => {
    paths += 1;
    return paths <= MOST_PATHS ? nodeOf(error) : 0;
  };
}

/**
 * Reads XML given as text: an encoding that its declaration names is not looked at. Limits are lifted, because a text may
 * be long; what makes that safe is that entities are never defined (`validate/` refuses every DOCTYPE first).
 */
export async function readXml(xml: string): Promise<XmlFile> {
  const { library } = await load();
  const { ParseOption, XmlDocument, XmlParseError } = library;
  const option =
    ParseOption.XML_PARSE_NONET |
    ParseOption.XML_PARSE_NO_XXE |
    ParseOption.XML_PARSE_NO_SYS_CATALOG |
    ParseOption.XML_PARSE_HUGE |
    ParseOption.XML_PARSE_BIG_LINES;
  try {
    const document = XmlDocument.fromBuffer(new TextEncoder().encode(xml), { encoding: 'UTF-8', option });
    return { problems: [], validate: schema => schema.check(document), dispose: () => document.dispose() };
  } catch (cause) {
    if (!(cause instanceof XmlParseError)) throw cause;
    const found = cause.details.map(problem);
    const problems = found.length > 0 ? found : [{ message: 'it contains no XML', line: 1 }];
    return { problems, validate: () => [], dispose: () => {} };
  }
}

let schemas = 0;

/**
 * Compiles a schema.
 * @throws SchemaError with the first reason
 */
export async function compileSchema({ main, imports = {} }: SchemaFiles): Promise<XmlSchema> {
  const { library, files } = await load();
  schemas += 1;
  const folder = `schema-${schemas}`;
  const names = Object.entries(imports).map(([name, content]) => {
    const address = /^[a-z]+:\/\//i.test(name) ? name : `${folder}/${name.replace(/^(?:\.\/)+/, '')}`;
    files.addBuffer(address, bytesOf(content));
    return address;
  });
  try {
    return schemaOf(compile(library, bytesOf(main), `${folder}/main.xsd`), library);
  } finally {
    for (const name of names) files.removeBuffer(name);
  }
}

function compile(library: Library, main: Uint8Array, url: string): XsdValidator {
  try {
    const document = library.XmlDocument.fromBuffer(main, { url, option: library.ParseOption.XML_PARSE_NONET });
    try {
      return library.XsdValidator.fromDoc(document);
    } finally {
      document.dispose();
    }
  } catch (cause) {
    if (!(cause instanceof library.XmlError)) throw cause;
    throw new SchemaError(`the schema cannot be used: ${cause.message.trim().split('\n')[0]}`, { cause });
  }
}

function schemaOf(validator: XsdValidator, { XmlValidateError }: Library): XmlSchema {
  const check = (document: XmlDocument): readonly XmlProblem[] => {
    paths = 0;
    try {
      validator.validate(document);
      return [];
    } catch (cause) {
      if (!(cause instanceof XmlValidateError)) throw cause;
      return cause.details.map(problem);
    }
  };
  return { check };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function problem({ message, line, col, xpath }: ErrorDetail): XmlProblem {
  return {
    message: message.trim(),
    line: Math.max(line, 1),
    ...(col > 0 ? { column: col } : {}),
    ...(xpath ? { path: stepsOf(xpath) } : {}),
  };
}

/**
 * The path of an element as libxml2 writes it. A star counts all elements; it stands for every name without a prefix.
 * A name with a prefix counts the elements of that name.
 */
function stepsOf(xpath: string): XmlStep[] {
  return xpath
    .split('/')
    .filter(step => step !== '' && !step.startsWith('@'))
    .map(step => {
      const [, name = '*', index] = /^([^[]+)(?:\[(\d+)\])?$/.exec(step) ?? [];
      return { ...(name === '*' ? {} : { name }), index: Number(index ?? 1) };
    });
}
