/**
 * Sales numbers of conference reports that are documents too. Each pair was read on the imprint of the report, where both are
 * printed, or follows from a document of the United Nations with the same title, place and dates. A number that covers
 * several volumes (93.I.8, 86.IX.7) is in no row: the number alone does not tell which volume is cited.
 */
const REPORTS: ReadonlyMap<string, string> = new Map([
  // Fourth World Conference on Women, Beijing, 4–15 September 1995
  ['96.IV.13', 'A/CONF.177/20/Rev.1'],
  // International Conference on Population and Development, Cairo, 5–13 September 1994
  ['95.XIII.18', 'A/CONF.171/13/Rev.1'],
  // World Summit on Sustainable Development, Johannesburg, 26 August–4 September 2002
  ['03.II.A.1', 'A/CONF.199/20'],
  // Global Conference on the Sustainable Development of Small Island Developing States, Bridgetown, 25 April–6 May 1994
  ['94.I.18', 'A/CONF.167/9'],
  // International Meeting on the Programme of Action for Small Island Developing States, Port Louis, 10–14 January 2005
  ['05.II.A.4', 'A/CONF.207/11'],
  // World Summit for Social Development, Copenhagen, 6–12 March 1995
  ['96.IV.8', 'A/CONF.166/9'],
  // International Conference on Financing for Development, Monterrey, 18–22 March 2002
  ['02.II.A.7', 'A/CONF.198/11'],
]);

/**
 * The symbol of a report by its sales number.
 * @param number as printed, with the letter of the language first: `E.96.IV.13`, `F.96.IV.13`
 */
export function symbolOfSales(number: string): string | undefined {
  return REPORTS.get(number.replace(/^[A-Z]\./, ''));
}
