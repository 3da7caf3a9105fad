/** Pages of a site: the home page, lists, works. */
import { readFileSync } from 'node:fs';
import { built } from '../assets/root.js';
import { symbolKey } from '../cited/works.js';
import type { OutputFile } from '../files/write.js';
import { directionOf } from '../languages/direction.js';
import { languageByCode } from '../languages/index.js';
import { fill } from '../xml/templates.js';
import { dateOf, identifierOf, type SiteDocument, type SiteWork } from './document.js';
import { isTreaty, type Section, type SectionValue, treatyName, worksByKey } from './sections.js';

export interface SiteFacts {
  readonly title: string;
  /** Where the site will be, with `/` at the end; absent when that is not known. */
  readonly base?: string;
  readonly works: readonly SiteWork[];
  readonly sections: readonly Section[];
  readonly hasSearch: boolean;
}

/** Works on one page of a list. */
const ON_A_PAGE = 200;
/** Values of a section on the home page. */
const ON_HOME = 24;
/** Works in a relation of a work. */
const MOST_RELATED = 200;

export function pagesOf(facts: SiteFacts): OutputFile[] {
  const pages = [homePage(facts)];
  if (facts.hasSearch) pages.push({ name: 'search.js', bytes: asset('site/search.js') });
  for (const section of facts.sections) {
    pages.push(valuesPage(section, facts));
    for (const value of section.values) for (const page of listPages(section, value, facts)) pages.push(page);
  }
  const related = relationsIn(facts);
  for (const work of facts.works) pages.push(workPage(work, related, facts));
  return pages;
}

interface Page {
  readonly path: string;
  readonly title: string;
  readonly content: string;
  readonly jsonLd?: object;
}

function page({ path, title, content, jsonLd }: Page, { title: siteTitle, base, sections }: SiteFacts): OutputFile {
  const root = path.includes('/') ? '../' : '';
  const bytes = fill('site/page', {
    ...{ root, siteTitle, content },
    fullTitle: title === siteTitle ? title : `${title} – ${siteTitle}`,
    address: base === undefined ? '' : `${base}${path === 'index.html' ? '' : path}`,
    // "<" would end the element.
    jsonLd: jsonLd ? JSON.stringify(jsonLd).replaceAll('<', '\\u003c') : '',
    styles: ['text', 'page', 'site'].map(name => asset(`styles/${name}.css`)).join(''),
    sections: sections
      .filter(({ values }) => values.length > 0)
      .map(({ id, name }) => ({ href: `${root}${id}/index.html`, name })),
  });
  return { name: path, bytes };
}

const assets = new Map<string, string>();

function asset(name: string): string {
  const text = assets.get(name) ?? readFileSync(new URL(`templates/${name}`, built), 'utf8');
  assets.set(name, text);
  return text;
}

function homePage(facts: SiteFacts): OutputFile {
  const { title, works, sections, hasSearch, base } = facts;
  const groups = sections
    .filter(({ values }) => values.length > 0)
    .map(({ id, name, values }) => ({
      ...{ id, name },
      values: values.slice(0, ON_HOME).map(value => linkTo(value, `${id}/`)),
      more: values.length > ON_HOME ? `${id}/index.html` : '',
      moreName: `All ${values.length}`,
    }));
  const content = fill('site/home', {
    siteTitle: title,
    count: countOf(works.length),
    search: hasSearch,
    languages: languagesIn(works),
    groups,
  });
  const jsonLd = {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: title,
    ...(base ? { url: base } : {}),
  };
  return page({ path: 'index.html', title, content, jsonLd }, facts);
}

/** Languages of the documents with their own names, English first. */
function languagesIn(works: readonly SiteWork[]): { readonly code: string; readonly name: string }[] {
  const codes = new Set(works.flatMap(({ documents }) => documents.flatMap(({ entry }) => entry.language ?? [])));
  const sorted = [...codes].sort((a, b) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1));
  return sorted.map(code => ({ code, name: nameOfLanguage(code) }));
}

function nameOfLanguage(code: string): string {
  const language = languageByCode(code);
  const name = language?.names[language.code] ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

const countOf = (count: number) => `${count} document${count === 1 ? '' : 's'}`;

const linkTo = ({ slug, name, works }: SectionValue, folder: string) => ({
  href: `${folder}${slug}.html`,
  name,
  count: works.length,
});

function valuesPage({ id, name, values }: Section, facts: SiteFacts): OutputFile {
  const title = `Documents by ${name.toLowerCase()}`;
  const content = fill('site/values', { title, values: values.map(value => linkTo(value, '')) });
  return page({ path: `${id}/index.html`, title, content }, facts);
}

function listPages({ id }: Section, { slug, title, works }: SectionValue, facts: SiteFacts): OutputFile[] {
  const count = Math.ceil(works.length / ON_A_PAGE);
  const fileOf = (number: number) => `${slug}${number === 1 ? '' : `,${number}`}.html`;
  return Array.from({ length: count }, (_, i) => {
    const numbers = Array.from({ length: count }, (_, n) => n + 1);
    const content = fill('site/list', {
      title,
      count: countOf(works.length),
      start: i === 0 ? '' : i * ON_A_PAGE + 1,
      works: works.slice(i * ON_A_PAGE, (i + 1) * ON_A_PAGE).map(work => workLine(work, '../work/')),
      pages: count === 1 ? [] : numbers.map(number => ({ number, href: number === i + 1 ? '' : fileOf(number) })),
    });
    return page({ path: `${id}/${fileOf(i + 1)}`, title, content }, facts);
  });
}

function workLine({ slug, documents: [{ entry }] }: SiteWork, folder: string) {
  return {
    ...{ href: `${folder}${slug}.html`, identifier: identifierOf(entry), date: dateOf(entry) ?? '' },
    ...titleOf(entry),
  };
}

function titleOf({ title = '', language = 'en' }: SiteDocument['entry']) {
  return { title, language, direction: directionOf(language) };
}

interface Relations {
  readonly byKey: ReadonlyMap<string, SiteWork>;
  readonly citing: ReadonlyMap<string, readonly SiteWork[]>;
  readonly treaties: ReadonlyMap<string, SectionValue>;
  /** The lists that a work is in. */
  readonly lists: ReadonlyMap<SiteWork, readonly Listed[]>;
}

interface Listed {
  readonly section: Section;
  readonly value: SectionValue;
}

function relationsIn({ works, sections }: SiteFacts): Relations {
  const treaties = sections.find(({ id }) => id === 'treaty')?.values ?? [];
  const listed = sections.flatMap(section =>
    section.values.flatMap(value => value.works.map(work => [work, { section, value }] as const)),
  );
  return {
    byKey: worksByKey(works),
    citing: grouped(works.flatMap(work => citedBy(work).map(key => [key, work] as const))),
    treaties: new Map(treaties.map(value => [value.name, value])),
    lists: grouped(listed),
  };
}

function grouped<Key, Value>(pairs: readonly (readonly [Key, Value])[]): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Keys of the works that a work cites, itself aside. */
function citedBy({ documents }: SiteWork): string[] {
  const own = ownKey(documents[0].entry);
  return [...new Set(documents.flatMap(({ cites }) => cites))].filter(key => key !== own);
}

function ownKey({ symbol }: SiteDocument['entry']): string | undefined {
  return symbol ? symbolKey(symbol) : undefined;
}

function workPage(work: SiteWork, relations: Relations, facts: SiteFacts): OutputFile {
  const [{ entry }] = work.documents;
  const identifier = identifierOf(entry);
  const content = fill('site/work', {
    ...{ identifier, ...titleOf(entry), facts: factsOf(work, facts, relations) },
    editions: work.documents.map(editionsOf),
    relations: [
      relation(
        'cites',
        'Cites',
        citedBy(work).map(key => citedLine(key, relations)),
      ),
      relation(
        'cited-by',
        'Cited by',
        citingOf(work, relations).map(each => workLine(each, '')),
      ),
    ].filter(({ works }) => works.length > 0),
  });
  return page(
    { path: `work/${work.slug}.html`, title: titleText(entry), content, jsonLd: legislation(work, facts) },
    facts,
  );
}

const titleText = (entry: SiteDocument['entry']) => [identifierOf(entry), entry.title].filter(Boolean).join(': ');

function relation<T>(id: string, name: string, works: readonly T[]) {
  const more = works.length > MOST_RELATED ? `and ${works.length - MOST_RELATED} more` : '';
  return { id, name, works: works.slice(0, MOST_RELATED), more };
}

function citingOf({ documents: [{ entry }] }: SiteWork, { citing }: Relations): readonly SiteWork[] {
  return citing.get(ownKey(entry) ?? '') ?? [];
}

function citedLine(key: string, { byKey, treaties }: Relations) {
  const work = byKey.get(key);
  if (work) return workLine(work, '');
  const treaty = isTreaty(key) ? treaties.get(treatyName(key)) : undefined;
  const line = { title: '', language: 'en', direction: 'ltr' };
  return treaty
    ? { ...line, href: `../treaty/${treaty.slug}.html`, identifier: treaty.name }
    : { ...line, href: '', identifier: key };
}

/** Facts with links to the lists that the work is in. */
function factsOf(work: SiteWork, { sections }: SiteFacts, { lists }: Relations) {
  const [{ entry }] = work.documents;
  const own = lists.get(work) ?? [];
  const listed = sections
    .filter(({ id }) => id !== 'treaty')
    .map(({ id, name }) => ({
      name,
      values: own
        .filter(({ section }) => section.id === id)
        .map(({ value }) => ({ name: value.name, href: `../${id}/${value.slug}.html` })),
    }));
  const plain = [
    ['Adopted', entry.adopted],
    ['Published', entry.published],
    ['Identifier', entry.work],
  ] as const;
  const others = plain.map(([name, value]) => ({ name, values: value ? [{ name: value, href: '' }] : [] }));
  return [...listed, ...others].filter(({ values }) => values.length > 0);
}

const SHOWN: Readonly<Record<string, string>> = {
  'text/html': 'HTML',
  'application/epub+zip': 'EPUB',
  'application/pdf': 'PDF',
  'application/akn+xml': 'AKN',
  'text/markdown': 'Markdown',
  'text/plain': 'Text',
};

function editionsOf({ entry: { language = '' }, files }: SiteDocument) {
  return {
    ...{ language, direction: directionOf(language), name: language ? nameOfLanguage(language) : 'Unknown language' },
    files: files.flatMap(({ path, mediaType }) => {
      const name = SHOWN[mediaType];
      return name ? [{ href: `../${encodeURI(path)}`, mediaType, name, language }] : [];
    }),
  };
}

/** schema.org: the work, with an encoding for each file. */
function legislation({ slug, documents }: SiteWork, { base }: SiteFacts): object {
  const [{ entry }] = documents;
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: entry.title ?? identifierOf(entry),
    legislationIdentifier: identifierOf(entry),
    ...(entry.adopted ? { legislationDate: entry.adopted } : {}),
    ...(entry.published ? { datePublished: entry.published } : {}),
    inLanguage: [...new Set(documents.flatMap(({ entry }) => entry.language ?? []))],
    ...(base
      ? {
          url: `${base}work/${slug}.html`,
          encoding: documents.flatMap(({ files, entry: { language } }) =>
            files.map(({ path, mediaType }) => ({
              '@type': 'LegislationObject',
              contentUrl: `${base}${encodeURI(path)}`,
              encodingFormat: mediaType,
              ...(language ? { inLanguage: language } : {}),
            })),
          ),
        }
      : {}),
  };
}
