import { expect, test } from '@jest/globals';
import { numberOf, westernFigures } from '../../src/numbers/figures.js';

test('figures of other scripts by their value, every offset kept', () => {
  expect(westernFigures('القرار ٧٥/٢٨٣')).toBe('القرار 75/283');
  expect(westernFigures('۱۲ و ３４')).toBe('12 و 34');
  expect(westernFigures('2²')).toBe('2²');
  expect(westernFigures('٧٥/٢٨٣')).toHaveLength(6);
});

test.each([
  ['12', 12],
  ['١٢', 12],
  ['۱۲', 12],
  ['１２', 12],
  ['¹²', 12],
  ['⁰', 0],
])('%s is %d', (figures, value) => expect(numberOf(figures)).toBe(value));

test.each(['', 'x', '1a', '١-٢', '1.5'])('%j is no number', figures => expect(numberOf(figures)).toBeNaN());
