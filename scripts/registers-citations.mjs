/**
 * Makes the data files of `src/un/data/` from the registers counted in published United Nations documents:
 *   node scripts/registers-citations.mjs FOLDER    (FOLDER holds unts-citations.csv and registers/*.csv)
 * What is made is committed; nobody needs the registers to build.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = process.argv[2];
if (!folder) {
  process.stderr.write('usage: node scripts/registers-citations.mjs FOLDER\n');
  process.exit(2);
}
const target = fileURLToPath(new URL('../src/un/data/', import.meta.url));
const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

/**
 * Titles that reading by eye found wrong or cut: `number volume`, in all languages (28986 is cited for a treaty that
 * is not it; 38544 in volume 2868 is the amendments of Kampala).
 */
const WRONG = new Set([
  '28986 1677',
  '38544 2868',
  '6193 429',
  '37733 2158',
  '39357 2214',
  '37925 2167',
  '22495 2260',
  '24631 3132',
  '17512 1125',
  '22495 2048',
  '43718 2421',
  '28325 1648',
  '1061 1651',
  '1240 2160',
]);

/** Counted for a body that did not adopt them: the Sub-Commission on human rights numbered like the Council. */
const NOT_THEIRS = ['ECOSOC 2000/22'];

/** Wrong in one language only: the title of the agreement that the sentence is about, not of the convention cited. */
const WRONG_IN = ['30822 1771 ru'];

/** Titles that the counts do not settle in a language (the convention shares its volume with its protocols), read by eye. */
const ADDED = [
  'UNTS|30822|1771|ru|Рамочная конвенция Организации Объединенных Наций об изменении климата',
  'UNTS|22495|1342|ar|اتفاقية حظر أو تقييد استعمال أسلحة تقليدية معينة يمكن اعتبارها مفرطة الضرر أو عشوائية الأثر',
  'UNTS|22495|1342|zh|禁止或限制使用某些可被认为具有过分伤害力或滥杀滥伤作用的常规武器公约',
  'UNTS|22495|1342|ru|Конвенция о запрещении или ограничении применения конкретных видов обычного оружия, которые могут считаться наносящими чрезмерные повреждения или имеющими неизбирательное действие',
  'UNTS|22495|1342|fr|Convention sur l’interdiction ou la limitation de l’emploi de certaines armes classiques qui peuvent être considérées comme produisant des effets traumatiques excessifs ou comme frappant sans discrimination',
  'UNTS|22495|1342|es|Convención sobre Prohibiciones o Restricciones del Empleo de Ciertas Armas Convencionales que Puedan Considerarse Excesivamente Nocivas o de Efectos Indiscriminados',
];

/** Volumes of a registration that hold a treaty of its own, where the counts are too small to show it (read by eye). */
const OWN = ['27531 2983', '3511 2253', '612 3175', '24631 3132', '14668 1642', '14531 2922', '5742 2762'];
/** The volume of the main treaty where texts cite another one more often. */
const MAIN = { 14668: '999', 14531: '993', 5742: '399' };

/** Nouns that lead Russian titles, in all cases. */
const FEMININE = /^(Конвенц|Харт)(?:ия|ии|ию|ией)$/iu;
const MASCULINE = /^(Протокол|Договор|Устав|Статут|Пакт)(?:а|у|ом|е)?$/iu;
const NEUTER = /^(Соглашен)(?:ие|ия|ию|ием|ии)$/iu;

resolutionDates();
treaties();

/** One line a date: the date and the numbers of that day. Only rows that the register is certain of. */
function resolutionDates() {
  const rows = readCsv(join(folder, 'registers', 'resolution-dates.csv')).filter(
    row => row.certainty === 'certain' && !NOT_THEIRS.includes(`${row.body} ${row.number}`),
  );
  const parts = [];
  for (const body of ['GA', 'SC', 'ECOSOC', 'HRC', 'CHR']) {
    for (const type of ['resolution', 'decision']) {
      const own = rows.filter(row => row.body === body && row.type === type);
      if (own.length > 0) parts.push(`  '${body} ${type}': \`\n${byDate(own)}\n\`,`);
    }
  }
  write('resolution-dates.ts', 'Dates of adoption, counted in published resolutions', [
    'export const resolutionDates: Readonly<Record<string, string>> = {',
    ...parts,
    '};',
  ]);
}

function byDate(rows) {
  const days = new Map();
  for (const row of rows) days.set(row.date, [...(days.get(row.date) ?? []), row.number.replace(/ /g, '_')]);
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, numbers]) => `${date} ${numbers.sort().join(' ')}`)
    .join('\n');
}

/**
 * One line a title: series, numbers, volumes, language, title, all parted by `|`. Volumes `*` = the registration as a whole.
 * Then one line a treaty of its own under a number that covers several, `=|series|number|volume`,
 * and one a main treaty, `^|series|number|volume`.
 */
function treaties() {
  const cited = readCsv(join(folder, 'registers', 'treaties.csv'));
  const certain = readCsv(join(folder, 'unts-citations.csv'));
  const main = mainVolumes(certain);
  const lines = new Set();
  for (const row of certain) for (const line of certainLines(row, main)) lines.add(line);
  for (const row of cited) {
    if (!isAgreed(row) || !LANGUAGES.includes(row.language)) continue;
    const volumes = row.volume.replace(/ /g, '');
    const key = `${row.registration.replace(/ /g, '')} ${volumes}`;
    const english =
      row.language === 'en' && main.get(row.registration) === volumes && hasTitle(certain, row.registration);
    if (WRONG.has(key) || WRONG_IN.includes(`${key} ${row.language}`) || english || titleOf(row.title) === '') continue;
    lines.add(
      [
        row.series,
        row.registration.replace(/ /g, ''),
        volumes,
        row.language,
        nominative(titleOf(row.title), row.language),
      ].join('|'),
    );
  }
  for (const added of ADDED) lines.add(added);
  for (const row of cited)
    if (isOwnInstrument(row, main)) lines.add(`=|${row.series}|${row.registration}|${row.volume}`);
  for (const own of OWN) lines.add(`=|UNTS|${own.replace(' ', '|')}`);
  for (const row of certain) {
    const volume = main.get(row.registration_no);
    if (volume) lines.add(`^|${row.series}|${row.registration_no}|${volume}`);
  }
  write('treaties.ts', 'Treaties by registration number and volume, with titles as cited in published resolutions', [
    `export const treaties = \`\n${[...lines].sort().join('\n')}\n\`;`,
  ]);
}

/**
 * At least two citations and half of all have this title. Where a noun changes with its case, or a particle is written
 * together with it, its forms are counted together.
 */
function isAgreed(row) {
  if (row.quality === 'agreed') return true;
  if (row.quality !== 'majority' || !['ru', 'ar'].includes(row.language)) return false;
  const others = row.other_titles.split(' | ').flatMap(other => {
    const [, title, count] = /^(.*) \((\d+)\)$/.exec(other) ?? [];
    return title && stems(title) === stems(row.title) ? [Number(count)] : [];
  });
  const count = others.reduce((sum, each) => sum + each, Number(row.title_count));
  return count >= 2 && 2 * count >= Number(row.citations);
}

/** What all cases of a title share. */
function stems(title) {
  return title
    .replace(/^[وفبلك](?=اتفاق|معاهد|نظام)/u, '')
    .replace(/\p{Script=Cyrillic}{5,}/gu, word => word.slice(0, Math.max(4, word.length - 3)).toLowerCase());
}

/** A Russian title as a list has it: "Международной конвенции" → "Международная конвенция". */
function nominative(title, language) {
  if (language === 'ar') return title.replace(/^[وفبلك](?=اتفاق|معاهد|نظام)/u, '');
  if (language !== 'ru') return title;
  const words = title.split(' ');
  const at = words.findIndex(word => FEMININE.test(word) || MASCULINE.test(word) || NEUTER.test(word));
  if (at < 0 || at > 1) return title;
  const noun = words[at];
  const [forms, ending] = FEMININE.test(noun) ? [FEMININE, 'ия'] : NEUTER.test(noun) ? [NEUTER, 'ие'] : [MASCULINE, ''];
  words[at] = noun.replace(forms, `$1${ending}`);
  const adjective = word => adjectiveOf(word, forms);
  if (at === 1) words[0] = adjective(words[0]);
  if (/^\(\S+\)$/u.test(words[at + 1] ?? '')) words[at + 1] = `(${adjective(words[at + 1].slice(1, -1))})`;
  const [first, ...rest] = words
    .join(' ')
    .replace(/(?<=, \p{L}+щ)(?:ую|ей)(?= )/u, 'ая')
    .replace(/(?<=, \p{L}+щ)(?:его|ему|им)(?= )/u, 'ий');
  return first.toUpperCase() + rest.join('');
}

function adjectiveOf(word, forms) {
  if (forms === FEMININE) return word.replace(/(?:ой|ую|ей)$/u, 'ая');
  if (forms === NEUTER) return word.replace(/(?:ого|ому|ым|ом)$/u, 'ое');
  return word.replace(/(?<=[кгх])(?:ого|ому|им|ом)$/u, 'ий').replace(/(?:ого|ому|ым|ом)$/u, 'ый');
}

function hasTitle(certain, number) {
  return certain.some(row => row.registration_no === number && row.title !== '');
}

/** The volume that is cited most for each number. */
function mainVolumes(certain) {
  const pairs = certain.map(row => [row.registration_no, /^([\dXVILC]+) \(/.exec(row.volumes)?.[1]]);
  return new Map([...pairs.filter(([, volume]) => volume !== undefined), ...Object.entries(MAIN)]);
}

/** The title of the whole registration, and that of its main treaty without ", and the Protocols thereto". */
function certainLines(row, main) {
  if (row.title === '') return [];
  const own = row.title.replace(/, and (?:the|its) .{1,60}$/, '').replace(/, signed at .{1,60}$/, '');
  const lines = [[row.series, row.registration_no, main.get(row.registration_no), 'en', own].join('|')];
  return own === row.title ? lines : [...lines, [row.series, row.registration_no, '*', 'en', row.title].join('|')];
}

/** Years, places and clauses of the sentence that cites do not belong to a title. */
function titleOf(title) {
  return title
    .replace(/^\d{4} (?=\p{Lu})/u, '')
    .replace(/,? (?:который|которая|которое) .*$/u, '')
    .replace(/ \(Конвенция\)$/u, '')
    .replace(/,? (?:which|signed at|signé|firmad|of 7 August|, of the International Labour).*$/u, '')
    .replace(/[|`$\\]/g, '')
    .trim();
}

/** Under one number, another volume is another treaty when the texts call it by another name at least twice. */
function isOwnInstrument(row, main) {
  if (row.language !== 'en' || /[,\s]/.test(row.volume) || /\D/.test(row.registration)) return false;
  if (!main.has(row.registration) || main.get(row.registration) === row.volume || Number(row.citations) < 2)
    return false;
  return (
    ['agreed', 'majority', 'relative', 'single'].includes(row.quality) && row.title !== row.title_of_most_cited_volume
  );
}

function write(name, what, lines) {
  const head = `/** ${what}. Source: United Nations. Made by scripts/registers-citations.mjs. */`;
  writeFileSync(join(target, name), `${[head, ...lines].join('\n')}\n`);
  process.stdout.write(`${name}: ${lines.join('\n').length} characters\n`);
}

function readCsv(file) {
  const rows = parseCsv(readFileSync(file, 'utf8'));
  const [head = [], ...body] = rows;
  return body.map(cells => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])));
}

function parseCsv(text) {
  const rows = [];
  let row = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end === ',') continue;
    if (row.length > 1) rows.push(row);
    row = [];
  }
  return rows;
}
