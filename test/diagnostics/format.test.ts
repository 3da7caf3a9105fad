/** Reports for people and programs. The SARIF checks are the demands of the standard on what we write. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { catalogue } from '../../src/diagnostics/codes.js';
import { collect } from '../../src/diagnostics/diagnostic.js';
import { counter, type FileReport, type Format } from '../../src/diagnostics/format/format.js';
import { jsonFormat } from '../../src/diagnostics/format/json.js';
import { sarifFormat } from '../../src/diagnostics/format/sarif.js';
import { textFormat } from '../../src/diagnostics/format/text.js';

const reportOf = (name: string, times: number): FileReport => {
  const { report, diagnostics } = collect();
  for (let line = 1; line <= times; line++) {
    report('validate/entry-unused', `TLCRole (#r${line}): nothing points to it.`, { line, column: 3, eId: `r${line}` });
  }
  if (times > 1) report('validate/id-missing', 'point (b): it has no eId.', { line: 9 });
  if (times > 2) report('validate/not-akn', 'The root is "html".');
  return {
    name,
    verdicts: { wellFormed: 'valid', schema: 'valid', profile: times > 1 ? 'invalid' : 'valid' },
    diagnostics,
    status: times > 1 ? 'errors' : times > 0 ? 'warnings' : 'ok',
  };
};

const files = [reportOf('a.xml', 7), reportOf('b.xml', 0), reportOf('c #1.xml', 1)];

function written(format: Format, reports: readonly FileReport[] = files): string {
  const counts = counter();
  let text = format.start();
  for (const each of reports) {
    counts.add(each);
    text += format.file(each);
  }
  return text + format.end(counts.summary());
}

describe('text', () => {
  test('errors first, findings of one kind together, places, hints, a summary', () => {
    expect(written(textFormat({ shown: 2 }))).toBe(
      [
        'a.xml: well-formed: valid, schema: valid, profile: invalid',
        '  error  validate/id-missing',
        '    9  point (b): it has no eId.',
        `    → ${catalogue['validate/id-missing'].hint}`,
        '  error  validate/not-akn',
        '    The root is "html".',
        '    → Check that this is the right file; `ntoso convert` converts Word files and texts to Akoma Ntoso.',
        '  warning  validate/entry-unused',
        '    1:3  TLCRole (#r1): nothing points to it.',
        '    2:3  TLCRole (#r2): nothing points to it.',
        '    … and 5 more of this kind',
        `    → ${catalogue['validate/entry-unused'].hint}`,
        'b.xml: well-formed: valid, schema: valid, profile: valid',
        'c #1.xml: well-formed: valid, schema: valid, profile: valid',
        '  warning  validate/entry-unused',
        '    1:3  TLCRole (#r1): nothing points to it.',
        `    → ${catalogue['validate/entry-unused'].hint}`,
        '3 files: 1 without findings, 1 with warnings, 1 with errors.',
        '        8  validate/entry-unused (in 2 files)',
        '        1  validate/id-missing (in 1 file)',
        '        1  validate/not-akn (in 1 file)',
        '',
      ].join('\n'),
    );
  });

  test('no file', () => {
    expect(written(textFormat(), [])).toBe('No file was checked.\n');
  });
});

describe('JSON', () => {
  test('is one object with all findings', () => {
    const all = JSON.parse(written(jsonFormat()));
    expect(all.files.map((each: FileReport) => [each.name, each.status, each.diagnostics.length])).toEqual([
      ['a.xml', 'errors', 9],
      ['b.xml', 'ok', 0],
      ['c #1.xml', 'warnings', 1],
    ]);
    expect(all.files[0].profile).toBe('invalid');
    expect(all.summary).toMatchObject({ files: 3, statuses: { ok: 1, warnings: 1, errors: 1 } });
  });

  test('also without files', () => {
    expect(JSON.parse(written(jsonFormat(), [])).files).toEqual([]);
  });
});

describe('SARIF 2.1.0', () => {
  const log = JSON.parse(written(sarifFormat({ version: '1.2.3', prefix: 'validate/' })));

  test('a log has a version and runs, a run a tool with a driver that has a name (3.13, 3.14, 3.18, 3.19)', () => {
    expect(log.version).toBe('2.1.0');
    expect(Object.keys(log).sort()).toEqual(['$schema', 'runs', 'version']);
    expect(log.runs).toHaveLength(1);
    expect(log.runs[0].tool.driver).toMatchObject({ name: 'ntoso', version: '1.2.3' });
    expect(log.runs[0].columnKind).toBe('utf16CodeUnits');
  });

  test('rules have unique ids, texts and a level of the standard (3.49, 3.50)', () => {
    const { rules } = log.runs[0].tool.driver;
    expect(new Set(rules.map((rule: { id: string }) => rule.id)).size).toBe(rules.length);
    expect(rules.length).toBe(Object.keys(catalogue).filter(code => code.startsWith('validate/')).length);
    for (const rule of rules) {
      expect(rule.shortDescription.text).toMatch(/\S/);
      expect(rule.fullDescription.text).toMatch(/\S/);
      expect(rule.name).toMatch(/^[A-Z][A-Za-z0-9]*$/);
      expect(['none', 'note', 'warning', 'error']).toContain(rule.defaultConfiguration.level);
    }
  });

  test('results have a message, a level, the index of their rule, and places counted from 1 (3.27, 3.28, 3.30)', () => {
    const { results, tool } = log.runs[0];
    expect(results).toHaveLength(10);
    for (const result of results) {
      expect(result.message.text).toMatch(/\S/);
      expect(['none', 'note', 'warning', 'error']).toContain(result.level);
      expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      for (const { physicalLocation, logicalLocations = [] } of result.locations) {
        expect(() => new URL(physicalLocation.artifactLocation.uri, 'file:///')).not.toThrow();
        if (physicalLocation.region) expect(physicalLocation.region.startLine).toBeGreaterThanOrEqual(1);
        for (const place of logicalLocations) expect(typeof place.name).toBe('string');
      }
    }
    expect(results[0].locations[0]).toEqual({
      physicalLocation: { artifactLocation: { uri: 'a.xml' }, region: { startLine: 1, startColumn: 3 } },
      logicalLocations: [{ name: 'r1', kind: 'element' }],
    });
  });

  test.each([
    ['c #1?.xml', 'c%20%231%3F.xml'],
    ['/data/é.xml', 'file:///data/%C3%A9.xml'],
    ['C:\\akn\\a.xml', 'file:///C:/akn/a.xml'],
    ['in\\a.xml', 'in/a.xml'],
  ])('%s is written as the URI %s', (name, uri) => {
    const { runs } = JSON.parse(written(sarifFormat({ version: '1' }), [reportOf(name, 1)]));
    expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test('the log is valid against the schema of the standard, and a wrong one is not', () => {
    const file = new URL('../fixtures/sarif/sarif-2.1.0.json', import.meta.url);
    // Draft 4, whose words all mean the same in later drafts but for the name of the id.
    const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
    const isValid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    for (const reports of [files, []]) {
      isValid(JSON.parse(written(sarifFormat({ version: '1.2.3' }), reports)));
      expect(isValid.errors).toBeNull();
    }
    expect(isValid({ ...log, runs: [{ ...log.runs[0], results: [{ level: 'fatal' }] }] })).toBe(false);
  });

  test('without findings there are results all the same: none', () => {
    expect(JSON.parse(written(sarifFormat({ version: '1' }), [])).runs[0].results).toEqual([]);
  });
});
