import type { Catalogue } from '../catalogue.js';

/** Codes of the stage `pack`. */
export const packCodes = {
  'pack/missing-mandatory': {
    severity: 'error',
    meaning:
      'A field that the profile makes mandatory is neither in the document nor in the settings. The record is made without it; nothing is made up.',
    hint: 'Give the value in the settings of the package, or add it to the AKN and pack again.',
  },
  'pack/code-not-allowed': {
    severity: 'error',
    meaning: 'A code in the settings is not in the list of codes that the receiving library accepts for that field.',
    hint: 'Correct the code in the settings of the package.',
  },
  'pack/record-left-out': {
    severity: 'info',
    meaning:
      'A package that may carry several metadata records carries all but this one, which would lack mandatory fields.',
    hint: 'Ask for that profile by its name to see what is missing.',
  },
  'pack/akn-unreadable': {
    severity: 'error',
    meaning:
      'The AKN XML cannot be read, so nothing is known of the document. It is packed as a file if the profile allows it.',
    hint: 'Validate the AKN file; it is probably not well-formed.',
  },
  'pack/no-akn': {
    severity: 'warning',
    meaning:
      'The conversion gave no AKN. A package that can hold a failed conversion is made from the source and the report of what failed.',
    hint: 'Look into the report for the reason.',
  },
  'pack/profile-needs-akn': {
    severity: 'error',
    meaning:
      'The profile is a record about the document, and without AKN nothing is known to record. Nothing is made for it.',
    hint: 'Use the profile bagit or csip for failed conversions.',
  },
  'pack/no-source': {
    severity: 'info',
    meaning: 'The package holds no source file: only AKN and editions were given.',
  },
  'pack/name-changed': {
    severity: 'info',
    meaning: 'A file name that some system could not store, or that leads out of the package, was changed.',
  },
  'pack/no-address': {
    severity: 'info',
    meaning:
      'The document has no symbol and no address was set, so its linked-data record names it by a relative IRI, which only has a meaning beside the file.',
    hint: 'Set "iriBase" in the settings of the package.',
  },
} as const satisfies Catalogue;
