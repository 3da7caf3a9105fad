/** Short names of treaties, as the documents of the United Nations print them in brackets behind the title. */

interface ShortName {
  /** English first, then those of other languages. */
  readonly names: readonly string[];
  readonly series: 'UNTS' | 'LNTS';
  readonly number: string;
}

const rows: readonly (readonly [names: string, number: string])[] = [
  ['NPT TNP', '10485'],
  ['CRC CDE CDN', '27531'],
  ['CEDAW', '20378'],
  ['ICERD CERD', '9464'],
  ['ICCPR PIDCP', '14668'],
  ['ICESCR PIDESC', '14531'],
  ['CAT', '24841'],
  ['CRPD', '44910'],
  ['UNCLOS CNUDM CONVEMAR', '31363'],
  ['UNFCCC CCNUCC CMNUCC', '30822'],
  ['CBD', '30619'],
  ['UNCCD', '33480'],
  ['UNCAC', '42146'],
  ['UNTOC', '39574'],
  ['CWC CIAC CAQ', '33757'],
  ['ATT TCA', '52373'],
];

const SHORT_NAMES: readonly ShortName[] = rows.map(([names, number]) => ({
  names: names.split(' '),
  series: 'UNTS',
  number,
}));

/** The treaty that is called so; capitals count, since "cat" is a word. */
export function treatyByShortName(name: string): Pick<ShortName, 'series' | 'number'> | undefined {
  return SHORT_NAMES.find(({ names }) => names.includes(name));
}
