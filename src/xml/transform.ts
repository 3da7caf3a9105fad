/**
 * XSLT 3.0 by SaxonJS. The stylesheets are compiled when the project is built (`xslt/pages.xsl` → `dist/xslt/pages.sef.json`);
 * each is read once, and the processor itself is loaded with the first transformation, since that takes some 150 ms.
 */
import { readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';

/** An entry stylesheet: `xslt/<name>.xsl`. */
export type Stylesheet = 'pages';

/** Values of a stylesheet's parameters by their names. Strings only: SaxonJS makes every number a double. */
export type StylesheetParameters = Readonly<Record<string, string>>;

export interface Transformed {
  readonly kind: 'transformed';
  /** The principal result, serialised as the stylesheet's `xsl:output` says. */
  readonly principal: string;
  /** Results of `xsl:result-document` by their href. */
  readonly documents: ReadonlyMap<string, string>;
}

/** The XML is not well-formed, is nested too deep, or the stylesheet met what it could not work on. */
export interface TransformFailed {
  readonly kind: 'failed';
  readonly message: string;
  /** XPath or XSLT error code such as `XTDE0640`. */
  readonly code?: string;
  /** Place in the stylesheet, when known. */
  readonly module?: string;
  readonly line?: number;
}

type Saxon = typeof import('saxon-js');
type Platform = ReturnType<Saxon['getPlatform']>;

const require = createRequire(import.meta.url);
// `src/xml` and `dist/xml` are equally deep, so the built stylesheets are found from both.
const compiled = new URL('../../dist/xslt/', import.meta.url);
const sheets = new Map<Stylesheet, object>();

let saxon: Saxon | undefined;

/** Loads the processor and a stylesheet ahead of their first use. */
export function loadStylesheet(name: Stylesheet): void {
  processor();
  sheetOf(name);
}

/**
 * Transforms a document.
 * @param xml text of the document: SaxonJS gives an empty result for the DOM of any other library
 * @returns the results, or why there are none. A document never makes this throw.
 * @throws when the stylesheet has not been built
 */
export function transform(
  name: Stylesheet,
  xml: string,
  parameters: StylesheetParameters = {},
): Transformed | TransformFailed {
  return transformBy(sheetOf(name), xml, parameters);
}

/** The same by a compiled stylesheet (SEF) of any origin. */
export function transformBy(
  sheet: object,
  xml: string,
  parameters: StylesheetParameters = {},
): Transformed | TransformFailed {
  const { transform: run } = processor();
  const documents = new Map<string, string>();
  const options = {
    stylesheetInternal: sheet,
    sourceText: xml,
    stylesheetParams: parameters,
    destination: 'serialized',
    // Without it, result documents are written to disk.
    deliverResultDocument: () => ({ destination: 'serialized', save: (uri, text) => documents.set(uri, text) }),
    // Without it, messages are printed.
    deliverMessage: () => undefined,
  } satisfies Parameters<Saxon['transform']>[0];
  try {
    const { principalResult } = sealed(() => run(options, 'sync'));
    return { kind: 'transformed', principal: principalResult ?? '', documents };
  } catch (cause) {
    return failure(cause);
  }
}

function processor(): Saxon {
  saxon ??= withoutHttp(() => require('saxon-js') as Saxon);
  return saxon;
}

/**
 * SaxonJS loads axios (and some forty modules with it, a quarter of its own time) for requests that are refused here anyway.
 * While it is loaded, an empty module stands in the place of axios, unless somebody has loaded that already.
 */
function withoutHttp<T>(load: () => T): T {
  const path = createRequire(require.resolve('saxon-js')).resolve('axios');
  if (require.cache?.[path]) return load();
  const standIn = new Module(path);
  standIn.loaded = true;
  require.cache[path] = standIn;
  try {
    return load();
  } finally {
    delete require.cache[path];
  }
}

function sheetOf(name: Stylesheet): object {
  let sheet = sheets.get(name);
  if (!sheet) {
    sheet = JSON.parse(readFileSync(new URL(`${name}.sef.json`, compiled), 'utf8')) as object;
    sheets.set(name, sheet);
  }
  return sheet;
}

const shut = (): never => {
  const { XError } = processor();
  throw new XError('stylesheets have no access to files or network', 'FODC0002');
};

/** Every way to files and network fails with FODC0002 (FOUT1170 for texts), and nothing is printed. */
const sealing: Platform = {
  readFile: shut,
  resourcePromise: shut,
  writeFileSync: shut,
  writeFileAsync: shut,
  makeHttpRequest: shut,
  saxonPrint: () => undefined,
};

/** Runs with the platform sealed. There is one for the process, so it is put back: somebody else may be using SaxonJS too. */
function sealed<T>(run: () => T): T {
  const platform = processor().getPlatform();
  const { readFile, resourcePromise, writeFileSync, writeFileAsync, makeHttpRequest, saxonPrint } = platform;
  Object.assign(platform, sealing);
  try {
    return run();
  } finally {
    Object.assign(platform, { readFile, resourcePromise, writeFileSync, writeFileAsync, makeHttpRequest, saxonPrint });
  }
}

function failure(cause: unknown): TransformFailed {
  // A document nested some 2 000 levels deep ends in a RangeError (stack), everything else in SaxonJS's own errors.
  const { message, code, xsltModule, xsltLineNr } = cause as {
    readonly message?: unknown;
    readonly code?: unknown;
    readonly xsltModule?: unknown;
    readonly xsltLineNr?: unknown;
  };
  const line = Number(xsltLineNr);
  return {
    kind: 'failed',
    message: String(message ?? cause),
    ...(code ? { code: String(code) } : {}),
    ...(xsltModule ? { module: String(xsltModule) } : {}),
    ...(line > 0 ? { line } : {}),
  };
}
