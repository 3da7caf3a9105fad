import type { Catalogue } from '../catalogue.js';
import { profileCodes } from './validate-profile.js';

/** Codes of the stage `validate`: the file, the schema, the profile. */
export const validateCodes = {
  'validate/not-well-formed': {
    severity: 'error',
    meaning: 'The file is not well-formed XML 1.0 with namespaces, so nothing else can be checked.',
    hint: 'Open the file at the line given; the error is there or shortly before.',
  },
  'validate/too-deep': {
    severity: 'error',
    meaning: 'Elements are nested deeper than any document needs and than ntoso supports.',
    hint: 'Find a tag that is opened repeatedly and never closed.',
  },
  'validate/doctype': {
    severity: 'error',
    meaning:
      'The file has a DOCTYPE. Akoma Ntoso does not need one, and entities can read files or exhaust memory, so it is rejected.',
    hint: 'Remove the DOCTYPE, and write the characters that its entities stand for.',
  },
  'validate/encoding': {
    severity: 'error',
    meaning: 'The bytes of the file are not valid in the encoding that it declares (UTF-8 if it declares none).',
    hint: 'Save the file as UTF-8, or correct the encoding in its first line.',
  },
  'validate/old-namespace': {
    severity: 'error',
    meaning:
      'The file is in a version of Akoma Ntoso older than the OASIS Standard 3.0. Its elements have other meanings.',
    hint: 'Convert the file to the namespace http://docs.oasis-open.org/legaldocml/ns/akn/3.0; changing only the namespace is seldom enough. `ntoso enrich --upgrade` does this.',
  },
  'validate/not-akn': {
    severity: 'error',
    meaning: 'The root element of the file is not akomaNtoso in the Akoma Ntoso 3.0 namespace.',
    hint: 'Check that this is the right file; `ntoso convert` converts Word files and texts to Akoma Ntoso.',
  },
  'validate/schema': {
    severity: 'error',
    meaning: 'The schema reports an error that is not one of the other cases.',
    hint: 'Look up the element in docs/schema.md.',
  },
  'validate/schema-element': {
    severity: 'error',
    meaning:
      'An element is where the schema does not allow it: in the wrong place, in the wrong order, or once too often.',
    hint: 'Move the element to a place where it is allowed; docs/schema.md says what each element may contain.',
  },
  'validate/not-in-vocabulary': {
    severity: 'info',
    meaning:
      'The file uses Akoma Ntoso elements that are not in the AKN4UN vocabulary, such as those of debates, judgments and amendments. The schema verdict covers all of Akoma Ntoso 3.0.',
    hint: 'In a United Nations document, use an element of the AKN4UN vocabulary (docs/schema.md).',
  },
  'validate/other-body': {
    severity: 'info',
    meaning:
      'According to its country and its IRI, this is not a United Nations document. Of the profile rules, only those that apply to every Akoma Ntoso file are checked.',
    hint: 'If it is a United Nations document, correct FRBRcountry and the IRIs.',
  },
  'validate/schema-missing': {
    severity: 'error',
    meaning: 'An element lacks a child element or an attribute that the schema requires.',
    hint: 'Add what the message names; docs/schema.md says what each element requires.',
  },
  'validate/schema-attribute': {
    severity: 'error',
    meaning: 'An element has an attribute that the schema does not allow on it.',
    hint: 'Remove the attribute, or move it to the element where it belongs. eId and xml:lang are not allowed on document elements.',
  },
  'validate/schema-value': {
    severity: 'error',
    meaning: 'The value of an attribute is not in the form that the schema requires, such as YYYY-MM-DD for a date.',
    hint: 'Use one of the values named, or a value in that form.',
  },
  'validate/schema-text': {
    severity: 'error',
    meaning: 'There is text directly in an element that may contain only elements.',
    hint: 'Put the text in a p, or in the element where it belongs.',
  },
  'validate/id-repeated': {
    severity: 'error',
    meaning:
      'Two elements of a document have the same eId (or GUID). Ids must be unique in a document, including its annexes.',
    hint: 'Run `ntoso enrich`: it gives each element the id that the naming convention prescribes and updates the pointers.',
  },
  ...profileCodes,
} as const satisfies Catalogue;
