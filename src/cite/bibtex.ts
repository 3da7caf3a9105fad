/** BibTeX: names of bodies and titles in braces of their own, so that no style takes them apart or changes their capitals. */
import { partsOf, type Reference, type ReferenceKind } from './reference.js';

/** BibTeX has no types for law: `misc` is what its styles print whole. */
const TYPES: Readonly<Record<ReferenceKind, string>> = {
  report: 'techreport',
  legislation: 'misc',
  bill: 'misc',
  case: 'misc',
};

/** An entry, with a line break at its end. UTF-8, for Biber, BibTeX8 and reference managers. */
export function bibtex(reference: Reference): string {
  const { kind, title, author, institution, number, date, address, language } = reference;
  const [year, month, day] = date ? partsOf(date) : [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', author && `{${escaped(author)}}`],
    ['title', `{${escaped(title)}}`],
    [kind === 'report' ? 'institution' : 'organization', institution && escaped(institution)],
    ['number', number && escaped(number)],
    ['year', year],
    ['month', month && String(Number(month))],
    ['day', day && String(Number(day))],
    ['url', address && inAddress(address)],
    ['language', language],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@${TYPES[kind]}{${keyOf(reference)},\n${lines.join('')}}\n`;
}

/** Of Latin letters, figures and a few signs: BibTeX ends a key at others. */
function keyOf({ key }: Reference): string {
  return key.replace(/[^A-Za-z0-9.:]+/g, '-').replace(/^-|-$/g, '') || 'document';
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Signs that TeX would read. */
function escaped(text: string): string {
  return text.replace(/[\\{}~^]|[&%$#_]/g, sign => SIGNS[sign] ?? `\\${sign}`);
}

/** An address is printed as it is; only what would end the field is written in another way. */
function inAddress(address: string): string {
  return address.replaceAll('\\', '%5C').replaceAll('{', '%7B').replaceAll('}', '%7D');
}
