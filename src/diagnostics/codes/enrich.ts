import type { Catalogue } from '../catalogue.js';
import { foreignCodes } from './enrich-foreign.js';

/** Codes of the stage `enrich`. */
export const enrichCodes = {
  'enrich/note-missing': {
    severity: 'error',
    meaning: 'The text calls a note whose text is nowhere in the source. The mark stays in the text as a raised sign.',
    hint: 'Look for the note in the original and add it to the source.',
  },
  'enrich/note-not-called': {
    severity: 'warning',
    meaning:
      'The source lists a note that no mark in the text calls. Its text is kept at the end of the last paragraph.',
    hint: 'Find the place of the mark in the original and put the note there.',
  },
  'enrich/no-adoption-date': {
    severity: 'warning',
    meaning:
      'The document states no date of adoption (or of issue, for a draft), so its IRI carries 0001-01-01, the sign for an unknown date.',
    hint: 'Give the date in the masthead or the title line of the source.',
  },
  'enrich/symbol-completed': {
    severity: 'info',
    meaning: 'The document prints a number without its symbol; the symbol was made from the body and the number.',
    hint: 'Check it against the document in the Official Document System, which the links of the editions lead to.',
  },
  'enrich/no-number': {
    severity: 'warning',
    meaning: 'Neither a number nor a symbol of the document was found, so its IRI cannot name it.',
    hint: 'Give the symbol in the masthead of the source.',
  },
  'enrich/ibid-unresolved': {
    severity: 'warning',
    meaning:
      'A note says "Ibid.", but what the note before it cites is not one known work. The word is left without a link.',
    hint: 'Read the note before and link the word by hand.',
  },
  'enrich/citation-not-linked': {
    severity: 'info',
    meaning:
      'A citation was recognised, but nothing sure is known about where it leads: a resolution of a body without known addresses, a number that does not fit the body named.',
  },
  'enrich/link-differs': {
    severity: 'warning',
    meaning: 'A link that stands in the file leads to another document than its words name. It was left as it is.',
    hint: 'Compare the words and the address; one of them is a slip.',
  },
  'enrich/link-corrected': {
    severity: 'info',
    meaning:
      'A link of the file led to another document than its words name, and the words prove which one is meant: they name the body, and the link led to the same number of another body; or their date is that of the register. The link was corrected.',
  },
  'enrich/author-link-differs': {
    severity: 'info',
    meaning:
      'The author of the Word file linked words to a document that no citation of that paragraph names. Links of authors are evidence, the text decides: the link is not in the output.',
    hint: 'Compare the words and the address; links made by a program often go astray ("50/50", the end of "2016/6").',
  },
  'enrich/date-differs': {
    severity: 'warning',
    meaning:
      'The text dates a resolution otherwise than the register of dates of adoption, or on a day on which no session of that number was held. The resolution is linked, but without an IRI.',
    hint: 'Look the date up in the resolution itself.',
  },
  'enrich/supplement-differs': {
    severity: 'warning',
    meaning:
      'Number of a supplement and symbol do not agree. Supplement n of the Assembly is A/session/n, of the Economic and Social Council E/year/(n + 20). The link goes to the symbol.',
    hint: 'Look at the original: one of the two numbers is a slip.',
  },
  'enrich/treaty-volume-unusual': {
    severity: 'info',
    meaning:
      'A treaty is cited with a volume with which no published resolution known to the register cites its number. It may be a slip, or another language of the treaty.',
    hint: 'Look the registration number up in the Treaty Series.',
  },
  'enrich/reference-target-missing': {
    severity: 'error',
    meaning:
      'The text refers to a paragraph, point, section or annex of the document itself that the document does not have. The words are left without a link.',
    hint: 'Look at the original: either the number is a slip, or the numbering was not read rightly.',
  },
  ...foreignCodes,
} as const satisfies Catalogue;
