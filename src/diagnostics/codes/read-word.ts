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
    meaning: 'The part of the package that contains the text is missing, is not well-formed, or contains a DOCTYPE.',
    hint: 'Open the file in a word processor, let it repair the file, and save it again.',
  },
  'read/file-truncated': {
    severity: 'error',
    meaning: 'The package ends before its table of contents, as after an interrupted download.',
    hint: 'Download the file again.',
  },
  'read/file-damaged': {
    severity: 'error',
    meaning: 'The package is inconsistent: it has two entries of the same name.',
    hint: 'Download the file again, or save it again from a word processor.',
  },
  'read/file-encrypted': {
    severity: 'error',
    meaning: 'The file is password-protected.',
    hint: 'Remove the password in the word processor and save the file again.',
  },
  'read/file-too-large': {
    severity: 'error',
    meaning:
      'The package has too many entries, would unpack to more than the limit, or has a compression ratio that no text reaches: it may be a zip bomb.',
    hint: 'If you trust the file, remove large pictures and save it again; in the API, maxUnpacked raises the limit.',
  },
  'read/unsafe-entry': {
    severity: 'error',
    meaning: 'An entry of the package has a name that points outside the package (`..`, an absolute path).',
    hint: 'No word processor writes such a file. Find out where it comes from.',
  },
  'read/part-broken': {
    severity: 'warning',
    meaning: 'A part of the package cannot be read. Its content is omitted; the rest is converted.',
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
      'The text refers to a relationship that the package does not define, so a link has no target. The text is kept.',
  },
  'read/link-scheme': {
    severity: 'warning',
    meaning: 'The target of a link is neither a web URL nor an e-mail address. The text is kept, the link is not.',
  },
  'read/tracked-changes': {
    severity: 'warning',
    meaning: 'The document has tracked changes. They were accepted, or rejected if that was requested.',
    hint: 'Accept or reject the changes in the word processor, or choose with --changes.',
  },
  'read/tracked-changes-refused': {
    severity: 'error',
    meaning: 'The document has tracked changes, and the setting for tracked changes is "fail".',
    hint: 'Accept or reject the changes in the word processor, or use --changes accept or --changes reject.',
  },
  'read/comments-dropped': {
    severity: 'info',
    meaning: 'Comments are not part of the document. They were omitted.',
  },
  'read/hidden-text-dropped': {
    severity: 'warning',
    meaning: 'Text formatted as hidden is not printed by the word processor. It was omitted.',
    hint: 'If the text belongs to the document, remove the hidden formatting.',
  },
  'read/note-missing': {
    severity: 'warning',
    meaning: 'The text refers to a note that the file does not contain. The mark is kept as text.',
  },
  'read/note-not-called': {
    severity: 'warning',
    meaning: 'The file contains a note to which no text refers, so a word processor does not print it. It was omitted.',
  },
  'read/noteref-unresolved': {
    severity: 'warning',
    meaning:
      'A repeated note mark (NOTEREF field) points to a place without a note reference. The note was identified by its mark, or the mark was kept as text.',
    hint: 'Update the fields in the word processor (select all, F9) and check the mark.',
  },
  'read/noteref-outdated': {
    severity: 'warning',
    meaning:
      'A repeated note mark (NOTEREF field) does not match the mark of its note: the field was not updated. The mark of the note is used.',
    hint: 'Update the fields in the word processor (select all, F9) and check the mark.',
  },
  'read/note-mark-typed': {
    severity: 'warning',
    meaning:
      'A superscript number was typed by hand, after a reference to a note with that mark. It was treated as a repeated reference to that note.',
    hint: 'Check that the number is a note mark and not an exponent.',
  },
  'read/image-kept': {
    severity: 'warning',
    meaning: 'A picture has no alternative text, so a reader who cannot see it misses its content.',
    hint: 'Add alternative text in the word processor, or in the AKN (the alt attribute of img).',
  },
  'read/image-format': {
    severity: 'warning',
    meaning:
      'A picture is in a format that browsers and reading systems do not display (EMF, WMF, TIFF, BMP). It is kept as a file.',
    hint: 'Replace it in the word processor with a PNG, JPEG or SVG picture.',
  },
  'read/image-external': {
    severity: 'warning',
    meaning: 'A picture is linked, not embedded. Nothing is fetched; the picture is omitted.',
    hint: 'Embed the picture in the word processor and save the file again.',
  },
  'read/drawing-not-read': {
    severity: 'warning',
    meaning: 'A chart, diagram or embedded document cannot be read. Its text, if any, is not in the output.',
    hint: 'Replace it in the word processor with a picture that has alternative text, or with a table.',
  },
  'read/equation-as-text': {
    severity: 'warning',
    meaning:
      'An equation is kept as inline text, with its operators, fractions, powers and roots written out: (a+b)/2, 10^6, √16.',
  },
  'read/symbol-unknown': {
    severity: 'warning',
    meaning: 'A character of a symbol font has no known equivalent. It became a replacement character.',
    hint: 'Replace it in the word processor with a character from an ordinary font.',
  },
  'read/number-format-unknown': {
    severity: 'warning',
    meaning: 'Automatic numbering uses a number format that is not supported. The number is written in digits.',
  },
  'read/field-not-closed': {
    severity: 'warning',
    meaning: 'A field begins but does not end. Its result, if any, is kept.',
  },
  'read/field-broken': {
    severity: 'warning',
    meaning:
      'A field has lost its target, and the word processor shows a message in place of its result, such as "Error! Reference source not found." The message is part of the printed text and is kept. Files in older formats may lose the marks of repeated notes in this way.',
    hint: 'Insert what the field should show: the number of a note, a paragraph or a page.',
  },
  'read/embedded-file': {
    severity: 'warning',
    meaning: 'Another file (a web page, a second Word document) is included by reference. It is not read.',
    hint: 'Open the document in a word processor and save it again: the included file then becomes text.',
  },
  'read/nesting-too-deep': {
    severity: 'warning',
    meaning:
      'Tables or text boxes are nested deeper than any document needs. The text of the innermost ones is kept, their structure is not.',
  },
  'read/text-not-read': {
    severity: 'error',
    meaning:
      'The file has text in a place that the reader does not support; the text is not in the output. Every letter of the parts that are read is accounted for: printed, part of a field code, hidden, deleted, or reported here.',
    hint: 'This is a bug in ntoso: please report it, with the file. Until it is fixed, open the document in a word processor and save it again.',
  },
  'read/field-without-result': {
    severity: 'warning',
    meaning:
      'A field has no result in the file; a word processor computes it when it displays the document (a page number, a date). Nothing is inserted in its place.',
    hint: 'Update the fields in the word processor (select all, F9) and save the file again.',
  },
  'read/number-counted': {
    severity: 'info',
    meaning:
      'A field that numbers paragraphs (AUTONUM, LISTNUM) stores no number in the file. The number was counted as a word processor counts it.',
  },
  'read/struck-text': {
    severity: 'warning',
    meaning:
      'Text is struck through, which in drafts means that the words are to be deleted. It is kept and marked as deleted (del) in all editions.',
    hint: 'If the words are not part of the document, delete them in the word processor.',
  },
  'read/ruby-in-line': {
    severity: 'info',
    meaning: 'The reading printed above a word (ruby) is placed after the word, in parentheses.',
  },
  'read/note-empty': {
    severity: 'warning',
    meaning: 'The text refers to a note that has no text. It is kept as an empty note.',
    hint: 'Write the note, or delete the reference to it in the word processor.',
  },
  'read/link-relative': {
    severity: 'warning',
    meaning:
      'A link leads to a file stored next to the Word file. The text is kept; the link is not, because that file is not part of the document.',
    hint: 'Enter the full URL in the word processor.',
  },
  'read/link-place-missing': {
    severity: 'warning',
    meaning: 'A link leads to a place in the same document that does not exist. The text is kept, the link is not.',
    hint: 'Correct the link, or the bookmark it leads to, in the word processor.',
  },
  'read/through-libreoffice': {
    severity: 'info',
    meaning:
      'The file is in an older format. LibreOffice converted it to .docx first; small details may differ from the original.',
  },
  'read/libreoffice-missing': {
    severity: 'error',
    meaning: 'Files in the formats .doc, .rtf and .odt are read with the help of LibreOffice, which was not found.',
    hint: 'Install LibreOffice (https://www.libreoffice.org, or the package libreoffice-writer), or save the document as .docx.',
  },
  'read/libreoffice-failed': {
    severity: 'error',
    meaning: 'LibreOffice could not convert the file to .docx.',
    hint: 'Open the file in a word processor and save it as .docx.',
  },
  'read/libreoffice-too-slow': {
    severity: 'error',
    meaning: 'LibreOffice did not finish within the time limit and was stopped.',
    hint: 'Raise the time limit, or open the file in a word processor and save it as .docx.',
  },
} as const satisfies Catalogue;
