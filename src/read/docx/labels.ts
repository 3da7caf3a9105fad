/** Labels of automatic numbering as a reader would see them, counted in reading order. */
import { formatNumber } from './number-format.js';
import { LEVELS, type Level, type Numbering } from './numbering.js';
import { symbolText } from './symbols.js';

export interface Labels {
  /** Counts one more paragraph of that list and level and gives its label, without what follows it (tab or space). */
  readonly next: (listId: string, level: number) => string;
}

/** `unknown` is told each number format that is not supported, once. */
export function labelsOf(numbering: Numbering, unknown: (format: string) => void): Labels {
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  const told = new Set<string>();
  const written = (value: number, format: string): string => {
    const padding = /^padded(\d+)$/.exec(format)?.[1];
    if (padding) return String(value).padStart(Number(padding), '0');
    const text = formatNumber(value, format);
    if (text === undefined && !told.has(format)) unknown(format);
    told.add(format);
    return text ?? String(value);
  };
  return {
    next: (listId, level) => {
      const list = numbering.list(listId);
      const own = list?.levels[level];
      if (!list || !own) return '';
      const counter = counters.get(list.shared) ?? new Array<number | undefined>(LEVELS).fill(undefined);
      counters.set(list.shared, counter);
      if (!begun.has(listId)) for (const at of list.restarts) counter[at] = undefined;
      begun.add(listId);
      advance(counter, level, list.levels);
      return labelText(own, counter, list.levels, written).trim();
    },
  };
}

function advance(counter: (number | undefined)[], level: number, levels: readonly (Level | undefined)[]): void {
  counter[level] = (counter[level] ?? (levels[level]?.start ?? 1) - 1) + 1;
  for (let higher = 0; higher < level; higher++) counter[higher] ??= levels[higher]?.start ?? 1;
  for (let deeper = level + 1; deeper < LEVELS; deeper++) {
    const restart = levels[deeper]?.restart;
    // A level restarts after any higher one, or only after those up to the one it names.
    if (restart === undefined || level < restart) counter[deeper] = undefined;
  }
}

function labelText(
  own: Level,
  counter: readonly (number | undefined)[],
  levels: readonly (Level | undefined)[],
  written: (value: number, format: string) => string,
): string {
  if (own.format === 'bullet') return bullet(own);
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = levels[at];
    if (!level) return '';
    const format = own.legal && level.format !== 'none' ? 'decimal' : level.format;
    return written(counter[at] ?? level.start, format);
  });
}

/** The hollow bullet of Word's second level is a letter o in a typewriter font. */
function bullet({ text, font }: Level): string {
  return text === 'o' && font === 'Courier New' ? '○' : symbolText(text, font) || '•';
}
