/**
 * EQ fields (ISO/IEC 29500-1, 17.16.5.19), the equations of older files, in the linear notation of `equations.ts`:
 * `EQ \f(1,2)` is 1/2, `EQ \r(3,x)` is ∛x. They have no result in the file: the word processor draws the code.
 */
import { linear } from './equations.js';

/** One piece of a code as it is read. */
interface Cursor {
  readonly code: string;
  at: number;
}

/** Switches inside of each other; real ones are four deep. */
const DEEPEST = 20;

/** The equation that a code (without the name of the field) draws. */
export function eqText(code: string): string {
  return sequence({ code, at: 0 }, false, 0).join('').trim();
}

/** Reads up to the end, or up to the parenthesis that closes an argument list; the arguments. */
function sequence(cursor: Cursor, inside: boolean, depth: number): string[] {
  const parts = [''];
  const { code } = cursor;
  while (cursor.at < code.length) {
    const sign = code[cursor.at] ?? '';
    if (inside && sign === ')') {
      cursor.at++;
      return parts;
    }
    if (inside && /[,;]/.test(sign)) {
      parts.push('');
      cursor.at++;
    } else parts.push(`${parts.pop() ?? ''}${piece(cursor, sign, depth)}`);
  }
  return parts;
}

function piece(cursor: Cursor, sign: string, depth: number): string {
  cursor.at++;
  if (sign === '(') return `(${sequence(cursor, true, depth + 1).join(',')})`;
  if (sign !== '\\') return sign;
  const name = cursor.code[cursor.at++] ?? '';
  if (!/[a-z]/i.test(name)) return name;
  const options = optionsAt(cursor);
  if (cursor.code[cursor.at] !== '(' || depth > DEEPEST) return '';
  cursor.at++;
  return drawn(name.toLowerCase(), options, sequence(cursor, true, depth + 1));
}

/** `\al\co2` and the like between a switch and its arguments. */
function optionsAt(cursor: Cursor): string {
  const from = cursor.at;
  const pattern = /\s*(?:\\(?:[bl]c\\.|[rf]c\\.|[a-z]{2} ?-?\d*))*\s*(?=\()/iy;
  pattern.lastIndex = from;
  const found = pattern.exec(cursor.code)?.[0] ?? '';
  cursor.at = from + found.length;
  return found.toLowerCase();
}

function drawn(name: string, options: string, [first = '', ...rest]: readonly string[]): string {
  const all = [first, ...rest].map(each => each.trim());
  switch (name) {
    case 'f':
      return linear.fraction(first.trim(), (rest[0] ?? '').trim());
    case 'r':
      return rest.length > 0 ? linear.root((rest[0] ?? '').trim(), first.trim()) : linear.root(first.trim(), '');
    case 's':
      return options.includes('\\do') ? linear.lowered(first.trim()) : linear.raised(first.trim());
    case 'i':
      return integral(options, all);
    case 'b':
      return bracketed(options, all.join(','));
    case 'a':
      return `█(${all.join('@')})`;
    case 'l':
      return all.join(',');
    case 'o':
      return overstruck(all);
    default:
      return all.join('');
  }
}

function integral(options: string, [low = '', high = '', inside = '']: readonly string[]): string {
  const sign = options.includes('\\su') ? '∑' : options.includes('\\pr') ? '∏' : '∫';
  return `${sign}${linear.lowered(low)}${linear.raised(high)} ${inside}`;
}

/** `\lc\[`, `\rc\]`, `\bc\{`: the brackets; without one parentheses. */
function bracketed(options: string, inside: string): string {
  const [, both = '('] = /\\bc\\(.)/.exec(options) ?? [];
  const open = /\\lc\\(.)/.exec(options)?.[1] ?? (options.includes('\\rc') ? '' : both);
  const close = /\\rc\\(.)/.exec(options)?.[1] ?? (options.includes('\\lc') ? '' : (CLOSING[both] ?? both));
  return `${open}${inside}${close}`;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** Signs drawn over each other; Word writes the reading of a word so, raised over the word. */
function overstruck([first = '', ...rest]: readonly string[]): string {
  const reading = /^\^\(?([^()]*)\)?$/.exec(first)?.[1];
  return reading === undefined ? [first, ...rest].join('') : `${rest.join('')}(${reading})`;
}
