/** The lists of a site: works by body, session, year, subject and cited treaty. */
import { symbolKey } from '../cited/works.js';
import { bodies } from '../un/bodies.js';
import { mainTreatyTitle } from '../un/treaties.js';
import { compare, dateOf, free, type SiteWork, slugOf } from './document.js';

export interface Section {
  /** Folder of its pages. */
  readonly id: 'body' | 'session' | 'year' | 'subject' | 'treaty';
  readonly name: string;
  readonly values: readonly SectionValue[];
}

export interface SectionValue {
  readonly slug: string;
  /** In lists. */
  readonly name: string;
  /** Over its own list. */
  readonly title: string;
  readonly works: readonly SiteWork[];
}

interface Rule {
  readonly id: Section['id'];
  readonly name: string;
  readonly valuesOf: (work: SiteWork) => readonly string[];
  readonly shown: (value: string) => string;
  readonly title: (shown: string) => string;
  readonly order: (a: Counted, b: Counted) => number;
}

interface Counted {
  readonly value: string;
  readonly works: readonly SiteWork[];
}

const byCount = (a: Counted, b: Counted) => b.works.length - a.works.length || compare(a.value, b.value);
const newestFirst = (a: Counted, b: Counted) => b.value.length - a.value.length || compare(b.value, a.value);
const byName = (a: Counted, b: Counted) => compare(a.value, b.value);
const known = (value: string | undefined) => (value ? [value] : []);

const RULES: readonly Rule[] = [
  {
    id: 'body',
    name: 'Body',
    valuesOf: ({ documents: [{ entry }] }) => known(entry.body),
    shown: value => bodies.find(({ actor }) => actor === value)?.name ?? value,
    title: shown => shown,
    order: byCount,
  },
  {
    id: 'session',
    name: 'Session',
    valuesOf: ({ documents: [{ entry }] }) => known(entry.session),
    shown: value => value,
    title: shown => `Session ${shown}`,
    order: newestFirst,
  },
  {
    id: 'year',
    name: 'Year',
    valuesOf: ({ documents: [{ entry }] }) => known(dateOf(entry)?.slice(0, 4)),
    shown: value => value,
    title: shown => shown,
    order: newestFirst,
  },
  {
    id: 'subject',
    name: 'Subject',
    valuesOf: ({ documents }) => [...new Set(documents.flatMap(({ subjects }) => subjects))],
    shown: value => value,
    title: shown => `Subject: ${shown}`,
    order: byName,
  },
  {
    id: 'treaty',
    name: 'Treaty',
    valuesOf: ({ documents }) => [...new Set(documents.flatMap(({ cites }) => cites.filter(isTreaty)))],
    shown: treatyName,
    title: shown => `Documents that cite: ${shown}`,
    order: byCount,
  },
];

export const isTreaty = (key: string) => /^[UL]NTS /.test(key);

export function treatyName(key: string): string {
  const [, series, number] = /^([UL]NTS) (\w+)$/.exec(key) ?? [];
  return (series && number && mainTreatyTitle(series as 'UNTS', number, 'en')) || key.replace(' ', ' No. ');
}

export function sectionsOf(works: readonly SiteWork[]): Section[] {
  return RULES.map(rule => ({ id: rule.id, name: rule.name, values: valuesOf(rule, works) }));
}

function valuesOf({ valuesOf, shown, title, order }: Rule, works: readonly SiteWork[]): SectionValue[] {
  const groups = new Map<string, SiteWork[]>();
  for (const work of works) {
    for (const value of valuesOf(work)) {
      const group = groups.get(value);
      if (group) group.push(work);
      else groups.set(value, [work]);
    }
  }
  const counted = [...groups].map(([value, group]): Counted => ({ value, works: group }));
  // Names of pages are given in the order of the values, which does not change with the counts.
  const taken = new Set<string>(['index']);
  const slugs = new Map([...groups.keys()].sort(compare).map(value => [value, free(slugOf(value), taken)]));
  return counted.sort(order).map(each => {
    const name = shown(each.value);
    return { slug: slugs.get(each.value) as string, name, title: title(name), works: each.works };
  });
}

/** Keys of citations of a work → its pages. */
export function worksByKey(works: readonly SiteWork[]): ReadonlyMap<string, SiteWork> {
  return new Map(
    works.flatMap(work => {
      const { symbol } = work.documents[0].entry;
      return symbol ? [[symbolKey(symbol), work] as const] : [];
    }),
  );
}
