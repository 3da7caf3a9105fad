/** The line of a draft that says who proposes it, in either of its forms. */
import type { Language } from '../../languages/language.js';

export interface Sponsored {
  /** "draft resolution" */
  readonly type: string;
  /** "Egypt", "the Chair of the Committee" */
  readonly sponsors: string;
}

/** "Egypt: draft resolution", "Draft resolution submitted by the Chair of the Committee"; undefined for other lines. */
export function sponsored(text: string, { formulas }: Language): Sponsored | undefined {
  const groups = (formulas.sponsors.exec(text) ?? formulas.submitted.exec(text))?.groups;
  const { type, sponsors } = groups ?? {};
  return type && sponsors ? { type, sponsors } : undefined;
}
