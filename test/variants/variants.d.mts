import type { Language } from '../../src/languages/language.js';

export interface Variant {
  readonly name: string;
  readonly text: string;
  readonly added?: string;
}

export function variantsOf(text: string, language: Language): readonly Variant[];
export function bodyOf(text: string): string;
export function wrappedVariantsOf(text: string): readonly Variant[];
export function comparable(akn: string, added?: string): string;
