/** The fields of a MARC record, in the order of their tags. Each maker gives none, one or several. */
import { distributionOf } from '../languages/distribution.js';
import { languageOf, languages } from '../languages/index.js';
import type { Distribution } from '../languages/vocabulary.js';
import { bodyById, bodyOfSymbol } from '../un/bodies.js';
import type { MarcField } from './marc-field.js';
import { bibliographicCode } from './mods.js';
import { type ArchiveRecord, annexLine, isBodyAuthority, titleOf } from './record.js';
import type { MarcSettings, PackSettings } from './settings.js';

type Maybe = string | undefined;

export function marcFields(record: ArchiveRecord, settings: PackSettings, subjects: readonly string[]): MarcField[] {
  const marc = settings.marc ?? {};
  const headings = [...subjects.map(each => each.toUpperCase()), ...(marc.subjects ?? [])];
  const made: (MarcField | undefined)[] = [
    one('024', '7 ', ['a', record.expression ?? record.work], ['2', 'uri']),
    one('029', '  ', ['a', 'JN'], ['b', jobNumber(record)]),
    one('039', '  ', ['a', marc.cataloguingUnit]),
    one('040', '  ', ['a', marc.cataloguingSource]),
    one('041', '  ', ['a', bibliographicCode(record.language)]),
    one('049', '  ', ['a', marc.country]),
    one('089', '  ', ['b', contentCode(record)]),
    one('091', '  ', ['a', distributionCode(record)]),
    symbol(record),
    title(record),
    one('269', '  ', ['a', record.publicationDate]),
    one('500', '  ', ['a', record.meeting && `Adopted at the ${record.meeting}`]),
    contents(record),
    ...headings.map(heading => one('650', '17', ['a', heading])),
    ...corporate(record, marc).map(heading => one('710', '2 ', ['a', heading])),
    one('793', '  ', ['a', record.committee]),
    ...(marc.productCodes ?? []).map(code => one('930', '  ', ['a', code])),
    ...agenda(record, marc),
    one('992', '  ', ['a', record.adoptionDate]),
    ...record.reports.map(report => one('993', '  ', ['a', report])),
    one('999', '  ', ['a', marc.workflow?.a], ['b', marc.workflow?.b], ['c', marc.workflow?.c]),
  ];
  return made.filter((each): each is MarcField => each !== undefined);
}

/** A field with those of its subfields that have a value; without the first of them that is content there is no field. */
function one(
  tag: string,
  indicators: string,
  ...subfields: readonly (readonly [string, Maybe])[]
): MarcField | undefined {
  const given = subfields.filter((each): each is [string, string] => each[1] !== undefined && each[1] !== '');
  const content = tag === '029' ? given.find(([code]) => code === 'b') : given.find(([code]) => code !== '2');
  return content ? { tag, indicators, subfields: given } : undefined;
}

const JOB_NUMBER = new RegExp(`^([A-Z]\\d{7})\\s?([${languages.map(({ letter }) => letter ?? '').join('')}])$`);

/** `N1052634E` → `N1052634 E`: eight characters, a blank, the letter of the language. */
function jobNumber({ odsJobNumber }: ArchiveRecord): Maybe {
  const match = JOB_NUMBER.exec(odsJobNumber ?? '');
  return match ? `${match[1]} ${match[2]}` : undefined;
}

/** Content codes of documents that ntoso reads: resolutions and decisions, drafts of them, presidential statements. */
function contentCode({ documentName }: ArchiveRecord): Maybe {
  if (/draft/i.test(documentName)) return 'B02';
  if (/presidential/i.test(documentName)) return 'B17';
  return /^(?:resolution|decision)/i.test(documentName) ? 'B01' : undefined;
}

const DISTRIBUTION: Readonly<Record<Distribution, string>> = {
  General: 'GEN',
  Limited: 'LTD',
  Restricted: 'RES',
  Provisional: 'PRO',
};

function distributionCode({ distribution = '' }: ArchiveRecord): Maybe {
  const kind = distributionOf(distribution);
  return kind && DISTRIBUTION[kind];
}

/** $a the symbol, $b its series up to the first slash (the Human Rights Council has its own), $c the session. */
function symbol({ symbol: value, session }: ArchiveRecord): MarcField | undefined {
  if (!value) return undefined;
  const series = bodyOfSymbol(value)?.library ?? value.slice(0, value.indexOf('/') + 1);
  return one('191', '  ', ['a', value], ['b', series], ['c', session]);
}

function title(record: ArchiveRecord): MarcField | undefined {
  const value = titleOf(record);
  if (!value) return undefined;
  const kind =
    record.documentName === 'resolution' || record.documentName === 'decision' ? record.documentName : undefined;
  const responsible = kind && record.body && `adopted by the ${record.body}`;
  return one(
    '245',
    `1${leadingArticle(value, record.languageCode)}`,
    ['a', kind ? `${value} :` : value],
    ['b', responsible ? `${kind} /` : kind],
    ['c', responsible],
  );
}

/** Second indicator of 245: how many characters the filing skips. */
function leadingArticle(value: string, language: Maybe): number {
  const articles = languageOf(language ?? '')?.vocabulary.filedWithout;
  return articles ? (new RegExp(`^${articles}`, 'u').exec(value)?.[0].length ?? 0) : 0;
}

function contents({ annexes }: ArchiveRecord): MarcField | undefined {
  const lines = annexes.map((annex, i) => annexLine(annex, i + 1));
  return one('505', '0 ', ['a', lines.join(' -- ')]);
}

/** Authority headings: those of the settings, else those that the AKN names, else body and session. */
function corporate(record: ArchiveRecord, marc: MarcSettings): readonly string[] {
  if (marc.corporateHeadings) return marc.corporateHeadings;
  const named = record.keywords.filter(isBodyAuthority);
  if (named.length > 0) return named.map(({ shown }) => shown);
  const heading = bodyById(record.actor ?? '')?.heading ?? `UN. ${record.body}`;
  return record.body ? [`${heading}${sessionOf(record)}`] : [];
}

/**
 * ` (65th sess. : 2010-2011)`: a regular session of the General Assembly opens in September of 1945 plus its number and, since
 * the fiftieth, is closed by the opening of the next.
 */
function sessionOf({ actor, session = '' }: ArchiveRecord): string {
  if (bodyById(actor ?? '')?.code !== 'GA') return '';
  const number = Number(session);
  if (!Number.isInteger(number) || number < 50) return '';
  return ` (${number}${ordinalEnding(number)} sess. : ${1945 + number}-${1946 + number})`;
}

function ordinalEnding(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

/** $a symbol of the agenda, $b item, $c title: from the AKN where it names them, else the item with the agenda of the settings. */
function agenda(record: ArchiveRecord, marc: MarcSettings): (MarcField | undefined)[] {
  const named = record.keywords.filter(({ refersTo, dictionary }) => refersTo === 'agenda' && dictionary.includes('/'));
  if (named.length > 0) {
    return named.map(({ dictionary, value, shown }) => one('991', '  ', ['a', dictionary], ['b', value], ['c', shown]));
  }
  return marc.agenda ? record.agendaItems.map(item => one('991', '  ', ['a', marc.agenda], ['b', item])) : [];
}
