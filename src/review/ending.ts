/** The last sign of a text, white space left out: what is asked of every line must not search through it. */
export function lastSign(text: string): string {
  let at = text.length - 1;
  while (at >= 0 && /\s/.test(text[at] as string)) at--;
  return at < 0 ? '' : (text[at] as string);
}
