/**
 * Where the files of the package are. The sources are two folders deep here, and so is the built code (`dist/chunks/`), so
 * that one address holds for both.
 */
export const root = new URL('../../', import.meta.url);

/** Where the built code is: each source has its module there, at the same path. */
export const built = new URL('dist/', root);
