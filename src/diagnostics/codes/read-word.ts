import type { Catalogue } from '../catalogue.js';

/** Codes of the readers of Word files and of the older formats that go through LibreOffice. */
export const wordCodes = {
  'read/not-a-word-file': {
    severity: 'error',
    meaning: 'The file is a zip package, but not one that holds a Word document.',
    hint: 'Open the document in a word processor and save it as .docx.',
  },
  'read/main-part-broken': {
    severity: 'error',
    meaning: 'The part of the package that holds the text is missing, not well-formed, or holds a DOCTYPE.',
    hint: 'Open the file in a word processor, let it repair the file, and save it again.',
  },
  'read/file-truncated': {
    severity: 'error',
    meaning: 'The package ends before its table of contents, as after a broken download.',
    hint: 'Fetch the file again.',
  },
  'read/file-damaged': {
    severity: 'error',
    meaning: 'The package contradicts itself: two entries of one name.',
    hint: 'Fetch the file again, or save it anew from a word processor.',
  },
  'read/file-encrypted': {
    severity: 'error',
    meaning: 'The file is protected by a password.',
    hint: 'Remove the password in the word processor and save the file again.',
  },
  'read/file-too-large': {
    severity: 'error',
    meaning:
      'The package has too many entries, would unpack to more than the limit, or its text packs better than any text does: a zip bomb looks like this.',
    hint: 'If the file can be trusted, take large pictures out of it and save it again; in the library, maxUnpacked raises the limit.',
  },
  'read/unsafe-entry': {
    severity: 'error',
    meaning: 'An entry of the package has a name that leads outside of it (`..`, an absolute path).',
    hint: 'No word processor writes such a file. Ask where it comes from.',
  },
  'read/part-broken': {
    severity: 'warning',
    meaning: 'A part of the package cannot be read. What it held is left out; the rest is converted.',
    hint: 'Open the file in a word processor, let it repair the file, and save it again.',
  },
  'read/part-missing': {
    severity: 'warning',
    meaning: 'A part that the document refers to is not in the package. The rest is converted.',
    hint: 'Open the file in a word processor, let it repair the file, and save it again.',
  },
  'read/relationship-broken': {
    severity: 'warning',
    meaning:
      'The text refers to a relationship that the package does not state, so a link has no target. The text stays.',
  },
  'read/link-scheme': {
    severity: 'warning',
    meaning: 'A link made by the author is neither a web nor a mail address. The text stays, the link is not kept.',
  },
  'read/tracked-changes': {
    severity: 'warning',
    meaning: 'The document has tracked changes. They were accepted, or rejected when that was asked for.',
    hint: 'Settle the changes in the word processor, or choose with --changes.',
  },
  'read/tracked-changes-refused': {
    severity: 'error',
    meaning: 'The document has tracked changes, and the caller asked not to convert such a document.',
    hint: 'Settle the changes in the word processor, or choose --changes accept or reject.',
  },
  'read/comments-dropped': {
    severity: 'info',
    meaning: 'Comments are no part of the document. They were left out.',
  },
  'read/hidden-text-dropped': {
    severity: 'warning',
    meaning: 'Text that is formatted as hidden is not printed by the word processor. It was left out.',
    hint: 'If the text belongs to the document, take the hidden formatting away.',
  },
  'read/note-missing': {
    severity: 'warning',
    meaning: 'The text calls a note that the file does not hold. The mark stays as text.',
  },
  'read/note-not-called': {
    severity: 'warning',
    meaning: 'A note is in the file but no text calls it, so a word processor does not print it. It was left out.',
  },
  'read/noteref-unresolved': {
    severity: 'warning',
    meaning:
      'A repeated note mark (NOTEREF field) points to a place where no note is called. The note was taken by its mark, or the mark stays as text.',
    hint: 'Update the fields in the word processor (select all, F9) and check the mark.',
  },
  'read/noteref-outdated': {
    severity: 'warning',
    meaning:
      'A repeated note mark (NOTEREF field) shows another mark than its note has: the field was not updated. The mark of the note is used.',
    hint: 'Update the fields in the word processor (select all, F9) and check the mark.',
  },
  'read/note-mark-typed': {
    severity: 'warning',
    meaning:
      'A raised number was typed by hand where a note with that mark was called before. It was taken for a repeated call of that note.',
    hint: 'Check that the number is a note mark and no exponent.',
  },
  'read/image-kept': {
    severity: 'warning',
    meaning: 'A picture carries content and has no alternative text, so a reader who cannot see it misses something.',
    hint: 'Give the picture an alternative text in the word processor, or in the AKN (the alt attribute of img).',
  },
  'read/image-format': {
    severity: 'warning',
    meaning:
      'A picture is in a format that browsers and reading systems do not show (EMF, WMF, TIFF, BMP). It is kept as a file.',
    hint: 'Replace it in the word processor by a PNG, JPEG or SVG picture.',
  },
  'read/image-external': {
    severity: 'warning',
    meaning: 'A picture is only linked and not in the file. Nothing is fetched; the picture is left out.',
    hint: 'Embed the picture in the word processor and save again.',
  },
  'read/drawing-not-read': {
    severity: 'warning',
    meaning: 'A chart, diagram or embedded document cannot be read. Its text, if any, is not in the output.',
    hint: 'Replace it in the word processor by a picture with an alternative text, or by a table.',
  },
  'read/equation-as-text': {
    severity: 'warning',
    meaning:
      'An equation is kept as text in a line, with its operators, fractions, powers and roots written out: (a+b)/2, 10^6, √16.',
  },
  'read/symbol-unknown': {
    severity: 'warning',
    meaning: 'A character of a symbol font has no known equivalent. It stands as a replacement character.',
    hint: 'Replace it in the word processor by a character of an ordinary font.',
  },
  'read/number-format-unknown': {
    severity: 'warning',
    meaning: 'Automatic numbering uses a number format that is not supported. The number is written in digits.',
  },
  'read/field-not-closed': {
    severity: 'warning',
    meaning: 'A field begins and does not end. Its result, as far as there is one, is kept.',
  },
  'read/field-broken': {
    severity: 'warning',
    meaning:
      'A field has lost what it points to, and the word processor shows a message in the place of its result, such as "Error! Reference source not found." The message is part of the printed text and is kept. A file of an older format may lose the marks of repeated notes so.',
    hint: 'Put in what the field should show: the number of a note, a paragraph or a page.',
  },
  'read/embedded-file': {
    severity: 'warning',
    meaning: 'Another file (a web page, a second Word document) is inserted by reference. It is not read.',
    hint: 'Open the document in a word processor and save it again: the inserted file then becomes text.',
  },
  'read/nesting-too-deep': {
    severity: 'warning',
    meaning:
      'Tables or text boxes stand inside each other deeper than any document needs. The text of the innermost is kept, its structure is not.',
  },
  'read/text-not-read': {
    severity: 'error',
    meaning:
      'Text stands in the file at a place that the reader does not know, and is not in the output. Every letter of the parts that are read is accounted for: printed, part of a field code, hidden, deleted, or reported here.',
    hint: 'Please report the file: this is a fault of the program. Until then, open the document in a word processor and save it again.',
  },
  'read/field-without-result': {
    severity: 'warning',
    meaning:
      'A field has no result in the file; a word processor makes one when it shows the document (a page number, a date). Nothing stands in its place.',
    hint: 'Update the fields in the word processor (select all, F9) and save the file again.',
  },
  'read/number-counted': {
    severity: 'info',
    meaning:
      'A field that numbers paragraphs (AUTONUM, LISTNUM) keeps no number in the file. It was counted as a word processor counts it.',
  },
  'read/struck-text': {
    severity: 'warning',
    meaning:
      'Text is struck through: in drafts it means that the words are to go. It is kept and marked as deleted (del) in all editions.',
    hint: 'If the words are no part of the document, delete them in the word processor.',
  },
  'read/ruby-in-line': {
    severity: 'info',
    meaning: 'The reading printed above a word (ruby) stands behind the word, in parentheses.',
  },
  'read/note-empty': {
    severity: 'warning',
    meaning: 'A note is called from the text and holds no text. It is kept as an empty note.',
    hint: 'Write the note, or delete its call in the word processor.',
  },
  'read/link-relative': {
    severity: 'warning',
    meaning:
      'A link made by the author leads to a file beside the Word file. The text stays; the link is not kept, since the file is not part of the document.',
    hint: 'Give the full web address in the word processor.',
  },
  'read/link-place-missing': {
    severity: 'warning',
    meaning:
      'A link leads to a place of the same document that the document does not have. The text stays, the link is not kept.',
    hint: 'Correct the link, or the bookmark it leads to, in the word processor.',
  },
  'read/through-libreoffice': {
    severity: 'info',
    meaning:
      'The file is of an older format. LibreOffice turned it into .docx first; small things may differ from the original.',
  },
  'read/libreoffice-missing': {
    severity: 'error',
    meaning: 'Files of the formats .doc, .rtf and .odt are read with the help of LibreOffice, and it was not found.',
    hint: 'Install LibreOffice (https://www.libreoffice.org, or the package libreoffice-writer), or save the document as .docx.',
  },
  'read/libreoffice-failed': {
    severity: 'error',
    meaning: 'LibreOffice could not turn the file into .docx.',
    hint: 'Open the file in a word processor and save it as .docx.',
  },
  'read/libreoffice-too-slow': {
    severity: 'error',
    meaning: 'LibreOffice did not finish within the time limit and was stopped.',
    hint: 'Raise the time limit, or open the file in a word processor and save it as .docx.',
  },
} as const satisfies Catalogue;
