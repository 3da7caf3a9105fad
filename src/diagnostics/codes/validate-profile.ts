import type { Catalogue } from '../catalogue.js';

const ENRICH = 'Run ntoso enrich, which mends this.';

/** Codes of the profile rules. `docs/validation.md` explains each. */
export const profileCodes = {
  'validate/pointer-dangling': {
    severity: 'error',
    meaning:
      'A pointer "#x" leads to no element of the document (NC 5; AKN4UN part 1). The schema does not look at this.',
    hint: ENRICH,
  },
  'validate/pointer-kind': {
    severity: 'error',
    meaning:
      'A pointer leads to an element of the wrong kind: refersTo wants an ontology entry (TLC…) or a keyword, source and by an organization or person, as a role, outcome a concept, the source of an event a document.',
    hint: 'Point to the right entry, or change the kind of the entry in meta/references.',
  },
  'validate/pointer-form': {
    severity: 'error',
    meaning:
      'An attribute that must be a pointer ("#x") or an IRI holds something else, such as a bare name or free text.',
    hint: ENRICH,
  },
  'validate/metadata-missing': {
    severity: 'error',
    meaning: 'Metadata that AKN4UN requires is missing: FRBRsubtype, FRBRnumber, publication, references (part 1).',
    hint: ENRICH,
  },
  'validate/country-not-un': {
    severity: 'error',
    meaning: 'FRBRcountry of a United Nations document is always "un" (part 1).',
    hint: 'Write <FRBRcountry value="un"/>.',
  },
  'validate/iri-form': {
    severity: 'error',
    meaning:
      'An IRI is not of the form /akn/un/{document}/{subtype}/{actor}/{date}/{number}, with /{language}@{version} for the expression and .{format} for the file.',
    hint: ENRICH,
  },
  'validate/iri-parts': {
    severity: 'error',
    meaning:
      'A part of an IRI says something else than the metadata: document element, subtype, actor, date, number, language or format.',
    hint: 'Correct the IRI or the metadata; both must say the same.',
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
      'FRBRuri of an annex is that of the document it belongs to, at every level; only the component differs (part 3).',
    hint: ENRICH,
  },
  'validate/language-code': {
    severity: 'error',
    meaning: 'FRBRlanguage is not a code of ISO 639-2, such as eng, fra, spa, rus, zho, ara.',
    hint: 'Write the code of three letters.',
  },
  'validate/id-missing': {
    severity: 'error',
    meaning: 'A numbered unit, container, formula, note or annex has no eId, so nothing can point at it.',
    hint: ENRICH,
  },
  'validate/id-not-conventional': {
    severity: 'error',
    meaning:
      'An eId is not the one of the naming convention (NC 5): name of the element with its printed number or position.',
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
      'A ref leads to something else than an IRI (/akn/…), a component (!…) or a place (#…). Web addresses belong into a (part 1).',
    hint: 'Use the element a for a web address.',
  },
  'validate/reference-into-meta': {
    severity: 'error',
    meaning: 'A reference of the text leads into the metadata, where nobody can read (part 1).',
    hint: 'Point at the place of the text that is meant.',
  },
  'validate/link-unsafe': {
    severity: 'error',
    meaning: 'A link leads to a script, to a file of a machine or to another place that is no web address.',
    hint: 'Give the public address of the document, or take the link away.',
  },
  'validate/link-malformed': {
    severity: 'warning',
    meaning:
      'A link is a web address with a mistake: blanks, double slashes, an unknown language of the Official Document System, or it carries no text.',
    hint: ENRICH,
  },
  'validate/note-reference': {
    severity: 'error',
    meaning: 'A noteRef does not lead to a note, or shows another mark than its note has.',
    hint: 'Point at the note that is meant and give the noteRef its mark.',
  },
  'validate/note-marks': {
    severity: 'warning',
    meaning:
      'The marks of the notes of a document repeat or do not ascend. The printed text may be so; more often a note was lost or called in a wrong place.',
    hint: 'Compare the notes with the original.',
  },
  'validate/note-call-plain': {
    severity: 'warning',
    meaning: 'A raised number repeats the mark of a note but does not lead to it: a second call of the note.',
    hint: ENRICH,
  },
  'validate/list-forbidden': {
    severity: 'error',
    meaning:
      'ol and ul are not used in deliberative documents (part 1): lists are made of points or items with their printed marks.',
    hint: 'Use list with point in numbered units, blockList with item elsewhere.',
  },
  'validate/paragraph-bare': {
    severity: 'warning',
    meaning: 'Text stands directly in the body, outside of any numbered unit or container (part 3).',
    hint: 'Put it into a paragraph or a container.',
  },
  'validate/text-incomplete': {
    severity: 'error',
    meaning:
      'The text of the file differs from the source text that was given for comparison (part 1: mark-up never changes the text).',
    hint: 'Restore the words at the place named.',
  },
  'validate/entry-unused': {
    severity: 'warning',
    meaning: 'Nothing points at an entry of the ontology (TLC…).',
    hint: 'Take the entry away, or point at it where it is meant.',
  },
  'validate/entry-address': {
    severity: 'error',
    meaning: 'The address of an ontology entry is not of the form /akn/ontology/{kind}/…/{name} (NC 4.11).',
    hint: ENRICH,
  },
  'validate/entry-phrase': {
    severity: 'warning',
    meaning:
      'An ontology entry for an organization has words that are not the name of one body or State: what somebody did ("submitted by the Chair"), or several States at once.',
    hint: 'Run ntoso enrich, which makes an entry for each State; give remarks an entry of another kind.',
  },
  'validate/inline-name': {
    severity: 'warning',
    meaning:
      'The name of an inline has no prefix. AKN4UN asks for akn4un: before names that are not of Akoma Ntoso (part 1).',
    hint: ENRICH,
  },
  'validate/container-missing': {
    severity: 'warning',
    meaning: 'A preamble or closing part holds paragraphs outside of any container (part 2).',
    hint: ENRICH,
  },
  'validate/container-unnamed': {
    severity: 'warning',
    meaning: 'A container has an empty name. In a preamble the name is the opening words of the paragraph.',
    hint: 'Name what the container holds.',
  },
  'validate/document-element-misplaced': {
    severity: 'warning',
    meaning:
      'docTitle, docNumber, docDate and their like describe the document and belong on the cover page, into the preface or the conclusions.',
    hint: 'Use date, organization, ref or inline in the text proper.',
  },
  'validate/numbers-not-contiguous': {
    severity: 'warning',
    meaning:
      'The numbers of the operative paragraphs jump or repeat. The printed text may be so; more often a paragraph was lost.',
    hint: 'Compare the paragraphs with the original.',
  },
  'validate/document-name': {
    severity: 'warning',
    meaning:
      'The name of the document is none of those that the guidelines suggest (part 2): resolution, decision, draftResolution, …',
    hint: 'Use a suggested name when one fits.',
  },
  'validate/unit-empty': {
    severity: 'warning',
    meaning:
      'A numbered unit holds a heading or a number and nothing else. As a heading it opens no section, so no outline can be made from it.',
    hint: 'Make a section with the heading, and put what it heads into it.',
  },
  'validate/date-unknown': {
    severity: 'warning',
    meaning: 'The date 0001-01-01 or 1900-01-01 stands for an unknown one.',
    hint: 'Give the date if it can be found.',
  },
  'validate/lifecycle-missing': {
    severity: 'error',
    meaning:
      'A document that contains a later version or several (@contains) must list the events that made them (part 1).',
    hint: 'Add meta/lifecycle.',
  },
  'validate/extension-namespace': {
    severity: 'warning',
    meaning: 'Extension elements stand in another namespace than the one of AKN4UN, http://un.org/akn4un.',
    hint: 'Declare the prefix akn4un with http://un.org/akn4un.',
  },
  'validate/stylesheet-ignored': {
    severity: 'warning',
    meaning: 'A processing instruction names a style sheet. It is never followed.',
    hint: 'Take it away.',
  },
} as const satisfies Catalogue;
