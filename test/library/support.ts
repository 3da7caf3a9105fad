/** Small documents in six languages, and a folder that goes away after the tests. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { LibraryItem } from '../../src/library/entry.js';
import type { AddedItem, Library } from '../../src/library/library.js';

export interface Sketch {
  readonly number: string;
  readonly language?: string;
  readonly title?: string;
  readonly date?: string;
  readonly paragraphs: readonly string[];
}

/** AKN of a General Assembly resolution; paragraphs may hold mark-up. */
export function resolution({
  number,
  language = 'eng',
  title = 'Title',
  date = '2010-12-21',
  paragraphs,
}: Sketch): string {
  const work = `/akn/un/statement/deliberation/un-ga/${date}/${number.replace('/', '-')}`;
  const body = paragraphs.map(
    (text, i) =>
      `<paragraph eId="para_${i + 1}"><content eId="para_${i + 1}__content"><p>${text}</p></content></paragraph>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta><identification source="#editor">
<FRBRWork><FRBRuri value="${work}"/><FRBRalias name="symbol" value="A/RES/${number}"/><FRBRdate date="${date}" name="adoption"/></FRBRWork>
<FRBRExpression><FRBRuri value="${work}/${language}@"/><FRBRlanguage language="${language}"/></FRBRExpression></identification></meta>
<coverPage><p><session value="${number.split('/')[0]}">session</session></p></coverPage>
<preface><p><docNumber>${number}</docNumber>. <docTitle>${title}</docTitle></p></preface>
<mainBody>${body.join('')}</mainBody></statement></akomaNtoso>`;
}

export const item = (sketch: Sketch): LibraryItem => ({ akn: resolution(sketch) });

export async function added(library: Library, items: readonly LibraryItem[]): Promise<AddedItem[]> {
  const results: AddedItem[] = [];
  for await (const each of library.add(items)) results.push(each);
  return results;
}

/** A folder of its own for a test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ntoso-library-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Symbols and languages of what was found, sorted. */
export async function symbolsFor(library: Library, query: string, filter = {}): Promise<string[]> {
  const { hits } = await library.search(query, filter, { limit: 1000 });
  return hits.map(({ entry }) => `${entry.symbol} ${entry.language}`).sort();
}
