import type { Catalogue } from '../catalogue.js';

/** Codes of the stage `render`. */
export const renderCodes = {
  'render/not-made': {
    severity: 'error',
    meaning: 'No edition could be made: the XML is not well-formed, or is nested deeper than the processor can follow.',
    hint: 'Validate the file; the first verdict names the line.',
  },
  'render/not-akn': {
    severity: 'error',
    meaning:
      'The file is not Akoma Ntoso 3.0 (namespace http://docs.oasis-open.org/legaldocml/ns/akn/3.0), so no edition is made of it.',
    hint: 'Convert files of older versions of Akoma Ntoso to version 3.0 first.',
  },
  'render/unhandled-element': {
    severity: 'warning',
    meaning: 'An element has no form of its own in the editions: its text is shown plainly. Said once for each name.',
  },
  'render/unsafe-link': {
    severity: 'warning',
    meaning:
      'A link leads to a script, a file of a machine or another place that is no web address. Its text stays, the link does not.',
    hint: 'Correct @href in the Akoma Ntoso file.',
  },
  'render/attribute-left-out': {
    severity: 'warning',
    meaning:
      'An attribute is longer than 7000 characters, more than browsers, reading systems and page engines take as an address or a name. The editions do without it; the text stays.',
    hint: 'Look at what the attribute holds; a picture belongs into src as a data: address.',
  },
  'render/note-missing': {
    severity: 'warning',
    meaning: 'A mark refers to a note that is not in the document. The mark is shown without a link.',
    hint: 'Correct @href of the noteRef.',
  },
  'render/image-left-out': {
    severity: 'warning',
    meaning: 'An image lies outside the file and cannot be put into the edition; its description is shown instead.',
    hint: 'Give the image as a data: address (PNG, JPEG, GIF, WebP).',
  },
  'render/image-without-alternative': {
    severity: 'warning',
    meaning: 'An image has no text that stands for it (img/@alt; WCAG 2.2, 1.1.1).',
    hint: 'Say in @alt what the image shows.',
  },
  'render/labels-in-english': {
    severity: 'info',
    meaning: 'There are no labels for the language of the document; words such as "Notes" and "Contents" are English.',
  },
  'render/missing-glyph': {
    severity: 'error',
    meaning:
      'The document has characters that no font of the print edition contains. A page with gaps would not be the document (PDF/A forbids it too), so there is no PDF.',
    hint: 'Install a font for them: for Chinese the package @expo-google-fonts/noto-serif-sc, for other scripts name a font file or folder in the environment variable NTOSO_FONTS.',
  },
  'render/private-character': {
    severity: 'warning',
    meaning:
      'The text has characters of a private font, which mean nothing outside of it (Word symbols). A bullet stands for each in the PDF.',
    hint: 'Replace them by ordinary characters in the Akoma Ntoso file.',
  },
  'render/print-plain': {
    severity: 'warning',
    meaning:
      'The page engine refused the structure of the document: the PDF has all of the text, in plain paragraphs. Or a paragraph calls more notes than the engine places in good time: it is printed as several.',
  },
  'render/print-failed': {
    severity: 'error',
    meaning: 'The page engine could not make a PDF even of the plain text.',
  },
} as const satisfies Catalogue;
