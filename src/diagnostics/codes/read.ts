import type { Catalogue } from '../catalogue.js';
import { wordCodes } from './read-word.js';

/** Codes of the stage `read`. */
export const readCodes = {
  ...wordCodes,
  'read/pdf-damaged': {
    severity: 'error',
    meaning: 'The file begins like a PDF, but cannot be opened: it is cut short or contradicts itself.',
    hint: 'Fetch the file again, or open it in a PDF program and save it again.',
  },
  'read/pdf-too-long': {
    severity: 'error',
    meaning: 'The PDF has more pages than one document has.',
    hint: 'Split the file into its documents.',
  },
  'read/pdf-no-text': {
    severity: 'error',
    meaning: 'The PDF holds pictures of pages and no text.',
    hint: 'Run the file through a text recognition program (OCR) that adds a text layer.',
  },
  'read/pdf-untagged': {
    severity: 'warning',
    meaning:
      'The PDF does not say what is a paragraph, a note or a table, as official documents of recent years do. The text was read by its place on the page.',
    hint: 'Check the order of the text, notes and tables, or give the Word file.',
  },
  'read/pdf-text-outside': {
    severity: 'warning',
    meaning: 'Some text of the PDF is in no element of its structure. It is kept at the end.',
    hint: 'Move the text to its place.',
  },
  'read/pdf-letters-unknown': {
    severity: 'warning',
    meaning: 'A font of the PDF does not say which letters its glyphs are. They became U+FFFD.',
    hint: 'Compare the text with the printed page.',
  },
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
