import type { Catalogue } from '../catalogue.js';
import { foreignCodes } from './enrich-foreign.js';

/** Codes of the stage `enrich`. */
export const enrichCodes = {
  'enrich/note-missing': {
    severity: 'error',
    meaning:
      'The text refers to a note that the source does not contain. The mark is kept in the text as a superscript.',
    hint: 'Find the note in the original and add it to the source.',
  },
  'enrich/note-not-called': {
    severity: 'warning',
    meaning:
      'The source contains a note to which no mark in the text refers. The note is kept at the end of the last paragraph.',
    hint: 'Find the mark in the original and move the note to that place.',
  },
  'enrich/no-adoption-date': {
    severity: 'warning',
    meaning:
      'The document does not state a date of adoption (or, for a draft, of issue), so its IRI contains 0001-01-01, which stands for an unknown date.',
    hint: 'Add the date to the masthead or the title line of the source.',
  },
  'enrich/symbol-completed': {
    severity: 'info',
    meaning: 'The document prints a number without its symbol. The symbol was derived from the body and the number.',
    hint: 'Check it against the document in the Official Document System, to which the links in the editions lead.',
  },
  'enrich/language-unknown': {
    severity: 'warning',
    meaning:
      'FRBRlanguage is missing or states a language that ntoso does not support, and the language could not be detected from the text. Numbers and symbols are linked as in an English text; citations in words are not. The language that the file states is kept.',
    hint: 'Correct FRBRlanguage if it is wrong. docs/adding-a-language.md says how to add a language.',
  },
  'enrich/no-number': {
    severity: 'warning',
    meaning: 'Neither a number nor a symbol was found, so the IRI cannot identify the document.',
    hint: 'Add the symbol to the masthead of the source.',
  },
  'enrich/ibid-unresolved': {
    severity: 'warning',
    meaning:
      'A note says "Ibid.", but the note before it does not cite exactly one known work. The word was not linked.',
    hint: 'Read the preceding note and link the word by hand.',
  },
  'enrich/citation-not-linked': {
    severity: 'info',
    meaning:
      'A citation was recognised, but its target is not known for certain: the resolution is of a body whose URLs are not known, or the number does not fit the body named.',
  },
  'enrich/link-differs': {
    severity: 'warning',
    meaning:
      'A link in the file leads to a different document from the one that its words name. It was left unchanged.',
    hint: 'Compare the words with the URL; one of them is wrong.',
  },
  'enrich/link-corrected': {
    severity: 'info',
    meaning:
      'A link in the file led to a different document from the one that its words name, and the words prove which one is meant: they name the body, and the link led to the same number of another body; or their date matches the register. The link was corrected.',
  },
  'enrich/author-link-differs': {
    severity: 'info',
    meaning:
      'The author of the Word file linked words to a document that no citation in that paragraph names. Author links are evidence only; the text decides. The link is not in the output.',
    hint: 'Compare the words with the URL; links created automatically are often wrong ("50/50", the end of "2016/6").',
  },
  'enrich/date-differs': {
    severity: 'warning',
    meaning:
      'The date that the text gives for a resolution differs from the register of adoption dates, or falls outside every session of that number. The resolution is linked, but without an IRI.',
    hint: 'Check the date in the resolution itself.',
  },
  'enrich/supplement-differs': {
    severity: 'warning',
    meaning:
      'The number of a supplement and its symbol do not agree. Supplement n of the General Assembly is A/session/n; of the Economic and Social Council, E/year/(n + 20). The link leads to the symbol.',
    hint: 'Check the original: one of the two numbers is wrong.',
  },
  'enrich/treaty-volume-unusual': {
    severity: 'info',
    meaning:
      'A treaty is cited with a volume that no published resolution in the register gives for its registration number. It may be an error, or another language version of the treaty.',
    hint: 'Look up the registration number in the Treaty Series.',
  },
  'enrich/reference-target-missing': {
    severity: 'error',
    meaning:
      'The text refers to a paragraph, point, section or annex that this document does not have. The words were not linked.',
    hint: 'Check the original: either the number is wrong, or the numbering was misread.',
  },
  ...foreignCodes,
} as const satisfies Catalogue;
