/** Letters of the scripts that run from right to left, with their marks; not their figures, which run from left to right. */
export const RIGHT_TO_LEFT =
  /(?!\p{N})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
