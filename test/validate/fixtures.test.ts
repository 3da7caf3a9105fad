/** Every rule has a case that breaks it; the diagnostics of each case are part of the fixture. UPDATE=1 rewrites them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { validateCodes } from '../../src/diagnostics/codes/validate.js';
import { validate } from '../../src/validate/index.js';
import { caseNames, changed, folder, resolution } from './support.js';

const update = Boolean(process.env['UPDATE']) && !process.env['CI'];
const provoked = new Set<string>();

test('the resolution that the cases are made from breaks no rule', async () => {
  const report = await validate(resolution);
  expect(report).toEqual({
    wellFormed: 'valid',
    schema: 'valid',
    profile: 'valid',
    vocabulary: 'akn4un',
    namingConvention: 'level 2',
    diagnostics: [],
    status: 'ok',
  });
});

describe('cases', () => {
  test.each(caseNames)('%s', async name => {
    const { wellFormed, schema, profile, diagnostics } = await validate(new TextEncoder().encode(changed(name)));
    for (const { code } of diagnostics) provoked.add(code);
    const told = diagnostics.map(({ code, severity, message, place }) => ({ code, severity, message, place }));
    const found = { wellFormed, schema, profile, diagnostics: told };
    const file = join(folder, name, 'diagnostics.json');
    if (update) writeFileSync(file, `${JSON.stringify(found, undefined, 2)}\n`);
    expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  test('every code but those with tests of their own is provoked by a case', () => {
    // Tested in attacks.test.ts (depth), index.test.ts (text) and schema-words.test.ts (what libxml2 may still say).
    const elsewhere = ['validate/too-deep', 'validate/text-incomplete', 'validate/schema'];
    const missing = Object.keys(validateCodes).filter(code => !provoked.has(code) && !elsewhere.includes(code));
    expect(missing).toEqual([]);
  });
});
