import type { Catalogue } from '../catalogue.js';
import { profileCodes } from './validate-profile.js';

/** Codes of the stage `validate`: the file, the schema, the profile. */
export const validateCodes = {
  'validate/not-well-formed': {
    severity: 'error',
    meaning: 'The file is not well-formed XML 1.0 with namespaces, so nothing else can be said about it.',
    hint: 'Open the file at the line named; the mistake is there or shortly before.',
  },
  'validate/too-deep': {
    severity: 'error',
    meaning: 'Elements are nested deeper than any document needs and than this program follows.',
    hint: 'Look for a tag that is opened again and again and never closed.',
  },
  'validate/doctype': {
    severity: 'error',
    meaning:
      'The file has a DOCTYPE. Akoma Ntoso needs none, and entities can read files or exhaust memory, so none is accepted.',
    hint: 'Take the DOCTYPE away and write the characters that its entities stand for.',
  },
  'validate/encoding': {
    severity: 'error',
    meaning: 'The bytes of the file are no text in the encoding that the file declares (UTF-8 when it declares none).',
    hint: 'Save the file as UTF-8, or correct the encoding in its first line.',
  },
  'validate/old-namespace': {
    severity: 'error',
    meaning: 'The file is Akoma Ntoso of a version before the OASIS Standard 3.0. Its elements mean other things.',
    hint: 'Convert the file to the namespace http://docs.oasis-open.org/legaldocml/ns/akn/3.0; a change of the namespace alone is seldom enough.',
  },
  'validate/not-akn': {
    severity: 'error',
    meaning: 'The root of the file is not the element akomaNtoso of the namespace of Akoma Ntoso 3.0.',
    hint: 'Check that the right file was given; Word files and texts are made into Akoma Ntoso by ntoso convert.',
  },
  'validate/schema': {
    severity: 'error',
    meaning: 'The schema objects to something that is none of the other cases.',
    hint: 'Compare the element named with docs/schema.md.',
  },
  'validate/schema-element': {
    severity: 'error',
    meaning:
      'An element stands where the schema allows none of its name: in a wrong place, in a wrong order, or once too often.',
    hint: 'Move the element to a place where it may stand; docs/schema.md says what each element holds.',
  },
  'validate/not-in-vocabulary': {
    severity: 'info',
    meaning:
      'The file uses elements of Akoma Ntoso that are not of the AKN4UN vocabulary, such as those of debates, judgments and amendments. The verdict on the schema is about all of Akoma Ntoso 3.0.',
    hint: 'In a United Nations document, use an element of the vocabulary (docs/schema.md).',
  },
  'validate/other-body': {
    severity: 'info',
    meaning:
      'By its country and its IRI the document is not one of the United Nations. Of the profile rules, only those that hold for every file of Akoma Ntoso are checked.',
    hint: 'Correct FRBRcountry and the IRIs if the document is one of the United Nations.',
  },
  'validate/schema-missing': {
    severity: 'error',
    meaning: 'An element lacks a child element or an attribute that the schema requires.',
    hint: 'Add what is named; docs/schema.md says what each element needs.',
  },
  'validate/schema-attribute': {
    severity: 'error',
    meaning: 'An element carries an attribute that the schema does not allow on it.',
    hint: 'Remove the attribute, or put it on the element that it belongs to. eId and xml:lang may not stand on documents.',
  },
  'validate/schema-value': {
    severity: 'error',
    meaning: 'The value of an attribute is not of the form that the schema requires, such as a day as YYYY-MM-DD.',
    hint: 'Write one of the values named, or a value of that form.',
  },
  'validate/schema-text': {
    severity: 'error',
    meaning: 'Text stands directly in an element that may hold elements only.',
    hint: 'Put the text into a p, or into the element where it belongs.',
  },
  'validate/id-repeated': {
    severity: 'error',
    meaning:
      'Two elements of a document have the same eId (or GUID). Ids are unique in a document, its annexes included.',
    hint: 'Run ntoso enrich: it gives each element the id of the naming convention and lets the pointers follow.',
  },
  ...profileCodes,
} as const satisfies Catalogue;
