import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withoutIdleMarks } from '../../../src/render/print/direction-marks.js';

const RLM = '\u200f';

describe('right-to-left marks', () => {
  test('fall away between letters that run from right to left', () => {
    expect(withoutIdleMarks(`السلام،${RLM} والأمن`)).toBe('السلام، والأمن');
    expect(withoutIdleMarks(`السلام${RLM}،${RLM} ${RLM}والأمن`)).toBe('السلام، والأمن');
  });

  test('stay beside figures, Latin letters and at the ends', () => {
    for (const text of [
      `${RLM}السلام`,
      `السلام ${RLM}`,
      `عام ${RLM}2024`,
      `2024${RLM} عام`,
      `A${RLM}، عام`,
      `عام ${RLM}(A`,
    ])
      expect(withoutIdleMarks(text)).toBe(text);
  });

  test('fall away at the end of a line that runs from right to left', () => {
    expect(withoutIdleMarks(`السلام،${RLM}`, true)).toBe('السلام،');
    expect(withoutIdleMarks(`2024،${RLM}`, true)).toBe(`2024،${RLM}`);
  });

  test('are all that goes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('س', RLM, '،', ' ', '1', 'a', 'ً', '٢') }), text => {
        expect(withoutIdleMarks(text).replaceAll(RLM, '')).toBe(text.replaceAll(RLM, ''));
      }),
    );
  });
});
