/** The report for people: each finding with its words, its meaning and what to do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { filesOf, type Publication, publish } from '../../src/api/publish.js';
import { reportPage } from '../../src/api/report-page.js';
import { catalogue } from '../../src/diagnostics/codes.js';

// Text: United Nations, A/RES/65/230, shortened and damaged: a recital without a comma, a missing paragraph.
const damaged = `Resolution adopted by the General Assembly on 21 December 2010
65/230.\tTwelfth United Nations Congress on Crime Prevention and Criminal Justice


\tThe General Assembly,
\tRecalling its resolution 46/152 of 18 December 1991,
\tRecalling also that Member States affirmed this. They did so
\tNoting the report,
\t1. Takes note of the report of the Congress;
\t3. Decides to consider the matter at its sixty-sixth session.
`;

const pageOf = (publication: Publication) => {
  const file = filesOf(publication).find(({ name }) => name.endsWith('.report.html'));
  return new TextDecoder().decode(file?.bytes);
};

describe('the page of a publication', () => {
  test('has every finding, with the words it is about, its place in the edition, what it means and what to do', async () => {
    const publication = await publish(damaged, { formats: ['html'], report: 'html' });
    const html = pageOf(publication);
    const { document } = parseHTML(html);
    const items = [...document.querySelectorAll('li')];
    expect(items.length).toBe(publication.diagnostics.length);
    const cut = items.find(each => each.textContent?.includes('review/recital-cut'));
    expect(cut?.querySelector('blockquote')?.textContent).toContain('Recalling also that Member States affirmed this.');
    expect(cut?.querySelector('blockquote')?.getAttribute('lang')).toBe('en');
    expect(cut?.textContent).toContain(catalogue['review/recital-cut'].meaning);
    expect(cut?.textContent).toContain(catalogue['review/recital-cut'].hint);
    const edition = new TextDecoder().decode(publication.editions[0]?.bytes);
    const links = [...document.querySelectorAll('a')].map(each => each.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const [file, id] = link.split('#');
      expect(file).toBe(publication.editions[0]?.name);
      expect(edition).toContain(` id="${decodeURIComponent(id ?? '')}"`);
    }
  });

  test('is valid HTML without scripts, the same every time', async () => {
    const publication = await publish(damaged, { formats: [], report: 'html' });
    const html = pageOf(publication);
    expect(pageOf(await publish(damaged, { formats: [], report: 'html' }))).toBe(html);
    const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(html);
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => [ruleId, message]))).toEqual(
      [],
    );
    expect(html).not.toContain('<script');
  });

  test('text of documents is text', async () => {
    const diagnostics = [
      { code: 'review/no-title', severity: 'error', message: '<img src=x onerror=alert(1)> "&' },
    ] as const;
    const html = await reportPage({ name: 'x', folder: 'x', editions: [], diagnostics, status: 'errors' });
    expect(html).toContain('&lt;img src');
    expect(html).not.toContain('<img');
  });

  test('an Arabic document is quoted in its direction', async () => {
    const text = readFileSync(join(import.meta.dirname, '../fixtures/six-languages/ar.txt'), 'utf8');
    const publication = await publish(text, { formats: [] });
    const eId = /<container [^>]*eId="(preamble__container_1)"/.exec(publication.akn ?? '')?.[1] ?? '';
    const finding = { code: 'review/recital-cut', severity: 'warning', message: 'cut', place: { eId } } as const;
    const html = await reportPage({ ...publication, diagnostics: [finding] });
    expect(html).toMatch(/<blockquote lang="ar" dir="rtl"><p>[^<]*\p{Script=Arabic}/u);
  });

  test('is made when it is asked for, also for what cannot be read', async () => {
    const names = filesOf(await publish(damaged, { formats: [] })).map(({ name }) => name);
    expect(names.map(name => name.replace(/^.*-en\./, ''))).toEqual(['akn.xml', 'report.json']);
    const nothing = await publish('\u0000\u0001\u0002', { formats: [], report: 'html', name: 'broken' });
    expect(pageOf(nothing)).toContain('Report on broken');
  });
});
