import type { Catalogue } from '../catalogue.js';

/** Codes of the stage `render`. */
export const renderCodes = {
  'render/not-made': {
    severity: 'error',
    meaning:
      'No edition could be created: the XML is not well-formed, or is nested deeper than the processor supports.',
    hint: 'Validate the file; the first verdict gives the line.',
  },
  'render/not-akn': {
    severity: 'error',
    meaning:
      'The file is not Akoma Ntoso 3.0 (namespace http://docs.oasis-open.org/legaldocml/ns/akn/3.0), so no edition is created from it.',
    hint: 'Convert files in older versions of Akoma Ntoso to version 3.0 first (`ntoso enrich --upgrade`).',
  },
  'render/unhandled-element': {
    severity: 'warning',
    meaning:
      'An element has no formatting of its own in the editions: its text is shown as plain text. Reported once for each name.',
  },
  'render/unsafe-link': {
    severity: 'warning',
    meaning:
      'A link is unsafe: it leads to a script, a local file or something else that is not a web URL. Its text is kept, the link is not.',
    hint: 'Correct @href in the Akoma Ntoso file.',
  },
  'render/attribute-left-out': {
    severity: 'warning',
    meaning:
      'An attribute is longer than 7000 characters, which is more than browsers, reading systems and page engines accept as a URL or a name. It is not in the editions; the text is kept.',
    hint: 'Check the value of the attribute; a picture belongs in src, as a data: URL.',
  },
  'render/note-missing': {
    severity: 'warning',
    meaning: 'A mark refers to a note that is not in the document. The mark is shown without a link.',
    hint: 'Correct @href of the noteRef.',
  },
  'render/image-left-out': {
    severity: 'warning',
    meaning: 'An image is outside the file and cannot be included in the edition; its description is shown instead.',
    hint: 'Embed the image as a data: URL (PNG, JPEG, GIF, WebP).',
  },
  'render/image-without-alternative': {
    severity: 'warning',
    meaning: 'An image has no alternative text (img/@alt; WCAG 2.2, 1.1.1).',
    hint: 'Describe in @alt what the image shows.',
  },
  'render/labels-in-english': {
    severity: 'info',
    meaning:
      'There are no labels for the language of the document; words such as "Notes" and "Contents" are in English.',
  },
  'render/font-not-found': {
    severity: 'warning',
    meaning:
      'The environment variable NTOSO_FONTS names a file or folder that does not exist or contains no TrueType or OpenType font. The PDF was created with the other fonts.',
    hint: 'Correct NTOSO_FONTS: font files (.ttf, .otf), or folders of them with their subfolders, separated as in PATH.',
  },
  'render/glyph-replaced': {
    severity: 'warning',
    meaning:
      'The document has a few characters that no font of the print edition contains. In the PDF each is shown as its Unicode code, such as [U+10330].',
    hint: 'Install a font that has them: set the environment variable NTOSO_FONTS to a font file or folder.',
  },
  'render/missing-glyph': {
    severity: 'error',
    meaning:
      'No font of the print edition contains the characters of a large part of the text. A page full of gaps would not be the document (PDF/A forbids it too), so there is no PDF.',
    hint: 'Install a font that has them: for Chinese, the package @expo-google-fonts/noto-serif-sc; for other scripts, set the environment variable NTOSO_FONTS to a font file or folder.',
  },
  'render/private-character': {
    severity: 'warning',
    meaning:
      'The text has private-use characters (Word symbols), which have no meaning outside their font. Each is shown as a bullet in the PDF.',
    hint: 'Replace them with ordinary characters in the Akoma Ntoso file.',
  },
  'render/print-plain': {
    severity: 'warning',
    meaning:
      'The page engine rejected the structure of the document: the PDF has all of the text, in plain paragraphs. Or a paragraph refers to more notes than the engine can place in reasonable time: it is printed as several paragraphs.',
  },
  'render/print-failed': {
    severity: 'error',
    meaning: 'The page engine could not create a PDF, not even from the plain text.',
  },
} as const satisfies Catalogue;
