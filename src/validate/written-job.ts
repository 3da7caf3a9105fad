/** The check of a document just made, for the thread beside the main one. */
import type { Job } from '../background/job.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { warmUp } from './index.js';
import { schemaFindings } from './written.js';

export const job: Job<string, readonly Diagnostic[]> = { prepare: warmUp, run: schemaFindings };
