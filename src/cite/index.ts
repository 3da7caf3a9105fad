/** References in the formats of reference managers. A new format is a file and a line in the table. */
import { bibtex } from './bibtex.js';
import { cslItem } from './csl.js';
import type { Reference } from './reference.js';
import { ris } from './ris.js';

export type ReferenceFormat = 'bibtex' | 'ris' | 'csl';

/** A list of references as one file. */
interface Written {
  /** What people call the format. */
  readonly shown: string;
  /** Of a file. */
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (references: readonly Reference[]) => string;
}

export const referenceFormats: Readonly<Record<ReferenceFormat, Written>> = {
  bibtex: {
    shown: 'BibTeX',
    ending: 'bib',
    mediaType: 'application/x-bibtex',
    write: references => references.map(bibtex).join('\n'),
  },
  ris: {
    shown: 'RIS',
    ending: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: references => references.map(ris).join(''),
  },
  csl: {
    shown: 'CSL-JSON',
    ending: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: references => `${JSON.stringify(references.map(cslItem), undefined, 2)}\n`,
  },
};
