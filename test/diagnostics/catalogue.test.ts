import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { diagnosticsPage } from '../../scripts/diagnostics-page.mjs';
import { RULES, validationPage } from '../../scripts/validation-page.mjs';
import { catalogue } from '../../src/diagnostics/codes.js';
import { collect, statusOf } from '../../src/diagnostics/diagnostic.js';
import { rules } from '../../src/validate/rules/index.js';

const root = join(import.meta.dirname, '..', '..');
const codes = Object.keys(catalogue);

describe('the catalogue', () => {
  test.each(codes)('%s says what it means', code => {
    const { meaning, severity } = catalogue[code as keyof typeof catalogue];
    expect(code).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
    expect(meaning.length).toBeGreaterThan(20);
    expect(['error', 'warning', 'info']).toContain(severity);
  });

  test('docs/diagnostics.md is made from it (node scripts/diagnostics-page.mjs)', () => {
    expect(readFileSync(join(root, 'docs', 'diagnostics.md'), 'utf8')).toBe(diagnosticsPage(catalogue));
  });

  test('docs/validation.md is made from it and the fixtures (node scripts/validation-page.mjs)', () => {
    const page = validationPage(catalogue, join(root, 'test/fixtures/validate'));
    expect(readFileSync(join(root, 'docs', 'validation.md'), 'utf8')).toBe(page);
    const ours = codes.filter(code => code.startsWith('validate/'));
    expect(ours.filter(code => !page.includes(`**\`${code}\`**`))).toEqual([]);
  });

  test('every finding of the validation has a hint how to mend it', () => {
    const silent = Object.entries(catalogue).filter(
      ([code, entry]) => code.startsWith('validate/') && !('hint' in entry),
    );
    expect(silent.map(([code]) => code)).toEqual([]);
  });

  test('the rules are those of the page', () => {
    const listed = RULES.map(([number]) => number).sort();
    const coded = rules
      .map(({ name }) => name)
      .concat('E12', 'W12')
      .sort();
    expect(listed).toEqual(coded);
  });

  test('every code is reported somewhere in src', () => {
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts') && !name.includes('diagnostics/codes'))
      .map(name => readFileSync(join(root, 'src', name), 'utf8'))
      .join('\n');
    expect(codes.filter(code => !sources.includes(`'${code}'`))).toEqual([]);
  });
});

describe('collect', () => {
  test('takes severity and hint from the catalogue', () => {
    const { report, diagnostics } = collect();
    report('enrich/note-missing', 'Note 3 …', { line: 4 });
    expect(diagnostics).toEqual([
      {
        code: 'enrich/note-missing',
        severity: 'error',
        message: 'Note 3 …',
        place: { line: 4 },
        hint: catalogue['enrich/note-missing'].hint,
      },
    ]);
    expect(statusOf(diagnostics)).toBe('errors');
    expect(statusOf([])).toBe('ok');
  });
});
