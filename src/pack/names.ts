/** File names that every system can store and that never lead out of a package. */
import { RESERVED } from '../akn/file-name.js';
import type { Report } from '../diagnostics/diagnostic.js';

/**
 * The last part of a path, without control characters, characters that some file system refuses, and dots at either end.
 * @returns a name of 1 to 150 characters
 */
export function safeName(given: string, report: Report): string {
  const last = given.slice(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
  const cleaned = last
    .replace(/[^\p{L}\p{M}\p{N}._()+, -]/gu, '_')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(-150);
  const name = cleaned === '' || RESERVED.test(cleaned) ? `file_${cleaned}` : cleaned;
  if (name !== given) report('pack/name-changed', `"${given}" is packed as "${name}".`);
  return name;
}

/** Gives each name once: a second `a.html` becomes `a-2.html`. Names that differ in capitals only count as the same. */
export function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.map(name => {
    const dot = name.lastIndexOf('.');
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    let free = name;
    for (let n = 2; seen.has(free.toLowerCase()); n++) free = `${stem}-${n}${ending}`;
    seen.add(free.toLowerCase());
    return free;
  });
}
