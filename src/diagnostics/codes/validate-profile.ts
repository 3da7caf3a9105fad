import type { Catalogue } from '../catalogue.js';

const ENRICH = 'Run `ntoso enrich` to fix this.';

/** Codes of the profile rules. `docs/validation.md` explains each. */
export const profileCodes = {
  'validate/pointer-dangling': {
    severity: 'error',
    meaning:
      'A pointer "#x" does not lead to any element of the document (NC 5; AKN4UN part 1). The schema does not check this.',
    hint: ENRICH,
  },
  'validate/pointer-kind': {
    severity: 'error',
    meaning:
      'A pointer leads to an element of the wrong kind: refersTo needs an ontology entry (TLC…) or a keyword; source and by, an organization or person; as, a role; outcome, a concept; the source of an event, a document.',
    hint: 'Point to the correct entry, or change the kind of the entry in meta/references.',
  },
  'validate/pointer-form': {
    severity: 'error',
    meaning:
      'An attribute that must be a pointer ("#x") or an IRI contains something else, such as a bare name or free text.',
    hint: ENRICH,
  },
  'validate/metadata-missing': {
    severity: 'error',
    meaning: 'Metadata that AKN4UN requires is missing: FRBRsubtype, FRBRnumber, publication, references (part 1).',
    hint: ENRICH,
  },
  'validate/country-not-un': {
    severity: 'error',
    meaning: 'FRBRcountry of a United Nations document must be "un" (part 1).',
    hint: 'Write <FRBRcountry value="un"/>.',
  },
  'validate/iri-form': {
    severity: 'error',
    meaning:
      'An IRI is not in the form /akn/un/{document}/{subtype}/{actor}/{date}/{number}, with /{language}@{version} for the expression and .{format} for the file.',
    hint: ENRICH,
  },
  'validate/iri-parts': {
    severity: 'error',
    meaning:
      'A part of an IRI does not match the metadata: document element, subtype, actor, date, number, language or format.',
    hint: 'Correct the IRI or the metadata so that they match.',
  },
  'validate/iri-levels': {
    severity: 'error',
    meaning:
      'The IRIs of the levels do not build on each other: FRBRthis is FRBRuri with "/!" and a component, the expression builds on the work, the manifestation on the expression.',
    hint: ENRICH,
  },
  'validate/annex-iri': {
    severity: 'error',
    meaning:
      'FRBRuri of an annex must be that of the document it belongs to, at every level; only the component differs (part 3).',
    hint: ENRICH,
  },
  'validate/language-code': {
    severity: 'error',
    meaning: 'FRBRlanguage is not an ISO 639-2 code, such as eng, fra, spa, rus, zho, ara.',
    hint: 'Use the three-letter code.',
  },
  'validate/id-missing': {
    severity: 'error',
    meaning: 'A numbered unit, container, formula, note or annex has no eId, so nothing can point to it.',
    hint: ENRICH,
  },
  'validate/id-not-conventional': {
    severity: 'error',
    meaning:
      'An eId is not the one that the naming convention prescribes (NC 5): the name of the element with its printed number or position.',
    hint: ENRICH,
  },
  'validate/id-prefix': {
    severity: 'error',
    meaning: 'An id inside an annex or component does not begin with the id of that annex or component.',
    hint: ENRICH,
  },
  'validate/reference-url': {
    severity: 'error',
    meaning:
      'A ref leads to something other than an IRI (/akn/…), a component (!…) or a place (#…). Web URLs belong in the element a (part 1).',
    hint: 'Use the element a for a web URL.',
  },
  'validate/reference-into-meta': {
    severity: 'error',
    meaning: 'A reference in the text leads into the metadata, which readers do not see (part 1).',
    hint: 'Point to the place in the text that is meant.',
  },
  'validate/link-unsafe': {
    severity: 'error',
    meaning: 'A link leads to a script, to a local file or to something else that is not a web URL.',
    hint: 'Supply the public URL of the document, or remove the link.',
  },
  'validate/link-malformed': {
    severity: 'warning',
    meaning:
      'A link has an error in its URL (spaces, double slashes, a language that the Official Document System does not have) or has no text.',
    hint: ENRICH,
  },
  'validate/note-reference': {
    severity: 'error',
    meaning: 'A noteRef does not lead to a note, or its mark differs from that of the note.',
    hint: 'Point to the note that is meant, and use its mark.',
  },
  'validate/note-marks': {
    severity: 'warning',
    meaning:
      'The note marks of a document repeat or do not ascend. The printed text may be like this; more often a note was lost, or its reference is in the wrong place.',
    hint: 'Compare the notes with the original.',
  },
  'validate/note-call-plain': {
    severity: 'warning',
    meaning:
      'A superscript number repeats the mark of a note but does not lead to it: it is a second reference to the note.',
    hint: ENRICH,
  },
  'validate/list-forbidden': {
    severity: 'error',
    meaning:
      'ol and ul are not used in deliberative documents (part 1): lists consist of points or items with their printed marks.',
    hint: 'Use list with point in numbered units, blockList with item elsewhere.',
  },
  'validate/paragraph-bare': {
    severity: 'warning',
    meaning: 'Text is directly in the body, outside any numbered unit or container (part 3).',
    hint: 'Put it into a paragraph or a container.',
  },
  'validate/text-incomplete': {
    severity: 'error',
    meaning:
      'The text of the file differs from the source text supplied for comparison (part 1: mark-up never changes the text).',
    hint: 'Restore the words at the place given.',
  },
  'validate/entry-unused': {
    severity: 'warning',
    meaning: 'Nothing points to an ontology entry (TLC…).',
    hint: 'Remove the entry, or point to it where it is meant.',
  },
  'validate/entry-address': {
    severity: 'error',
    meaning: 'The IRI of an ontology entry is not in the form /akn/ontology/{kind}/…/{name} (NC 4.11).',
    hint: ENRICH,
  },
  'validate/entry-phrase': {
    severity: 'warning',
    meaning:
      'The text of an ontology entry for an organization is not the name of one body or State: it says what somebody did ("submitted by the Chair"), or names several States.',
    hint: 'Run `ntoso enrich`, which creates an entry for each State; use an entry of another kind for remarks.',
  },
  'validate/inline-name': {
    severity: 'warning',
    meaning:
      'The name of an inline element has no prefix. AKN4UN requires akn4un: before names that are not defined by Akoma Ntoso (part 1).',
    hint: ENRICH,
  },
  'validate/container-missing': {
    severity: 'warning',
    meaning: 'A preamble or conclusions element has paragraphs outside any container (part 2).',
    hint: ENRICH,
  },
  'validate/container-unnamed': {
    severity: 'warning',
    meaning: 'A container has an empty name. In a preamble, the name is the opening words of the paragraph.',
    hint: 'Name the content of the container.',
  },
  'validate/document-element-misplaced': {
    severity: 'warning',
    meaning:
      'docTitle, docNumber, docDate and similar elements describe the document and belong on the cover page, in the preface or in the conclusions.',
    hint: 'Use date, organization, ref or inline in the text proper.',
  },
  'validate/numbers-not-contiguous': {
    severity: 'warning',
    meaning:
      'The numbers of the operative paragraphs have gaps or repeat. The printed text may be like this; more often a paragraph was lost.',
    hint: 'Compare the paragraphs with the original.',
  },
  'validate/document-name': {
    severity: 'warning',
    meaning:
      'The name of the document is not one of those that the guidelines suggest (part 2): resolution, decision, draftResolution, …',
    hint: 'Use a suggested name when one fits.',
  },
  'validate/unit-empty': {
    severity: 'warning',
    meaning:
      'A numbered unit has only a heading or a number. As a heading it does not open a section, so it gives the document no outline.',
    hint: 'Create a section with the heading, and move into it what the heading covers.',
  },
  'validate/date-unknown': {
    severity: 'warning',
    meaning: 'The date 0001-01-01 or 1900-01-01 stands for an unknown date.',
    hint: 'Supply the date if it can be found.',
  },
  'validate/lifecycle-missing': {
    severity: 'error',
    meaning:
      'A document that contains a later version or several versions (@contains) must list the events that created them (part 1).',
    hint: 'Add meta/lifecycle.',
  },
  'validate/extension-namespace': {
    severity: 'warning',
    meaning: 'Extension elements are not in the AKN4UN namespace, http://un.org/akn4un.',
    hint: 'Declare the prefix akn4un with http://un.org/akn4un.',
  },
  'validate/stylesheet-ignored': {
    severity: 'warning',
    meaning: 'A processing instruction names a style sheet. It is ignored.',
    hint: 'Remove it.',
  },
} as const satisfies Catalogue;
