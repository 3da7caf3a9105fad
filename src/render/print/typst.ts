/** The page engine: Typst, through its Node compiler. The one place that knows it. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { root } from '../../assets/root.js';
import type { Paper } from '../edition.js';
import { familiesFor, findFonts } from './fonts.js';
import type { Picture } from './pictures.js';

export interface TypesetOptions {
  readonly paper: Paper;
  /** ISO 639-1: the order in which fonts are tried. */
  readonly language: string;
  /** Seconds since 1970 for the dates in the file. */
  readonly timestamp: number;
  readonly attachment: { readonly name: string; readonly bytes: Uint8Array; readonly description: string };
  /** Files that the code names. */
  readonly pictures?: readonly Picture[];
  /** Characters that no font has, to be shown as their codes. */
  readonly withoutGlyph?: readonly string[];
}

export type Typeset =
  | {
      readonly kind: 'pdf';
      readonly bytes: Uint8Array;
      /** Characters that no font has, which are shown as their codes. */
      readonly withoutGlyph?: readonly string[];
    }
  /** Characters that no font has, each once. */
  | { readonly kind: 'glyphs'; readonly characters: readonly string[] }
  /** The engine does not accept the file: a fault of ours, or text that nests deeper than it follows. */
  | { readonly kind: 'refused'; readonly message: string };

interface Engine {
  readonly compiler: NodeCompiler;
  readonly families: readonly string[];
}

const require = createRequire(import.meta.url);
const workspace = fileURLToPath(new URL('templates/print', root));
const MAIN = join(workspace, 'main.typ');
/** What differs from document to document: files that exist in the engine's memory only. */
const DOCUMENT = join(workspace, 'document.typ');
const ATTACHMENT = join(workspace, 'source.akn.xml');

let engine: Engine | undefined;

/** Loads the engine and its fonts ahead of their first use. */
export function loadEngine(): Engine {
  if (!engine) {
    const { NodeCompiler: Compiler } =
      require('@myriaddreamin/typst-ts-node-compiler') as typeof import('@myriaddreamin/typst-ts-node-compiler');
    const { files, families } = findFonts();
    engine = { compiler: Compiler.create({ workspace, fontArgs: [{ fontPaths: [...files] }] }), families };
  }
  return engine;
}

/** Makes a PDF/A-3a from Typst code that calls the functions of `templates/print/`. */
export function typeset(source: string, options: TypesetOptions): Typeset {
  const { compiler, families } = loadEngine();
  const { attachment } = options;
  compiler.mapShadow(DOCUMENT, Buffer.from(source));
  compiler.mapShadow(ATTACHMENT, Buffer.from(attachment.bytes));
  for (const { name, bytes } of options.pictures ?? []) compiler.mapShadow(join(workspace, name), Buffer.from(bytes));
  try {
    const result = compiler.compile({
      mainFilePath: MAIN,
      inputs: {
        paper: options.paper,
        fonts: familiesFor(options.language, families).join(';'),
        attachment: attachment.name,
        description: attachment.description,
        'without-glyph': (options.withoutGlyph ?? []).map(escaped).join('|'),
      },
    });
    const document = result.result;
    if (!document) return { kind: 'refused', message: firstError(compiler, result.takeDiagnostics()) };
    const settings = { pdfStandard: 'a-3a', creationTimestamp: options.timestamp };
    return { kind: 'pdf', bytes: compiler.pdf(document, settings) };
  } catch (cause) {
    return explained(String((cause as Error).message));
  } finally {
    compiler.resetShadow();
    // What was laid out is kept for the next document only as far as that still uses it.
    compiler.evictCache(1);
  }
}

/** As the page engine writes characters in a regular expression. */
function escaped(characters: string): string {
  return [...characters].map(each => `\\u{${each.codePointAt(0)?.toString(16)}}`).join('');
}

type CompileError = Parameters<NodeCompiler['fetchDiagnostics']>[0];

function firstError(compiler: NodeCompiler, error: CompileError | null): string {
  const [first] = error ? (compiler.fetchDiagnostics(error) as { readonly message?: string }[]) : [];
  return first?.message ?? 'no reason given';
}

const NO_GLYPH = /the text `\\?"(.+?)\\?"` could not be displayed/g;

/** The engine tells of missing glyphs when it writes the PDF, all of them in one message. */
function explained(message: string): Typeset {
  const characters = [...message.matchAll(NO_GLYPH)].map(match => unescaped(match[1] as string));
  return characters.length ? { kind: 'glyphs', characters: [...new Set(characters)] } : { kind: 'refused', message };
}

function unescaped(text: string): string {
  return text.replace(/\\+u\{([0-9a-f]+)\}/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
}
