/** The catalogue of all diagnostic codes, one file a stage. docs/diagnostics.md is made from it. */
import { correctionsCodes } from './codes/corrections.js';
import { enrichCodes } from './codes/enrich.js';
import { packCodes } from './codes/pack.js';
import { parseCodes } from './codes/parse.js';
import { readCodes } from './codes/read.js';
import { renderCodes } from './codes/render.js';
import { reviewCodes } from './codes/review.js';
import { validateCodes } from './codes/validate.js';
import { workCodes } from './codes/work.js';

const all = {
  ...readCodes,
  ...correctionsCodes,
  ...parseCodes,
  ...enrichCodes,
  ...reviewCodes,
  ...validateCodes,
  ...renderCodes,
  ...packCodes,
  ...workCodes,
};

export type DiagnosticCode = keyof typeof all;

export const catalogue: Readonly<Record<DiagnosticCode, import('./catalogue.js').CodeEntry>> = all;
