import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { pack } from '../../src/api/pack.js';
import { packageJson, packageText, profileList } from '../../src/cli/pack-text.js';
import { UsageError } from '../../src/options/usage-error.js';
import { safeName, unique } from '../../src/pack/names.js';
import { profiles } from '../../src/pack/profiles.js';
import { packSettings } from '../../src/pack/settings.js';
import { akn, bytes, packed, settings } from './support.js';

const all = profiles.map(({ name }) => name);

describe('pack', () => {
  test('gives the same bytes every time', async () => {
    const [first, second] = [await packed(all), await packed(all)];
    expect(second).toEqual(first);
  });

  test('an unknown profile and a bad date are misuse', async () => {
    await expect(pack(akn, [], { profiles: ['tar' as 'bagit'], date: '2026-11-24' })).rejects.toThrow(
      'profiles must be a list of "bagit", "marcxml"',
    );
    await expect(pack(akn, [], { date: 'today' })).rejects.toThrow('YYYY-MM-DD');
  });

  test('AKN that is not well-formed is packed as a file where the profile allows it', async () => {
    const made = await pack('<akomaNtoso', [], { profiles: ['bagit', 'dc'], date: '2026-11-24', name: 'broken' });
    expect(made.status).toBe('errors');
    expect(made.diagnostics.map(({ code }) => code)).toEqual([
      'pack/akn-unreadable',
      'pack/no-source',
      'pack/profile-needs-akn',
    ]);
    expect(made.files.map(({ name }) => name)).toContain('broken.bagit/data/akn/broken.akn.xml');
  });

  test('a package as one zip file', async () => {
    const made = await packed(['bagit', 'dc'], { zip: true });
    expect(made.files.map(({ name }) => name)).toEqual(['A-RES-65-230-en.bagit.zip', 'A-RES-65-230-en.dc.xml']);
    const whole = await packed(['bagit']);
    const inside = unzipSync(made.files[0]?.bytes ?? bytes(''));
    expect(Object.keys(inside)).toEqual(whole.files.map(({ name }) => name));
  });

  test('stops at a signal', async () => {
    await expect(packed(all, { signal: AbortSignal.abort(new Error('stop')) })).rejects.toThrow('stop');
  });

  test('control characters in settings do not reach the records', async () => {
    const made = await packed(all, { settings: { ...settings, organization: 'A\u0000B', rights: '\ud800' } });
    expect(made.files.every(({ bytes: content }) => content.length > 0)).toBe(true);
    expect(new TextDecoder().decode(made.files.find(({ name }) => name.endsWith('.mods.xml'))?.bytes)).toContain(
      'A\ufffdB',
    );
  });

  test('tells people and machines what was made', async () => {
    const made = await packed(['dc']);
    expect(packageText(made)).toMatch(/^A-RES-65-230-en\.dc\.xml {2}\d+ bytes\n1 files, ok\n$/);
    expect(packageJson(made)).toMatchObject({
      name: 'A-RES-65-230-en',
      profiles: ['dc'],
      status: 'ok',
      diagnostics: [],
    });
  });

  test('each profile says what it is for and what it needs', () => {
    for (const { name, purpose, needs } of profiles) {
      expect(profileList()).toContain(purpose);
      expect(profileList()).toContain(needs);
      expect(name).toMatch(/^[a-z]+$/);
    }
  });
});

describe('settings of packages', () => {
  test('are read from JSON', () => {
    expect(packSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
    expect(packSettings({})).toEqual({});
  });

  test.each([
    [null, 'settings must be an object, not null'],
    [{ organisation: 'x' }, 'settings.organisation is not known'],
    [{ marc: { productCodes: 'UND' } }, 'settings.marc.productCodes must be a list, not "UND"'],
    [{ marc: { workflow: { a: 1 } } }, 'settings.marc.workflow.a must be a non-empty string, not 1'],
    [{ constructor: 'x' }, 'settings.constructor is not known'],
  ])('%j is refused: %s', (value, message) => {
    expect(() => packSettings(value)).toThrow(UsageError);
    expect(() => packSettings(value)).toThrow(message);
  });
});

describe('names in a package', () => {
  test('never lead out of it, whatever was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), given => {
        const name = safeName(given, () => undefined);
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}_()+, .-]{1,160}$/u);
        expect(name).not.toMatch(/^\.|[. ]$/);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test('are given once, capitals aside', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a.html', 'A.html', 'a-2.html', 'b')), names => {
        const made = unique(names).map(name => name.toLowerCase());
        expect(new Set(made).size).toBe(names.length);
      }),
      { seed: 7 },
    );
  });
});
