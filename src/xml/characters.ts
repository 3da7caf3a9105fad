/** What XML 1.0 does not allow in a file (production 2, Char), as sources of patterns without `u`. */
export const NO_CHARACTER = '[\\0-\\x08\\v\\f\\x0e-\\x1f\\ufffe\\uffff]';
/** Halves of surrogate pairs that stand alone. */
export const LONE_SURROGATE = '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';
/** Both, to be found everywhere in a text. */
export const FORBIDDEN = new RegExp(`${NO_CHARACTER}|${LONE_SURROGATE}`, 'g');
