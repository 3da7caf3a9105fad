import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { serialiseNode } from '../../src/akn/serialise.js';
import { matchable, textOf, wrapRanges } from '../../src/akn/text.js';
import { type Element, element, type Node } from '../../src/xml/tree.js';

const ref = (children: readonly Node[]): Element => element('ref', {}, children);
const wrapOnce = (paragraph: Element, start: number, end: number) =>
  serialiseNode(wrapRanges(paragraph, [{ start, end, wrap: ref }]));

describe('textOf', () => {
  test('leaves notes and metadata out', () => {
    const note = element('authorialNote', {}, element('p', {}, 'a note'));
    expect(textOf(element('p', {}, 'before', note, element('meta', {}, 'x'), ' after'))).toBe('before after');
  });
});

describe('wrapRanges', () => {
  test('wraps a stretch of one text', () => {
    expect(wrapOnce(element('p', {}, 'see 55/2 now'), 4, 8)).toBe('<p>see <ref>55/2</ref> now</p>');
  });

  test('takes whole inline elements in', () => {
    const paragraph = element('p', {}, 'see ', element('i', {}, 'Treaty Series'), ', vol. 3.');
    expect(wrapOnce(paragraph, 4, 25)).toBe('<p>see <ref><i>Treaty Series</i>, vol. 3</ref>.</p>');
  });

  test('splits an inline element that lies partly inside', () => {
    const paragraph = element('p', {}, element('i', {}, 'see 55/2'), ' now');
    expect(wrapOnce(paragraph, 4, 12)).toBe('<p><i>see </i><ref><i>55/2</i> now</ref></p>');
  });

  test('the second half of a split element has no id', () => {
    const paragraph = element('p', {}, element('i', { eId: 'x' }, 'see 55/2'));
    expect(wrapOnce(paragraph, 4, 8)).toBe('<p><i eId="x">see </i><ref><i>55/2</i></ref></p>');
  });

  test('a note at the end of a stretch stays outside, one inside it stays inside', () => {
    const note = (marker: string) => element('authorialNote', { marker }, element('p', {}, 'n'));
    const paragraph = element('p', {}, 'a', note('1'), 'b', note('2'), 'c');
    expect(wrapOnce(paragraph, 0, 2)).toBe(
      '<p><ref>a<authorialNote marker="1"><p>n</p></authorialNote>b</ref><authorialNote marker="2"><p>n</p></authorialNote>c</p>',
    );
  });

  test('refuses stretches that overlap', () => {
    const wraps = [
      { start: 0, end: 3, wrap: ref },
      { start: 2, end: 4, wrap: ref },
    ];
    expect(() => wrapRanges(element('p', {}, 'abcdef'), wraps)).toThrow(RangeError);
  });

  test('never changes the text and wraps just the stretch', () => {
    const inline: fc.Arbitrary<Node> = fc.oneof(
      fc.string({ minLength: 1, maxLength: 6 }).map(value => ({ type: 'text' as const, value })),
      fc.string({ minLength: 1, maxLength: 6 }).map(value => element('i', {}, value)),
      fc.constant(element('authorialNote', {}, element('p', {}, 'note'))),
      fc.string({ minLength: 2, maxLength: 6 }).map(value => element('b', {}, element('i', {}, value), 'tail')),
    );
    fc.assert(
      fc.property(fc.array(inline, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (children, a, b) => {
        const paragraph = element('p', {}, children);
        const size = textOf(paragraph).length;
        fc.pre(size > 0);
        const start = a % size;
        const end = start + 1 + (b % (size - start));
        const wrapped = wrapRanges(paragraph, [{ start, end, wrap: ref }]);
        expect(textOf(wrapped)).toBe(textOf(paragraph));
        const made = wrapped.children.filter(child => child.type === 'element' && child.name === 'ref');
        expect(made.map(node => textOf(node))).toEqual([textOf(paragraph).slice(start, end)]);
      }),
      { seed: 65230, numRuns: 500 },
    );
  });
});

test('matchable keeps every place', () => {
  const printed = 'resolution\u00a065/230\u2011A\u2009x';
  expect(matchable(printed)).toBe('resolution 65/230-A x');
  expect(matchable(printed)).toHaveLength(printed.length);
});
