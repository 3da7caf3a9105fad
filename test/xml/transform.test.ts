import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { loadStylesheet, type Transformed, transform, transformBy } from '../../src/xml/transform.js';

const require = createRequire(import.meta.url);

/** Compiles templates as the build does. */
function compile(templates: string): object {
  const folder = mkdtempSync(join(tmpdir(), 'ntoso-xslt-'));
  const source = join(folder, 'sheet.xsl');
  const target = join(folder, 'sheet.sef.json');
  writeFileSync(
    source,
    `<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
      <xsl:param name="label" select="''"/><xsl:param name="path" select="''"/>
      <xsl:output method="xml" omit-xml-declaration="yes"/>${templates}</xsl:stylesheet>`,
  );
  execFileSync(process.execPath, [
    require.resolve('xslt3/xslt3.js'),
    `-xsl:${source}`,
    `-export:${target}`,
    '-nogo',
    '-relocate:on',
  ]);
  const sheet = JSON.parse(readFileSync(target, 'utf8')) as object;
  rmSync(folder, { recursive: true });
  return sheet;
}

describe('a stylesheet', () => {
  let sheet: object;
  beforeAll(() => {
    sheet = compile(`
      <xsl:template match="/a"><xsl:value-of select="$label"/><b/></xsl:template>
      <xsl:template match="/many">
        <xsl:for-each select="*"><xsl:result-document href="{name()}.xml"><xsl:copy-of select="."/></xsl:result-document></xsl:for-each>
      </xsl:template>
      <xsl:template match="/say">
        <xsl:message>plain</xsl:message>
        <xsl:message error-code="m:told" xmlns:m="urn:m" select="'coded'"/>
      </xsl:template>
      <xsl:template match="/stop"><xsl:message terminate="yes">enough</xsl:message></xsl:template>
      <xsl:template match="/read"><xsl:value-of select="unparsed-text($path)"/></xsl:template>
      <xsl:template match="/doc"><xsl:copy-of select="doc($path)"/></xsl:template>
      <xsl:template match="/there"><xsl:value-of select="unparsed-text-available($path), doc-available($path)"/></xsl:template>`);
  });

  test('gets strings as parameters', () => {
    const result = transformBy(sheet, '<a/>', { label: 'Nota' });
    expect(result).toMatchObject({ kind: 'transformed', principal: 'Nota<b/>' });
  });

  test('gives its result documents as strings and writes no file', () => {
    const result = transformBy(sheet, '<many><one>1</one><two/></many>');
    expect(result.kind === 'transformed' && [...result.documents]).toEqual([
      ['one.xml', '<one>1</one>'],
      ['two.xml', '<two/>'],
    ]);
  });

  test('prints none of its messages', () => {
    const printed = (['log', 'warn', 'error'] as const).map(name => jest.spyOn(console, name).mockReturnValue());
    try {
      expect(transformBy(sheet, '<say/>')).toMatchObject({ kind: 'transformed' });
      for (const spy of printed) expect(spy).not.toHaveBeenCalled();
    } finally {
      for (const spy of printed) spy.mockRestore();
    }
  });

  test('that terminates is a failure, not an exception', () => {
    expect(transformBy(sheet, '<stop/>')).toMatchObject({ kind: 'failed', code: expect.any(String) });
  });

  test.each([
    ['<read/>', 'FOUT1170'],
    ['<doc/>', 'FODC0002'],
  ])('cannot read a file: %s', (xml, code) => {
    const path = pathToFileURL(join(process.cwd(), 'tsconfig.json')).href;
    expect(transformBy(sheet, xml, { path })).toMatchObject({ kind: 'failed', code });
    expect(transformBy(sheet, xml, { path: 'http://127.0.0.1/x' })).toMatchObject({ kind: 'failed' });
  });

  test('sees no file either', () => {
    const path = pathToFileURL(join(process.cwd(), 'tsconfig.json')).href;
    expect(transformBy(sheet, '<there/>', { path })).toMatchObject({ principal: 'false false' });
  });

  test('leaves the doors of the processor as they were', () => {
    const { getPlatform } = require('saxon-js') as { getPlatform: () => Record<string, unknown> };
    const before = getPlatform()['readFile'];
    transformBy(sheet, '<a/>');
    transformBy(sheet, '<a>');
    expect(getPlatform()['readFile']).toBe(before);
  });

  test.each([
    ['a missing end tag', '<a>'],
    ['nothing', ''],
    ['an undeclared entity', '<a>&x;</a>'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>'],
  ])('is not reached by %s', (_, xml) => {
    expect(transformBy(sheet, xml)).toMatchObject({ kind: 'failed', message: expect.any(String) });
  });
});

describe('the stylesheets of the editions', () => {
  afterAll(() => loadStylesheet('pages'));

  test.each(['html', 'epub'] as const)('those of %s are built', edition => {
    const xml = '<s:view xmlns:s="urn:ntoso:shown"><s:text file="text"><s:line id="l">Text.</s:line></s:text></s:view>';
    const made = transform('pages', xml, { edition });
    expect(made).toMatchObject({ kind: 'transformed' });
    const { documents } = made as Transformed;
    expect(documents.get('text')).toBe('<p xmlns="http://www.w3.org/1999/xhtml" id="l">Text.</p>\n');
  });

  test('say when they are given what they do not know', () => {
    const made = transform('pages', '<s:view xmlns:s="urn:ntoso:shown"><s:nothing/></s:view>', { edition: 'html' });
    expect(made).toMatchObject({ kind: 'failed', message: expect.stringContaining('no form for s:nothing') });
  });

  test('are found from no folder in particular and hold no path of the machine', () => {
    const sef = readFileSync(new URL('../../dist/xslt/pages.sef.json', import.meta.url), 'utf8');
    expect(sef).not.toContain('file:/');
  });

  test('a document nested too deep is a failure, not an exception', () => {
    const levels = 20_000;
    expect(() => transform('pages', `${'<p>'.repeat(levels)}${'</p>'.repeat(levels)}`)).not.toThrow();
  });
});
