import { doBeside } from '../beside/thread.js';
import { type ValidationReport, validate } from './index.js';

/**
 * As `validate` without options, while the calling thread goes on with something else, where there can be a thread.
 * @throws the reason of `signal` when it is aborted
 */
export async function validateBeside(akn: string, signal?: AbortSignal): Promise<ValidationReport> {
  const checked = await doBeside<string, ValidationReport>('validate/job.js', akn, signal);
  return checked ? checked.result : validate(akn);
}
