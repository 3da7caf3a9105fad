/** Printing for the thread beside the main one. */
import type { Job } from '../../background/job.js';
import { type PrintJob, prepare, produce } from './produce.js';
import type { Typeset } from './typst.js';

export const job: Job<PrintJob, Typeset> = { prepare, run: produce };
