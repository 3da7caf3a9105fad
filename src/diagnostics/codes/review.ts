import type { Catalogue } from '../catalogue.js';

/** Codes of the stage `review`: what looks wrong in a finished conversion, found without an answer key. */
export const reviewCodes = {
  'review/no-formula': {
    severity: 'error',
    meaning:
      'A resolution has no enacting formula ("The General Assembly,"), so its preamble was not separated from its operative paragraphs.',
    hint: 'Look for the line of the formula in the source: it stands on a line of its own.',
  },
  'review/no-number': {
    severity: 'error',
    meaning: 'Neither a number nor a symbol was found above the text of a resolution.',
    hint: 'Give the symbol in the masthead, or the number before the title.',
  },
  'review/no-title': {
    severity: 'error',
    meaning: 'A resolution has no title. Only those of the Security Council have none.',
    hint: 'Look whether the title stands in the cover page of the output, or is missing in the source.',
  },
  'review/no-operative-paragraph': {
    severity: 'error',
    meaning: 'A resolution ends with its preamble: nothing is decided.',
    hint: 'Look whether operative paragraphs were taken for recitals, or are missing in the source.',
  },
  'review/formula-in-text': {
    severity: 'error',
    meaning:
      'An enacting formula stands in the text, or words that belong below it stand in its line. Either it begins a second resolution that was not seen, or the first one was not read rightly.',
    hint: 'Put the formula on a line of its own; give each resolution a number or a letter and a title.',
  },
  'review/head-in-text': {
    severity: 'error',
    meaning:
      'A line of the head of a document (the line of adoption, the distribution) stands in the text: a second document in the same file, or part of the masthead that went astray.',
    hint: 'Look at the place in the source; convert one document at a time.',
  },
  'review/annex-in-text': {
    severity: 'error',
    meaning: 'The heading of an annex stands in the text, and what follows it was not made an annex.',
    hint: 'Look at the place in the source: the heading of an annex follows the closing lines.',
  },
  'review/closing-in-text': {
    severity: 'error',
    meaning:
      'A closing line (the meeting, or a date alone) stands in the text before its end. What follows it may be another document or an annex.',
    hint: 'Look whether the text goes on rightly behind the closing lines.',
  },
  'review/operative-in-preamble': {
    severity: 'error',
    meaning: 'A paragraph that opens as an operative one and ends like one stands among the recitals.',
    hint: 'Look where the preamble ends in the original.',
  },
  'review/recital-in-body': {
    severity: 'error',
    meaning:
      'A paragraph without number that opens like a recital and ends in a comma stands among the operative ones.',
    hint: 'Look where the preamble ends in the original.',
  },
  'review/recital-cut': {
    severity: 'warning',
    meaning:
      'A recital ends without a comma or begins in the middle of a sentence. Either one recital became two, or a line that is no recital stands in the preamble.',
    hint: 'Join the lines of the recital in the source, or take the foreign line out.',
  },
  'review/series-divided': {
    severity: 'error',
    meaning:
      'A list does not begin with its first number: a series was divided between two paragraphs, or its beginning is missing. References to its points lead astray.',
    hint: 'Look for the points before it, and for a line without number that stands between.',
  },
  'review/series-gap': {
    severity: 'warning',
    meaning: 'A number does not follow the one before it in its list, as the finished structure has it.',
    hint: 'Look whether a paragraph or point is missing, or hangs in another list.',
  },
  'review/mark-in-text': {
    severity: 'error',
    meaning: 'A number of a paragraph or point was left in the text, so nothing can refer to that paragraph or point.',
    hint: 'Put each numbered paragraph or point on a line of its own.',
  },
  'review/line-between-paragraphs': {
    severity: 'warning',
    meaning:
      'A line without number that opens like no paragraph stands between numbered ones: a heading, a point whose number was lost, the rest of a paragraph, or a foreign line.',
    hint: 'Look what the line is in the original.',
  },
  'review/heading-alone': {
    severity: 'warning',
    meaning: 'The only heading of a resolution stands between its numbered paragraphs. It may be a foreign line.',
    hint: 'Look whether the line is a heading in the original.',
  },
  'review/table-as-text': {
    severity: 'warning',
    meaning:
      'Rows of a table stand as lines of text: their columns are lost, and the words of their cells may be mixed.',
    hint: 'Convert the Word file, which has the table, or make the table by hand.',
  },
  'review/note-before-earlier': {
    severity: 'error',
    meaning: 'A note is called behind a note with a higher number: one of the two calls stands at the wrong words.',
    hint: 'Compare the places of the two calls with the original.',
  },
  'review/call-in-figures': {
    severity: 'error',
    meaning: 'A call of a note stands within a number, a date or behind a word that a number of its own follows.',
    hint: 'Compare with the original: the figure may belong to the text, and the note elsewhere.',
  },
  'review/call-in-text': {
    severity: 'warning',
    meaning: 'A number that looks like the call of a note was left in the text.',
    hint: 'Look whether a note of that number is in the source.',
  },
  'review/link-differs-from-note': {
    severity: 'warning',
    meaning: 'The title of a work that has a note of its own leads to another work than its note names.',
    hint: 'Read the note, and correct the link that is wrong.',
  },
  'review/annex-short': {
    severity: 'warning',
    meaning: 'An annex has a few words only: a line behind the closing lines may have been taken for an annex.',
    hint: 'Look what the words are in the original.',
  },
} as const satisfies Catalogue;
