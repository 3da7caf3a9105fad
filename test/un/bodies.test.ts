/** Every row of a body, by the examples that it gives of itself. */
import { describe, expect, test } from '@jest/globals';
import { attribute } from '../../src/citations/bodies.js';
import { documentSymbol, knownDate, linkOf } from '../../src/citations/links.js';
import { numberAt } from '../../src/citations/numbers.js';
import { english } from '../../src/languages/en/index.js';
import { languages } from '../../src/languages/index.js';
import { organNamed } from '../../src/languages/organs.js';
import { defaultBases } from '../../src/un/addresses.js';
import { actorOf } from '../../src/un/akn4un.js';
import {
  bodies,
  bodyByCode,
  bodyById,
  bodyOfSymbol,
  idsOf,
  isAddressed,
  nameOfBody,
  ownNumber,
  ownNumbersIn,
} from '../../src/un/bodies.js';
import { find } from '../citations/support.js';

const cases = bodies.flatMap(body =>
  body.examples.map(example => [body.code, example.printed, body, example] as const),
);

describe.each(cases)('%s %s', (code, printed, body, { number, symbol, date }) => {
  const read = numberAt(printed, 0);
  const kind = ownNumber(printed)?.kind ?? 'resolution';

  test('is read whole, in one spelling', () => {
    expect(read).toMatchObject({ printed: number, end: printed.length });
  });

  test('is known as the body’s where it is named', () => {
    const context = { language: english, inNote: false };
    expect(read && attribute(read, { named: code, kind }, context)).toMatchObject({ organ: code });
  });

  test('has its symbol, and a date of its session fits', () => {
    const work = { kind, organ: code, number, date };
    expect(documentSymbol(work)).toBe(symbol);
    expect(knownDate(work)).toEqual({ date });
    expect(linkOf(work, defaultBases, 'en') !== undefined).toBe(body.addressed);
  });

  test('no date before its first session or decades later fits, where sessions are known', () => {
    const session = ownNumber(number)?.session ?? /^(\d{1,3})\//.exec(number)?.[1];
    if (!body.fits || session === undefined || !/^\d+$/.test(session)) return;
    expect(body.fits(Number(session), date)).toBe(true);
    for (const years of [-20, 20]) {
      expect(body.fits(Number(session), `${Number(date.slice(0, 4)) + years}${date.slice(4)}`)).toBe(false);
    }
  });

  test('the symbol tells the body, and its actor', () => {
    if (symbol !== undefined) {
      expect(bodyOfSymbol(symbol)?.code).toBe(code);
      expect(actorOf(symbol, undefined)?.code).toBe(body.actor);
    } else {
      expect(actorOf(undefined, body.eId)?.code).toBe(body.actor);
    }
  });

  test('is found in a sentence', () => {
    const noun = kind === 'decision' ? 'decision' : 'resolution';
    const [name = ''] = body.name.split('|');
    const [cited] = find(`Recalling ${noun} ${printed} of the ${name},`);
    expect(cited).toMatchObject({ certainty: 'certain', work: { kind, organ: code, number } });
  });
});

describe.each(bodies.map(body => [body.code, body] as const))('%s', (_, body) => {
  test('is found by each of its ids', () => {
    for (const id of idsOf(body)) expect(bodyById(id)).toBe(body);
    expect(bodyByCode(body.code)).toBe(body);
  });

  test.each(languages.map(language => language.code))('has a name in %s that is a pattern', code => {
    expect(() => new RegExp(body.names[code], 'u')).not.toThrow();
    expect(body.names[code]).not.toBe('');
  });

  test('its English name is known', () => {
    if (!body.organization && body.code !== 'UNFCCC-COP') expect(organNamed(body.name, english)).toBe(body.eId);
  });
});

test('no id is used twice', () => {
  const ids = bodies.flatMap(body => [...new Set(idsOf(body))]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('no two forms of their own take the same number', () => {
  for (const [, printed, body] of cases) {
    const takers = bodies.filter(each =>
      (each.own ?? []).some(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'u').test(printed)),
    );
    expect(takers.length).toBe(body.own ? 1 : 0);
  }
});

describe('numbers in forms of their own', () => {
  test.each([
    ['41 C/27 and A/41 C/Resolution 15', []],
    ['WHA75.8.1, XWHA75.8, 1/CP.21/2 and 3.1/CP.21', []],
    ['WHA75.8, WHA75(9) and GC(XXXII)/RES/489.', ['WHA75.8', 'WHA75(9)', 'GC(XXXII)/RES/489']],
    ['40 C/Résolution 89; 1/م أ-21', ['40 C/Resolution 89', '1/CP.21']],
  ])('%s', (text, numbers) => {
    expect(ownNumbersIn(text).map(({ number }) => number)).toEqual(numbers);
  });

  test('are found in linear time', () => {
    const started = performance.now();
    for (const hostile of ['1'.repeat(200_000), '12 C/'.repeat(50_000), 'GC('.repeat(70_000), 'WHA1'.repeat(50_000)])
      expect(ownNumbersIn(hostile)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

test.each([
  ['FCCC/CP/2015/10/Add.1', true],
  ['1/CP.21', false],
  ['WHA75.8', false],
  ['A/65/457', true],
])('%s has an address in the Official Document System: %p', (symbol, has) => {
  expect(isAddressed(symbol)).toBe(has);
});

test.each(bodies.map(body => [body.code, body] as const))(
  '%s: the names that it is shown by are known as its own',
  (_, body) => {
    for (const language of languages) {
      const shown = nameOfBody(body, language.code);
      expect([language.code, shown, organNamed(shown, language)]).toEqual([language.code, shown, body.eId]);
    }
  },
);
