import type { Catalogue } from '../catalogue.js';

/** The change log of the enrichment of existing files: one code for each rule, and what could not be repaired. */
export const foreignCodes = {
  'enrich/text-changed': {
    severity: 'warning',
    meaning:
      'A step of the enrichment would have changed the text of the document. It was skipped; the other steps were applied.',
    hint: 'Fix what validation reports about the file, and enrich it again.',
  },
  'enrich/id-renamed': {
    severity: 'info',
    meaning:
      'An element was given the id that the naming convention prescribes (NC 5), and the pointers in the file were updated. The message names the old id, so that pointers in other files can be updated too.',
  },
  'enrich/pointer-mended': {
    severity: 'info',
    meaning: 'A pointer without "#", with no target, or written in words now points to the entry that it means.',
  },
  'enrich/pointer-removed': {
    severity: 'warning',
    meaning: 'An empty pointer (no value, or "#" alone) was removed.',
  },
  'enrich/entry-added': {
    severity: 'info',
    meaning: 'An ontology entry (TLC) was added for pointers that had no target.',
  },
  'enrich/entry-mended': {
    severity: 'info',
    meaning: 'The IRI of an ontology entry was changed to the form that the naming convention prescribes (NC 4.11).',
  },
  'enrich/iri-mended': {
    severity: 'info',
    meaning:
      'The IRIs of a document were changed to follow the convention: no trailing slash, the actor code of the guidelines, components referred to by name. The old IRI of the work is kept as an alias.',
  },
  'enrich/other-country': {
    severity: 'info',
    meaning:
      'According to its country or its IRI, this is not a United Nations document. Its IRIs, country, language and ontology entries are left as they are, and nothing specific to the United Nations profile is added. Everything else is enriched.',
    hint: 'Use --identity un to make it a United Nations document.',
  },
  'enrich/not-written': {
    severity: 'error',
    meaning:
      'The result of the enrichment is not well-formed XML, or is not valid although the input was. The file is returned unchanged.',
    hint: 'This is a bug in ntoso: please report it, with the file.',
  },
  'enrich/repaired': {
    severity: 'warning',
    meaning: 'The file was not well-formed XML, in a way that can be repaired in only one way. It was repaired.',
    hint: 'Compare the passage with the original.',
  },
  'enrich/language-assumed': {
    severity: 'warning',
    meaning:
      'The file, or the members of a collection, do not state a language. The language was detected from the text.',
    hint: 'Give the language in FRBRlanguage.',
  },
  'enrich/upgraded': {
    severity: 'info',
    meaning:
      'A file in an older version of Akoma Ntoso, or in a vocabulary derived from it, was converted to version 3.0: a namespace or a name was replaced. Names that the standard does not define are kept, and schema validation reports them.',
  },
  'enrich/metadata-added': {
    severity: 'info',
    meaning: 'Metadata that AKN4UN requires was added from what the file itself states elsewhere.',
  },
  'enrich/value-supplied': {
    severity: 'warning',
    meaning:
      'The schema requires an attribute for which the file gives no value. A value that means "unknown", or one taken from the attributes next to it, was supplied.',
    hint: 'Replace it with the correct value.',
  },
  'enrich/sponsors-split': {
    severity: 'info',
    meaning: 'A workflow step named several States in one attribute. It was split into one step for each State.',
  },
  'enrich/link-mended': {
    severity: 'info',
    meaning:
      'A URL with spaces, double slashes or an unknown language was corrected, or a former URL of a document was replaced by the current one.',
  },
  'enrich/link-removed': {
    severity: 'warning',
    meaning: 'An unsafe link (to a script or a local file) or a link without text was removed; its text was kept.',
    hint: 'Supply the public URL, if there is one.',
  },
  'enrich/heading-made': {
    severity: 'info',
    meaning:
      'A paragraph that was only a heading became the heading of a section or article that contains what follows.',
  },
  'enrich/space-restored': {
    severity: 'info',
    meaning:
      'A space between a word and the date after it had been lost beside the mark-up, as in "on17 March"; it is restored.',
  },
  'enrich/number-made': {
    severity: 'info',
    meaning: 'A number in the text, set off by tabs, became the number of its paragraph.',
  },
  'enrich/annex-titled': {
    severity: 'info',
    meaning: 'The label and title of an annex were moved from its body to its preface.',
  },
  'enrich/annex-split': {
    severity: 'info',
    meaning: 'An annex inside another document or annex became a separate annex.',
  },
  'enrich/container-added': {
    severity: 'info',
    meaning: 'Paragraphs directly in the preface, preamble or conclusions were put into a container.',
  },
  'enrich/structure-mended': {
    severity: 'info',
    meaning:
      'Elements were in places where the schema does not allow them. They were moved into the nearest structure that it allows, in the same order.',
  },
  'enrich/component-embedded': {
    severity: 'info',
    meaning: 'A member of a collection was moved to the place where the collection refers to it.',
  },
  'enrich/call-linked': {
    severity: 'info',
    meaning: 'A superscript number that repeats the mark of a note became a reference to that note.',
  },
  'enrich/name-prefixed': {
    severity: 'info',
    meaning: 'The prefix akn4un: was added to the name of an inline element (AKN4UN part 1).',
  },
} as const satisfies Catalogue;
