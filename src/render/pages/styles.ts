/** Style sheets of the editions: `templates/styles/`. */
import { readFileSync } from 'node:fs';
import { built } from '../../assets/root.js';

const folder = new URL('templates/styles/', built);
const loaded = new Map<string, string>();

/** Several style sheets as one, in the order given. Comments and blanks at the beginnings of lines are left out. */
export function styles(...names: readonly string[]): string {
  return names.map(one).join('');
}

function one(name: string): string {
  let css = loaded.get(name);
  if (css === undefined) {
    const source = readFileSync(new URL(`${name}.css`, folder), 'utf8');
    css = source
      .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
      .replace(/\n\s*/g, '\n')
      .trimStart();
    loaded.set(name, css);
  }
  return css;
}
