/** Ordinals as numbers of units: "1er", "1.º", "2-я", "3rd", "premier", "Primera", "Part Two". Arabic ones are in `arabic.ts`. */
import { withoutAccents } from './words.js';

/** Behind the figures, in every language that ntoso knows. A sign of degree is typed for º; "5e" may be a fifth letter. */
const FIGURES = /^(\d{1,4})(?:er|re|ère|ème|st|nd|rd|th|[.-]?[ºª°]|-?(?:й|я|е|го|ой|му))$/iu;

/** From one on, without accents: cardinal numbers where they stand behind the name of a unit ("Part One"), and ordinals. */
const ROWS: readonly string[] = [
  'one two three four five six seven eight nine ten eleven twelve',
  'eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf',
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
  'premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme',
  'premiere seconde',
  'primero segundo tercero cuarto quinto sexto septimo octavo noveno decimo undecimo duodecimo',
  'primera segunda tercera cuarta quinta sexta septima octava novena decima undecima duodecima',
  'первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый одиннадцатый двенадцатый',
  'первая вторая третья четвертая пятая шестая седьмая восьмая девятая десятая одиннадцатая двенадцатая',
  'erster zweiter dritter vierter funfter sechster siebter achter neunter zehnter elfter zwolfter',
  'erste zweite dritte vierte funfte sechste siebte achte neunte zehnte elfte zwolfte',
];

const WORDS: ReadonlyMap<string, number> = new Map(
  ROWS.flatMap(row => row.split(' ').map((word, index) => [word, index + 1] as const)),
);

/** @param core a number without anything around it */
export function ordinalValue(core: string): number | undefined {
  const figures = FIGURES.exec(core)?.[1];
  return figures === undefined ? WORDS.get(withoutAccents(core.toLowerCase())) : Number(figures);
}
