/** Where links lead. Both bases can be set; a form that is not understood gets no link. */
export interface LinkBases {
  /** `{lang}` and `{symbol}` are filled in. */
  readonly documents: string;
  /** `{volume}` is filled in. */
  readonly treaties: string;
}

export const defaultBases: LinkBases = {
  documents: 'https://docs.un.org/{lang}/{symbol}',
  treaties: 'https://treaties.un.org/doc/Publication/UNTS/Volume%20{volume}/v{volume}.pdf',
};
