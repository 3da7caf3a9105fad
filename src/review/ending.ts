/** The last sign of a text, white space left out: what is asked of every line must not search through it. */
export function lastSign(text: string): string {
  let at = text.length - 1;
  while (at >= 0 && /\s/.test(text[at] as string)) at--;
  return at < 0 ? '' : (text[at] as string);
}

const CLOSING = '”»’"\')]）》」';

/** The same without the quotation marks and brackets that close there: a comma may stand before or behind them. */
export function lastWordSign(text: string): string {
  let at = text.length;
  while (at > 0 && (CLOSING.includes(text[at - 1] as string) || /\s/.test(text[at - 1] as string))) at--;
  return at === 0 ? '' : (text[at - 1] as string);
}
