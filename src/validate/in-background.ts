import { doWhereFree } from '../background/thread.js';
import { type ValidationReport, validate } from './index.js';
import { JOB } from './prepare.js';

/**
 * As `validate` without options, in the thread beside this one or in this one, wherever there is time first.
 * @param free kept when this thread has nothing else to do
 * @throws the reason of `signal` when it is aborted
 */
export function validateWhereFree(
  akn: string,
  free: Promise<unknown>,
  signal?: AbortSignal,
): Promise<ValidationReport> {
  return doWhereFree(JOB, akn, () => validate(akn), free, signal);
}
