/** Files made to harm whoever opens an edition: the text is shown, nothing of it acts, and it does not take long. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { enrich } from '../../src/api/enrich.js';
import { render } from '../../src/render/index.js';
import { validate } from '../../src/validate/index.js';
import { replaceOnce, resolution } from '../validate/support.js';
import { editionsOf, linksOf, lostIn, stretchesOf } from './editions.js';

const cell = (content: string): string => replaceOnce(resolution, '12 m', content);
const codes = (diagnostics: readonly { readonly code: string }[]) => [...new Set(diagnostics.map(each => each.code))];
const NOTHING = { html: [], epub: [], pdf: [] };

describe('links', () => {
  test.each([
    ['a script', 'javascript:alert(1)'],
    ['in capitals', 'JaVaScRiPt:alert(1)'],
    ['with blanks before it', '  javascript:alert(1)'],
    ['with a TAB in it', 'java&#9;script:alert(1)'],
    ['with a line end in it', 'java&#10;script:alert(1)'],
    ['with a control character before it', '&#x85;javascript:alert(1)'],
    ['written in character references', '&#106;&#97;vascript&#58;alert(1)'],
    ['a script of another kind', 'vbscript:msgbox(1)'],
    ['a page in itself', 'data:text/html,&lt;script>alert(1)&lt;/script>'],
    ['a file', 'file:///etc/passwd'],
    ['a file of another machine', '\\\\host\\share'],
    ['a blob', 'blob:https://example.org/1'],
    ['an address without scheme', '//evil.example.org/x'],
    ['a script behind the view of source', 'view-source:javascript:alert(1)'],
  ])('%s', async (_, href) => {
    const akn = cell(`<a href="${href}">inviting words</a> <ref href="${href}">other words</ref>`);
    const made = await editionsOf(akn);
    expect(lostIn(made, ['inviting words', 'other words'])).toEqual(NOTHING);
    expect(linksOf(made).join('\n')).not.toMatch(/script|data:text|file:|passwd|share|blob:|evil|view-source/i);
    const { akn: enriched = '' } = await enrich(akn);
    expect(linksOf(await editionsOf(enriched)).join('\n')).not.toMatch(/script:|data:text|passwd|blob:/i);
  });

  test('in pointers of the metadata', async () => {
    const stand = '<alternativeReference for="#ref_99" href="javascript:alert(1)"/>';
    const block = `<analysis source="#editor"><otherReferences source="#editor">${stand}</otherReferences></analysis>`;
    const akn = cell('<ref eId="ref_99" href="/akn/un/doc/x">stand-in words</ref>').replace(
      '<references',
      `${block}<references`,
    );
    const made = await editionsOf(akn);
    expect(lostIn(made, ['stand-in words'])).toEqual(NOTHING);
    expect(linksOf(made).join('\n')).not.toMatch(/javascript/i);
  });
});

describe('a file full of them', () => {
  const hostile = readFileSync(new URL('../fixtures/render/hostile.akn.xml', import.meta.url), 'utf8');

  test('keeps its text', async () => {
    const words = stretchesOf(hostile).filter(text => !/display: none/.test(text));
    expect(lostIn(await editionsOf(hostile), words)).toEqual(NOTHING);
  });

  test('brings no element, attribute or address that acts', async () => {
    const made = await editionsOf(hostile);
    for (const page of [made.html, made.epub]) {
      const body = page
        .replace(/<script type="application\/ld\+json">[^<]*<\/script>/g, '')
        .replace(/<style>[\s\S]*?<\/style>/g, '');
      expect(body).not.toMatch(/<(?:script|style|iframe|object|embed|form|svg)\b/i);
      expect(body).not.toMatch(/<[^>]*\son\w+\s*=/i);
      expect(body).not.toMatch(/<[^>]*\sstyle\s*=/i);
    }
    expect(linksOf(made).filter(link => /evil|passwd|svg|alert\(/.test(link) && !/docs\.un\.org/.test(link))).toEqual(
      [],
    );
  });
});

describe('names and ids', () => {
  test.each([
    ['a tag', '"><script>alert(1)</script>'],
    ['a quotation mark', 'a\'b"c'],
    ['a call of the page engine', '") #read("/etc/passwd") #("'],
    ['a bracket of a template', '{{constructor}}'],
    ['a name of JavaScript', '__proto__'],
    ['a part of the page', 'main'],
  ])('%s as an eId', async (_, id) => {
    const escaped = id.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
    const akn = cell(`<term eId="${escaped}" refersTo="#${escaped}">a term</term> <ref href="#${escaped}">to it</ref>`);
    const made = await editionsOf(akn);
    expect(lostIn(made, ['a term', 'to it'])).toEqual(NOTHING);
    expect(made.html + made.epub).not.toMatch(/<script>alert|alert\(1\)<\/script>/);
    const ids = [...made.html.matchAll(/\sid="([^"]*)"/g)].map(match => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter(each => /[\s<>'"&]/.test(each ?? ''))).toEqual([]);
  });

  test('in titles, numbers, marks and languages', async () => {
    const nasty = '&lt;/title>&lt;script>alert(1)&lt;/script>\\" #panic() {{x}} `z`';
    const akn = replaceOnce(resolution, 'Lighthouses of the world', nasty)
      .replace('<num>3.</num>', `<num>${nasty}</num>`)
      .replace(
        '12 m',
        `<span xml:lang="en">words</span><authorialNote marker="${nasty.replace(/"/g, '&quot;')}" placement="bottom"><p>noted</p></authorialNote>`,
      );
    const made = await editionsOf(akn);
    expect(lostIn(made, ['words', 'noted'])).toEqual(NOTHING);
    expect(made.html + made.epub).not.toMatch(/<script>alert/);
  });

  test('as the name of an edition', async () => {
    const made = await editionsOf(resolution, '"><img src=x onerror=alert(1)>');
    expect(made.html + made.epub).not.toMatch(/<img src=x/);
  });
});

describe('the file itself', () => {
  test.each([
    ['a DOCTYPE with a file', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
    ['a bomb of entities', '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'],
  ])('%s: no edition, and the reason', async (_, doctype) => {
    const { editions, diagnostics } = await render(resolution.replace('<akoma', `${doctype}<akoma`), all);
    expect([editions.length, codes(diagnostics)]).toEqual([0, ['render/not-made']]);
  });

  test('instructions with style sheets are not followed', async () => {
    const pi =
      '<?xml-stylesheet type="text/xsl" href="file:///etc/passwd"?><?xml-model href="https://evil.example.org/x"?>';
    const made = await editionsOf(resolution.replace('<akoma', `${pi}<akoma`).replace('12 m', '<?php x ?>12 m'));
    expect(made.html + made.epub).not.toMatch(/passwd|evil|php/);
    expect(codes((await validate(resolution.replace('<akoma', `${pi}<akoma`))).diagnostics)).toEqual([
      'validate/stylesheet-ignored',
    ]);
  });

  test.each([
    ['a working draft of 3.0', 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0/WD17'],
    ['2.0', 'http://www.akomantoso.org/2.0'],
  ])('%s: no edition, a clear message, no change', async (_, namespace) => {
    const old = resolution.replaceAll('http://docs.oasis-open.org/legaldocml/ns/akn/3.0', namespace);
    const { editions, diagnostics } = await render(old, all);
    expect([editions.length, codes(diagnostics)]).toEqual([0, ['render/not-akn']]);
    expect(diagnostics[0]?.message).toContain(namespace);
    const enriched = await enrich(old);
    expect([enriched.akn, codes(enriched.diagnostics)]).toEqual([old, ['validate/old-namespace']]);
  });

  test.each([1000, 100_000])('%i nested elements: refused, not thrown', async depth => {
    const deep = cell('<b>'.repeat(depth) + '</b>'.repeat(depth));
    const { editions, diagnostics } = await render(deep, all);
    expect([editions.length, codes(diagnostics)]).toEqual([0, ['render/not-made']]);
    expect(codes((await enrich(deep)).diagnostics)).toEqual(['validate/too-deep']);
  });

  test('150 nested elements are shown', async () => {
    const made = await editionsOf(cell(`${'<b>'.repeat(150)}deep words${'</b>'.repeat(150)}`));
    expect(lostIn(made, ['deep words'])).toEqual(NOTHING);
  });

  test.each(['title', 'eId', 'href'])('10 MB in @%s: left out, with a word', async name => {
    const made = await editionsOf(
      cell(
        `<a href="https://example.org/" ${name === 'href' ? '' : `${name}="${'x'.repeat(1e7)}"`}>kept words</a>`.replace(
          'href="https://example.org/" ',
          match => (name === 'href' ? `href="https://example.org/${'x'.repeat(1e7)}" ` : match),
        ),
      ),
    );
    expect(lostIn(made, ['kept words'])).toEqual(NOTHING);
    expect(codes(made.diagnostics)).toContain('render/attribute-left-out');
    expect(made.html.length).toBeLessThan(100_000);
  });

  test('thousands of notes in one paragraph: printed as several', async () => {
    const notes = Array.from(
      { length: 2000 },
      (_, index) => `w<authorialNote marker="${index + 9}" placement="bottom"><p>note ${index}</p></authorialNote>`,
    );
    const { editions, diagnostics } = await render(cell(notes.join(' ')), { ...all, formats: ['pdf'] });
    expect([editions.length, codes(diagnostics)]).toEqual([1, ['render/print-plain']]);
  });

  test('characters that turn the direction around stay characters', async () => {
    const made = await editionsOf(cell('start \u202eevil\u202c \u2066apart\u2069 \u200fend'));
    // The page shows the word backwards, as the override asks; in the text layer its letters stand in their order.
    expect(lostIn(made, ['start', 'evil', 'apart', 'end'])).toEqual(NOTHING);
  });
});

const all = { formats: ['html', 'epub', 'pdf'], name: 'document', paper: 'a4', date: '2026-01-01' } as const;
