/**
 * What the command line begins with before it loads the library. That takes as long as a thread needs to start, and both can be
 * done at once.
 */
import { pdf } from '../render/print/index.js';
import { prepareValidation } from '../validate/prepare.js';

export { DOCUMENT_ENDINGS, expandInputs } from '../files/expand.js';

/** Starts the thread beside the main one for a publication. Does not wait. @param formats as written; all when absent */
export function prepareEarly(formats: string | undefined): void {
  if (formats === undefined || formats.includes('pdf')) pdf.warmUp?.();
  else prepareValidation();
}
