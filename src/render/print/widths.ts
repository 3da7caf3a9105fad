/**
 * How wide a short text is about, in em: enough to know whether a number fits its column. The page engine could measure it, but only
 * after it has laid out the page once.
 */

const NARROW = /[.,;:'’|!()[\]{}/\\\-ijltfrI\s]/u;
const WIDE = /[mwMWQO@%©…—\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u;

export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) if (!/\p{M}/u.test(sign)) width += NARROW.test(sign) ? 0.35 : WIDE.test(sign) ? 1 : 0.6;
  return width;
}
