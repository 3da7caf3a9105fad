/** Relative paths that stay below the folder they are joined to, on every system. */

/** A part that is a folder above, a drive of Windows, or has what a system or terminal acts on. */
const HARMFUL = /^\.*$|^[A-Za-z]:|[\p{Cc}\\]/u;

/** Whether each part of a path, with `/` between, is a plain name. */
export function isPlainPath(path: string): boolean {
  return path.split('/').every(part => !HARMFUL.test(part));
}

/** The name without what makes a path harmful. */
export function plainName(name: string): string {
  const plain = name.replace(/[\p{Cc}\\/]/gu, '_').replace(/^([A-Za-z]):/, '$1_');
  return HARMFUL.test(plain) ? `_${plain}` : plain;
}
