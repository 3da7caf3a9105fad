import type { Catalogue } from '../catalogue.js';
import { wordCodes } from './read-word.js';

/** Codes of the stage `read`. */
export const readCodes = {
  ...wordCodes,
  'read/pdf-damaged': {
    severity: 'error',
    meaning: 'The file begins like a PDF but cannot be opened: it is truncated or inconsistent.',
    hint: 'Download the file again, or open it in a PDF program and save it again.',
  },
  'read/pdf-too-long': {
    severity: 'error',
    meaning: 'The PDF has more pages than a single document can have.',
    hint: 'Split the file into separate documents.',
  },
  'read/pdf-no-text': {
    severity: 'error',
    meaning: 'The PDF contains images of pages and no text.',
    hint: 'Install Tesseract (the package tesseract-ocr, with the data of the language), or run the file through another text recognition program (OCR) that adds a text layer.',
  },
  'read/pdf-recognized': {
    severity: 'warning',
    meaning:
      'Pages of the PDF are pictures. Their text was recognized by Tesseract, in the language of the option (English without one), and has errors of recognition.',
    hint: 'Compare the text with the pages. State the language if it is not English.',
  },
  'read/pdf-page-unread': {
    severity: 'warning',
    meaning: 'Pages of the PDF are pictures, and no program could recognize their text.',
    hint: 'Install Tesseract (the package tesseract-ocr, with the data of the language), or run the file through another text recognition program (OCR) that adds a text layer.',
  },
  'read/pdf-untagged': {
    severity: 'warning',
    meaning:
      'The PDF is not tagged: unlike official documents of recent years, it does not say what is a paragraph, a note or a table. The text was read from its position on the page.',
    hint: 'Check the order of the text, notes and tables, or use the Word file.',
  },
  'read/pdf-text-outside': {
    severity: 'warning',
    meaning: 'Some text of the PDF is outside its tagged structure. It is kept at the end.',
    hint: 'Move the text to where it belongs.',
  },
  'read/pdf-letters-unknown': {
    severity: 'warning',
    meaning: 'A font in the PDF does not say which characters its glyphs represent. They became U+FFFD.',
    hint: 'Compare the text with the printed page.',
  },
  'read/empty': {
    severity: 'error',
    meaning: 'The input contains no text.',
    hint: 'Check that this is the right file and that it is complete.',
  },
  'read/text-too-long': {
    severity: 'error',
    meaning: 'The text is longer than a single document can be (20 million characters).',
    hint: 'Split the file into separate documents.',
  },
  'read/not-a-document': {
    severity: 'error',
    meaning: 'The input is neither text nor a document format that ntoso can read.',
    hint: 'Use a Word file (.docx) or the text of the document.',
  },
  'read/invalid-encoding': {
    severity: 'warning',
    meaning: 'The text is not valid UTF-8. What could not be decoded became U+FFFD.',
    hint: 'Save the text as UTF-8 and convert it again.',
  },
  'read/control-characters': {
    severity: 'warning',
    meaning:
      'The text contains control characters that XML 1.0 does not allow. They became U+FFFD; those that Word uses for hyphens became hyphens.',
    hint: 'Check these places in the original.',
  },
  'read/invisible-characters': {
    severity: 'info',
    meaning:
      'The text held optional hyphens, blanks without width or, at the beginning of lines, marks of direction. Nobody sees them; they were left out.',
    hint: 'Nothing to do.',
  },
  'read/furniture': {
    severity: 'info',
    meaning:
      'Lines of the source that are not text of the document (page furniture): ruled lines, page numbers, running heads, bar codes, comments of the document system. They are not in the AKN.',
  },
  'read/paragraph-end-uncertain': {
    severity: 'warning',
    meaning:
      'The lines of the text are broken at a fixed width, and neither blank lines nor indents separate the paragraphs. Where a full line ends a sentence, the paragraph may end as well or go on.',
    hint: 'Check the passages, and put a blank line between the paragraphs of the text.',
  },
  'read/lines-joined': {
    severity: 'info',
    meaning:
      'A line continues the paragraph above it in mid-sentence, or all lines of the text are broken at a fixed width. They were joined into paragraphs.',
    hint: 'Check that paragraphs begin and end where they should.',
  },
} as const satisfies Catalogue;
