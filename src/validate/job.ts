/** Validation for the thread beside the main one. */
import type { Job } from '../beside/job.js';
import { type ValidationReport, validate } from './index.js';

export const job: Job<string, ValidationReport> = { run: akn => validate(akn) };
