import { prepareBeside } from '../background/thread.js';

/** The job of `job.ts`. */
export const JOB = 'validate/job.js';

/** Lets the thread beside this one get ready for validation. Does not wait. */
export function prepareValidation(): void {
  prepareBeside(JOB);
}
