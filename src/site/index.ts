/** A static site of a library. */
export type { SiteOptions } from './options.js';
export { type SiteResult, writeSite } from './site.js';
