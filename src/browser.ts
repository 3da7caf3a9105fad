/**
 * `ntoso/browser`: what runs in a browser, in one file without modules of Node (docs/recipes.md). Editions do not: the stylesheet of the
 * pages needs SaxonJS, whose package is for Node, and print needs a native compiler. Re-exports only.
 */
export type { DocumentMetadata } from './akn/metadata.js';
export { metadataOf } from './akn/metadata.js';
export { parseAkn } from './akn/parse.js';
export { serialise } from './akn/serialise.js';
export { compare } from './api/compare.js';
export type { Conversion, ConvertOptions } from './api/convert.js';
export { convert } from './api/convert.js';
export type { Enrichment, EnrichOptions } from './api/enrich.js';
export { enrich } from './api/enrich.js';
export type { ValidateOptions } from './api/validate.js';
export { validate } from './api/validate.js';
export type { Difference } from './compare/index.js';
export type { Diagnostic, Place, Severity, Status } from './diagnostics/diagnostic.js';
export { UsageError } from './options/usage-error.js';
export type { ValidationReport } from './validate/index.js';
export { version } from './version.js';
export type { Element, Node, Text } from './xml/tree.js';
