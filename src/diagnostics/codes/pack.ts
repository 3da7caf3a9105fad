import type { Catalogue } from '../catalogue.js';

/** Codes of the stage `pack`. */
export const packCodes = {
  'pack/missing-mandatory': {
    severity: 'error',
    meaning:
      'A field that the profile requires is neither in the document nor in the settings. The record is written without it; no value is invented.',
    hint: 'Supply the value in the package settings, or add it to the AKN, and pack again.',
  },
  'pack/code-not-allowed': {
    severity: 'error',
    meaning: 'A code in the settings is not one that the receiving library accepts for that field.',
    hint: 'Correct the code in the package settings.',
  },
  'pack/picture-missing': {
    severity: 'error',
    meaning:
      'The AKN calls a picture that is not next to it, or by a name that leads elsewhere. The package is made without it, so it does not hold the whole document.',
    hint: 'Put the picture next to the AKN file under the name in img/@src, and pack again.',
  },
  'pack/record-left-out': {
    severity: 'info',
    meaning:
      'A package that may contain several metadata records contains all except this one, which would lack required fields.',
    hint: 'Request that profile by name to see what is missing.',
  },
  'pack/akn-unreadable': {
    severity: 'error',
    meaning:
      'The AKN XML cannot be read, so nothing is known about the document. It is packed as a file if the profile allows it.',
    hint: 'Validate the AKN file; it is probably not well-formed.',
  },
  'pack/no-akn': {
    severity: 'warning',
    meaning:
      'The conversion produced no AKN. If the package can hold a failed conversion, it is created from the source and the report on the failure.',
    hint: 'See the report for the reason.',
  },
  'pack/profile-needs-akn': {
    severity: 'error',
    meaning:
      'The profile is a record about the document, and without AKN there is nothing to record. No record is created.',
    hint: 'Use the bagit or csip profile for failed conversions.',
  },
  'pack/no-source': {
    severity: 'info',
    meaning: 'The package contains no source file: only AKN and editions were supplied.',
  },
  'pack/name-changed': {
    severity: 'info',
    meaning: 'A file name that some systems cannot store, or that points outside the package, was changed.',
  },
  'pack/no-address': {
    severity: 'info',
    meaning:
      'The document has no symbol and no base IRI was set, so its linked-data record identifies it by a relative IRI, which has a meaning only relative to the file.',
    hint: 'Set "iriBase" in the package settings.',
  },
} as const satisfies Catalogue;
