/** A field of a MARC record. */

/** A variable field: tag, two indicators, subfields in order. */
export interface MarcField {
  readonly tag: string;
  readonly indicators: string;
  readonly subfields: readonly (readonly [string, string])[];
}
