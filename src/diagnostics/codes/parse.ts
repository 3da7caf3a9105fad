import type { Catalogue } from '../catalogue.js';

/** Codes of the stage `parse`. */
export const parseCodes = {
  'parse/unrecognised-document': {
    severity: 'warning',
    meaning:
      'The text has none of the lines by which a resolution, decision or statement is known. It is kept as plain paragraphs of a statement named "document".',
    hint: 'Check that the input is a deliberative document of the United Nations and that its first lines are there.',
  },
  'parse/plain-document': {
    severity: 'warning',
    meaning:
      'The Word file has none of the lines by which a resolution, decision or statement is known. It became a plain document (doc) with the structure that Word states: sections by the styles of headings, lists, tables, notes, table of contents.',
    hint: 'If it is a resolution, check that its first lines are there: masthead, title line, number and title.',
  },
  'parse/kept-plain': {
    severity: 'warning',
    meaning:
      'The rules for this kind of document would have lost some of the text, so the part in which that happened (the text or an annex), or else all of it, was kept as plain paragraphs.',
    hint: 'Please report the document: this is a fault of the program.',
  },
  'parse/known-by-formula': {
    severity: 'warning',
    meaning:
      'The text has no masthead and no title line. It was taken for a resolution because it opens with the name of an organ and goes on with the words of a recital or an operative paragraph.',
    hint: 'Check that the first lines of the document are there.',
  },
  'parse/lines-above-title': {
    severity: 'warning',
    meaning:
      'Lines that are neither masthead nor title stand above the title or the first words of the text. They are kept in the cover page.',
    hint: 'Look whether they belong to the document.',
  },
  'parse/lines-above-formula': {
    severity: 'warning',
    meaning:
      'Lines of no known kind stand between the title and the enacting formula. They are kept there, at the beginning of the preamble.',
    hint: 'Check whether they belong to the title or to the document at all.',
  },
  'parse/language-unsure': {
    severity: 'warning',
    meaning: 'The text gives too little to tell its language from; English was taken.',
    hint: 'Say the language: --lang on the command line, "language" in the library.',
  },
  'parse/title-joined': {
    severity: 'info',
    meaning:
      'A title stands on several lines of the source: lines that follow the number (or the heading "Annex") without indent and before the text begins are one title.',
    hint: 'Look whether all the lines belong to the title.',
  },
  'parse/call-doubtful': {
    severity: 'warning',
    meaning:
      'A number was taken as the call of a note because the note is called nowhere else, though it does not look quite like one.',
    hint: 'Look at the place in the original.',
  },
  'parse/call-within-number': {
    severity: 'warning',
    meaning:
      'The last figures of a number may be the mark of a note that is called nowhere else. The number was left whole, and the note reference was put behind it.',
    hint: 'Check the number and the place of the note reference in the original.',
  },
  'parse/call-out-of-order': {
    severity: 'warning',
    meaning: 'The calls of notes do not follow the order of their numbers.',
    hint: 'Look whether the number is a call.',
  },
  'parse/note-numbers-jump': {
    severity: 'warning',
    meaning: 'The list of notes leaves out numbers, or does not rise.',
    hint: 'Look whether the source is complete.',
  },
  'parse/number-jumps': {
    severity: 'warning',
    meaning: 'The number of a paragraph or point is not the one after the number before it.',
    hint: 'Look whether a paragraph is missing in the source.',
  },
  'parse/numbering-restarts': {
    severity: 'info',
    meaning: 'The numbers of paragraphs begin again without a heading before them.',
  },
  'parse/phrase-unknown': {
    severity: 'info',
    meaning:
      'A preambular paragraph opens with words that are not in the register of phrases; its first word was taken as the phrase.',
    hint: 'Correct the name of the container in the AKN.',
  },
  'parse/sources-disagree': {
    severity: 'warning',
    meaning: 'Two places of the source state the same fact differently. The one printed in the document was taken.',
    hint: 'Look which one is right.',
  },
  'parse/votes-disagree': {
    severity: 'warning',
    meaning: 'A recorded vote gives another number of members than the list below it names.',
    hint: 'Compare the list with the original.',
  },
  'parse/lines-after-closing': {
    severity: 'warning',
    meaning:
      'Lines that belong to no annex (notes without a reference, symbols) follow the closing lines. They are kept there.',
    hint: 'Check that nothing in these lines belongs to the text.',
  },
  'parse/text-after-closing': {
    severity: 'warning',
    meaning: 'Text without the heading of an annex follows the closing lines. It is taken as an annex.',
    hint: 'Look whether the text is an annex.',
  },
} as const satisfies Catalogue;
