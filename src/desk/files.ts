/** The files of the page, and what pages may do in a browser. */
import { readFileSync } from 'node:fs';
import { built } from '../assets/root.js';

export interface PageFile {
  readonly type: string;
  readonly bytes: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  xhtml: 'application/xhtml+xml; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  ttf: 'font/ttf',
  woff2: 'font/woff2',
};

/** Languages of the interface: a file each. */
export const INTERFACES = ['en', 'fr'] as const;

export const NAMES: readonly string[] = [
  'index.html',
  'desk.css',
  'desk.js',
  'mark.svg',
  ...INTERFACES.map(each => `words/${each}.json`),
];

/** Read when the service starts. */
export function pageFiles(): ReadonlyMap<string, PageFile> {
  return new Map(
    NAMES.map(name => [name, { type: typeOf(name), bytes: readFileSync(new URL(`page/${name}`, built)) }]),
  );
}

export function typeOf(name: string): string {
  return TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}

/** Of the page itself: its own script and style, its own service, frames of its own editions; nothing from elsewhere. */
export const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; " +
  "form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/**
 * Of an edition in a frame of the page: no scripts, no forms, nothing from elsewhere. It stays of the same origin, so that the
 * page can show a place in it.
 */
export const EDITION_POLICY =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin";

/** The viewer of a browser for PDF does not run in a sandbox; a PDF is no page, and cannot read this one. */
export const PDF_POLICY = "frame-ancestors 'self'";
