/** `url` as a package asks for it. */
export const URL = globalThis.URL;
export const URLSearchParams = globalThis.URLSearchParams;
