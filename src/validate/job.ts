/** Validation for the thread beside the main one. */
import type { Job } from '../background/job.js';
import { type ValidationReport, validate, warmUp } from './index.js';

export const job: Job<string, ValidationReport> = { prepare: warmUp, run: akn => validate(akn) };
