/** What an edition says of itself at its end: that it is unofficial, and where the official text is. */
import { languages } from '../../dist/languages/index.js';
import { all, textOf } from '../render/print/text-layer.mjs';

/** Takes it out of the tags of a PDF, since it is no text of the document. @returns whether it stood there */
export function takeNotice(tags) {
  const notice = all(tags, 'P').findLast(each => isNotice(textOf(each)));
  if (notice) notice.children = [];
  return notice !== undefined;
}

function isNotice(text) {
  return languages.some(({ formulas }) => formulas.unofficial.test(text.trimStart()));
}
