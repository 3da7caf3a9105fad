import type { Catalogue } from '../catalogue.js';

/** Codes of the stage `review`: what looks wrong in a finished conversion, judged by the document alone. */
export const reviewCodes = {
  'review/no-formula': {
    severity: 'error',
    meaning:
      'A resolution has no enacting formula ("The General Assembly,"), so its preamble was not separated from its operative paragraphs.',
    hint: 'Find the formula in the source: it must be on a line of its own.',
  },
  'review/no-number': {
    severity: 'error',
    meaning: 'Neither a number nor a symbol was found above the text of a resolution.',
    hint: 'Add the symbol to the masthead, or the number before the title.',
  },
  'review/no-title': {
    severity: 'error',
    meaning: 'A resolution has no title. Only resolutions of the Security Council have none.',
    hint: 'Check whether the title is on the cover page of the output, or is missing from the source.',
  },
  'review/no-operative-paragraph': {
    severity: 'error',
    meaning: 'A resolution ends with its preamble: it has no operative paragraphs.',
    hint: 'Check whether operative paragraphs were mistaken for recitals, or are missing from the source.',
  },
  'review/formula-in-text': {
    severity: 'error',
    meaning:
      'There is an enacting formula in the text, or words that belong below it are on the same line. Either it begins a second resolution that was not recognised, or the first one was misread.',
    hint: 'Put the formula on a line of its own; give each resolution a number or a letter and a title.',
  },
  'review/head-in-text': {
    severity: 'error',
    meaning:
      'A line that belongs to the head of a document (the line of adoption, the distribution) or to the margin of a page (the running head, the page number, "Reissued for technical reasons") is in the text. It begins a second document in the same file, or is misplaced.',
    hint: 'Check the passage in the source; convert one document at a time.',
  },
  'review/annex-in-text': {
    severity: 'error',
    meaning: 'The heading of an annex is in the text, and what follows it was not recognised as an annex.',
    hint: 'Check the passage in the source: the heading of an annex follows the closing lines.',
  },
  'review/closing-in-text': {
    severity: 'error',
    meaning:
      'A closing line (the meeting, or a date alone) occurs before the end of the text. What follows it may be another document or an annex.',
    hint: 'Check the text after the closing lines.',
  },
  'review/operative-in-preamble': {
    severity: 'error',
    meaning: 'A paragraph that opens and ends like an operative paragraph is among the recitals.',
    hint: 'Check where the preamble ends in the original.',
  },
  'review/recital-in-body': {
    severity: 'error',
    meaning:
      'An unnumbered paragraph that opens like a recital and ends with a comma is among the operative paragraphs.',
    hint: 'Check where the preamble ends in the original.',
  },
  'review/recital-cut': {
    severity: 'warning',
    meaning:
      'A recital ends without a comma or begins in mid-sentence. Either one recital became two, or the preamble contains a line that is not a recital.',
    hint: 'Join the lines of the recital in the source, or remove the line that does not belong there.',
  },
  'review/recitals-joined': {
    severity: 'warning',
    meaning: 'Behind a comma within a recital stand the words and the capital that open another recital.',
    hint: 'Put each recital on a line of its own in the source.',
  },
  'review/series-divided': {
    severity: 'error',
    meaning:
      'A list does not begin with its first number: a series was divided between two paragraphs, or its beginning is missing. References to its points may be wrong.',
    hint: 'Find the points before it, and any unnumbered line between them.',
  },
  'review/series-gap': {
    severity: 'warning',
    meaning: 'In the finished structure, a number does not follow the one before it in its list.',
    hint: 'Check whether a paragraph or point is missing, or is in another list.',
  },
  'review/mark-in-text': {
    severity: 'error',
    meaning:
      'The number of a paragraph or point was left in the text, so nothing can refer to that paragraph or point.',
    hint: 'Put each numbered paragraph or point on a line of its own.',
  },
  'review/line-between-paragraphs': {
    severity: 'warning',
    meaning:
      'Between numbered paragraphs there is an unnumbered line that does not open like a paragraph: a heading, a point whose number was lost, the rest of a paragraph, or a line that does not belong there.',
    hint: 'Check what the line is in the original.',
  },
  'review/heading-alone': {
    severity: 'warning',
    meaning:
      'The only heading of a resolution, or the only one without a number, is between its paragraphs, or a heading is in the middle of a list. It may be a line that does not belong there.',
    hint: 'Check whether the line is a heading in the original.',
  },
  'review/table-as-text': {
    severity: 'warning',
    meaning:
      'The rows of a table are lines of text: the columns are lost, and the words of different cells may be mixed.',
    hint: 'Convert the Word file, which has the table, or create the table by hand.',
  },
  'review/note-before-earlier': {
    severity: 'error',
    meaning:
      'The reference to a note comes after the reference to a note with a higher number: one of the two is in the wrong place.',
    hint: 'Compare the places of the two references with the original.',
  },
  'review/call-in-figures': {
    severity: 'error',
    meaning: 'A note reference is inside a number or a date, or after a word that usually has a number of its own.',
    hint: 'Compare with the original: the digit may belong to the text, and the note elsewhere.',
  },
  'review/call-in-text': {
    severity: 'warning',
    meaning: 'A number that looks like a note reference was left in the text.',
    hint: 'Check whether the source has a note with that number.',
  },
  'review/link-differs-from-note': {
    severity: 'warning',
    meaning:
      'The title of a work that has a note of its own is linked to a different work from the one that the note names.',
    hint: 'Read the note and correct the wrong link.',
  },
  'review/annex-short': {
    severity: 'warning',
    meaning: 'An annex has only a few words: a line after the closing lines may have been mistaken for an annex.',
    hint: 'Check what the words are in the original.',
  },
} as const satisfies Catalogue;
