/** Printing for the thread beside the main one. */
import type { Job } from '../../background/job.js';
import { type PrintJob, type PrintOutcome, prepare, produce } from './produce.js';

export const job: Job<PrintJob, PrintOutcome> = { prepare, run: produce };
