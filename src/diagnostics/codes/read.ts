import type { Catalogue } from '../catalogue.js';
import { wordCodes } from './read-word.js';

/** Codes of the stage `read`. */
export const readCodes = {
  ...wordCodes,
  'read/empty': {
    severity: 'error',
    meaning: 'The input holds no text at all.',
    hint: 'Check that the right file was given and that it was written completely.',
  },
  'read/not-a-document': {
    severity: 'error',
    meaning: 'The bytes are neither text nor a document format that can be read.',
    hint: 'Give a Word file (.docx) or the text of the document.',
  },
  'read/invalid-encoding': {
    severity: 'warning',
    meaning: 'The text is not valid UTF-8. What could not be decoded became U+FFFD.',
    hint: 'Save the text as UTF-8 and convert it again.',
  },
  'read/control-characters': {
    severity: 'warning',
    meaning:
      'The text holds control characters that XML 1.0 does not allow. They became U+FFFD, those of Word for hyphens became hyphens.',
    hint: 'Look at the places in the original.',
  },
  'read/furniture': {
    severity: 'info',
    meaning:
      'Lines of the source that are no text of the document: rules, page numbers, running heads, bar codes, comments of the document system. They are left out of the AKN.',
  },
  'read/lines-joined': {
    severity: 'info',
    meaning:
      'A line goes on in mid-sentence with the paragraph above it, or all lines of the text are broken at a fixed width. They were joined to paragraphs.',
    hint: 'Look whether paragraphs begin and end where they should.',
  },
} as const satisfies Catalogue;
