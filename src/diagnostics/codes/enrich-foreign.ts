import type { Catalogue } from '../catalogue.js';

/** The change log of the enrichment of existing files: one code a rule, and what could not be mended. */
export const foreignCodes = {
  'enrich/text-changed': {
    severity: 'warning',
    meaning:
      'A step of the enrichment would have changed the text of the document. It was left out; the others were done.',
    hint: 'Mend what validation says of the file, and enrich it again.',
  },
  'enrich/id-renamed': {
    severity: 'info',
    meaning:
      'An element got the id of the naming convention (NC 5); pointers of the file follow. The old id is named, so that pointers of other files can follow too.',
  },
  'enrich/pointer-mended': {
    severity: 'info',
    meaning: 'A pointer without "#", to nowhere or in words was made to point at the entry that it means.',
  },
  'enrich/pointer-removed': {
    severity: 'warning',
    meaning: 'A pointer that says nothing ("#" alone, or empty) was taken away.',
  },
  'enrich/entry-added': {
    severity: 'info',
    meaning: 'An ontology entry (TLC) was added for pointers that led nowhere.',
  },
  'enrich/entry-mended': {
    severity: 'info',
    meaning: 'The address of an ontology entry was brought into the form of the naming convention (NC 4.11).',
  },
  'enrich/iri-mended': {
    severity: 'info',
    meaning:
      'The IRIs of a document were made by the convention: no slash at the end, the actor of the guidelines, components by their names. The old IRI of the work stays as an alias.',
  },
  'enrich/other-country': {
    severity: 'info',
    meaning:
      'By its country or its IRI the document is not one of the United Nations. Its IRIs, country, language and ontology entries are left as they are, and it gets none of the United Nations profile. The rest is enriched.',
    hint: 'Use --identity un to make it a document of the United Nations.',
  },
  'enrich/not-written': {
    severity: 'error',
    meaning:
      'What the enrichment made is not well-formed XML, or is not valid although the file that came in was. The file is returned as it came.',
    hint: 'This is a fault of ntoso: please report it with the file.',
  },
  'enrich/repaired': {
    severity: 'warning',
    meaning: 'The file was not well-formed XML in a way that has one remedy: it was put right.',
    hint: 'Compare the place with the original.',
  },
  'enrich/language-assumed': {
    severity: 'warning',
    meaning: 'The file, or the members of a collection, state no language. The language was found from the text.',
    hint: 'Give the language in FRBRlanguage.',
  },
  'enrich/upgraded': {
    severity: 'info',
    meaning:
      'A file of an older version of Akoma Ntoso, or of a vocabulary made from it, was brought into version 3.0: a namespace or a name was replaced. Names that the standard does not have stay and are reported by the schema.',
  },
  'enrich/metadata-added': {
    severity: 'info',
    meaning: 'Metadata that AKN4UN requires and the file itself states elsewhere were added.',
  },
  'enrich/value-supplied': {
    severity: 'warning',
    meaning:
      'The schema requires an attribute for which the file states nothing. A value that means "unknown", or one that stands beside it, was supplied.',
    hint: 'Replace it by the true value.',
  },
  'enrich/sponsors-split': {
    severity: 'info',
    meaning: 'A step of the workflow named several States in one attribute; it became a step for each of them.',
  },
  'enrich/link-mended': {
    severity: 'info',
    meaning:
      'An address with blanks, double slashes or an unknown language was corrected, or a former address of a document became the present one.',
  },
  'enrich/link-removed': {
    severity: 'warning',
    meaning: 'A link to a script, to a file of a machine, or without text was taken away. Its text stays.',
    hint: 'Give the public address, if there is one.',
  },
  'enrich/heading-made': {
    severity: 'info',
    meaning: 'A paragraph that was only a heading became the heading of a section or article, with what follows in it.',
  },
  'enrich/number-made': {
    severity: 'info',
    meaning: 'A number that stood in the text, set apart by TABs, became the number of its paragraph.',
  },
  'enrich/annex-titled': {
    severity: 'info',
    meaning: 'Label and title of an annex went from its body into its preface.',
  },
  'enrich/annex-split': {
    severity: 'info',
    meaning: 'An annex that stood inside another document or annex became an annex of its own.',
  },
  'enrich/container-added': {
    severity: 'info',
    meaning: 'Paragraphs that stood directly in the preface, preamble or closing part went into a container.',
  },
  'enrich/structure-mended': {
    severity: 'info',
    meaning:
      'Elements stood where the schema does not allow them; they were put into the nearest form that it allows, in the same order.',
  },
  'enrich/component-embedded': {
    severity: 'info',
    meaning: 'A member of a collection was put in the place at which the collection refers to it.',
  },
  'enrich/call-linked': {
    severity: 'info',
    meaning: 'A raised number that repeats the mark of a note became a reference to that note.',
  },
  'enrich/name-prefixed': {
    severity: 'info',
    meaning: 'The name of an inline got the prefix akn4un: (AKN4UN part 1).',
  },
} as const satisfies Catalogue;
