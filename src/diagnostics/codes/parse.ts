import type { Catalogue } from '../catalogue.js';

/** Codes of the stage `parse`. */
export const parseCodes = {
  'parse/unrecognised-document': {
    severity: 'warning',
    meaning:
      'The text has none of the lines that identify a resolution, decision or statement. It is kept as plain paragraphs of a statement named "document".',
    hint: 'Check that the input is a deliberative document of the United Nations and that its first lines are present.',
  },
  'parse/plain-document': {
    severity: 'warning',
    meaning:
      'The Word file has none of the lines that identify a resolution, decision or statement. It became a plain document (doc) with the structure given in Word: sections from heading styles, lists, tables, notes, table of contents.',
    hint: 'If it is a resolution, check that its first lines are present: masthead, title line, number and title.',
  },
  'parse/kept-plain': {
    severity: 'warning',
    meaning:
      'The rules for this document type would have lost some of the text, so the part concerned (the main text or an annex), or if necessary the whole document, was kept as plain paragraphs.',
    hint: 'This is a bug in ntoso: please report it, with the document.',
  },
  'parse/known-by-formula': {
    severity: 'warning',
    meaning:
      'The text has no masthead and no title line. It was treated as a resolution because it opens with the name of an organ, followed by the words of a recital or an operative paragraph.',
    hint: 'Check that the first lines of the document are present.',
  },
  'parse/too-many-annexes': {
    severity: 'warning',
    meaning:
      'More lines look like annex labels than a document can have annexes. The rest became text of the last annex.',
    hint: 'Check whether the lines are labels; split the file if it contains several documents.',
  },
  'parse/lines-above-title': {
    severity: 'warning',
    meaning:
      'Lines that are neither masthead nor title precede the title or the beginning of the text. They are kept on the cover page.',
    hint: 'Check whether they belong to the document.',
  },
  'parse/lines-above-formula': {
    severity: 'warning',
    meaning:
      'There are unrecognised lines between the title and the enacting formula. They are kept there, at the beginning of the preamble.',
    hint: 'Check whether they belong to the title, or to the document at all.',
  },
  'parse/several-documents': {
    severity: 'warning',
    meaning:
      'The file holds several whole resolutions, each with its own head. They became the members of one collection, in their order.',
    hint: 'To publish each by itself, give each a file of its own.',
  },
  'parse/language-not-read': {
    severity: 'warning',
    meaning:
      'The words of the document belong to none of the languages that ntoso reads, and Word states another one. The document keeps that language, but words such as "Annex" and "Article" are not recognised.',
    hint: 'If the document is in a language that ntoso reads, set it with --lang (the option "language" in the API).',
  },
  'parse/language-unsure': {
    severity: 'warning',
    meaning:
      'There is too little text to detect the language. The most likely language was assumed: English if no words point to another.',
    hint: 'Set the language with --lang (the option "language" in the API).',
  },
  'parse/language-unknown': {
    severity: 'warning',
    meaning:
      'The text is not in a language that ntoso supports. It was read as English: few of its formulas, opening words and citations are recognised, and the output states that it is in English.',
    hint: 'Do not publish the result unchanged. docs/adding-a-language.md says how to add a language.',
  },
  'parse/title-joined': {
    severity: 'info',
    meaning:
      'A title takes up several lines of the source: unindented lines between the number (or the heading "Annex") and the beginning of the text form one title.',
    hint: 'Check that all the lines belong to the title.',
  },
  'parse/call-doubtful': {
    severity: 'warning',
    meaning:
      'A number was treated as a note reference because nothing else refers to that note, although it is not quite in the usual form.',
    hint: 'Check the passage in the original.',
  },
  'parse/calls-in-brackets': {
    severity: 'info',
    meaning: 'The text writes its note references in brackets ("[1]"). They became note references without brackets.',
    hint: 'Nothing needs to be done.',
  },
  'parse/call-behind-number': {
    severity: 'info',
    meaning:
      'The last digits of a number are the reference to a note: nothing else refers to that note, and without the digits the number occurs elsewhere in the text.',
  },
  'parse/call-within-number': {
    severity: 'warning',
    meaning:
      'The last digits of a number may be the mark of a note to which nothing else refers. The number was left whole, and the note reference was put after it.',
    hint: 'Check the number and the position of the note reference in the original.',
  },
  'parse/call-out-of-order': {
    severity: 'warning',
    meaning: 'Note references are not in the order of their numbers.',
    hint: 'Check whether the number is a note reference.',
  },
  'parse/note-numbers-jump': {
    severity: 'warning',
    meaning: 'The numbers in the list of notes have gaps or do not ascend.',
    hint: 'Check that the source is complete.',
  },
  'parse/number-jumps': {
    severity: 'warning',
    meaning: 'The number of a paragraph or point does not follow the number before it.',
    hint: 'Check whether a paragraph is missing from the source.',
  },
  'parse/numbering-restarts': {
    severity: 'info',
    meaning: 'Paragraph numbering restarts without a preceding heading.',
  },
  'parse/phrase-unknown': {
    severity: 'info',
    meaning:
      'A preambular paragraph opens with words that are not in the register of phrases. Its first word was used as the phrase.',
    hint: 'Correct the name of the container in the AKN.',
  },
  'parse/sources-disagree': {
    severity: 'warning',
    meaning: 'Two places in the source state the same fact differently. The value printed in the document was used.',
    hint: 'Check which one is correct.',
  },
  'parse/votes-disagree': {
    severity: 'warning',
    meaning: 'The totals of a recorded vote do not match the number of members listed below it.',
    hint: 'Compare the list with the original.',
  },
  'parse/lines-after-closing': {
    severity: 'warning',
    meaning:
      'Lines that do not belong to an annex (notes without a reference, symbols) follow the closing lines. They are kept there.',
    hint: 'Check that none of these lines belongs to the text.',
  },
  'parse/text-after-closing': {
    severity: 'warning',
    meaning: 'Text without an annex heading follows the closing lines. It is treated as an annex.',
    hint: 'Check whether the text is an annex.',
  },
} as const satisfies Catalogue;
