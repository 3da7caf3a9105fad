/** What clients are shown: results, jobs, faults. */
import { QueueFullError } from '../batch/publisher.js';
import { UsageError } from '../options/usage-error.js';
import type { Job } from './jobs.js';

/** A fault in the one form that all answers have. */
export interface Fault {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

export const notFound: Fault = {
  status: 404,
  code: 'not-found',
  message: 'There is no such job or file, or no longer.',
};

export const queueFull: Fault = {
  status: 503,
  code: 'queue-full',
  message: 'Too many documents are waiting; try again later.',
};

export const stopping: Fault = { status: 503, code: 'stopping', message: 'The service is being stopped.' };

/** Faults of the program say nothing of themselves: their messages may hold text of a document. */
export function faultOf(cause: unknown): Fault {
  if (cause instanceof QueueFullError) return queueFull;
  if (cause instanceof UsageError) return { status: 422, code: 'not-allowed', message: cause.message };
  const { statusCode, code, message } = cause as { statusCode?: number; code?: string; message?: string };
  // Of the server itself: too large, cut off, not valid.
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return { status: statusCode, code: codeOf(code), message: message ?? 'The request is not allowed.' };
  return { status: 500, code: 'internal', message: 'The service failed; its log has the id of the request.' };
}

/** `FST_ERR_CTP_BODY_TOO_LARGE` → `body-too-large` */
function codeOf(code = 'not-allowed'): string {
  return code
    .replace(/^FST_ERR_(?:CTP_)?/, '')
    .toLowerCase()
    .replaceAll('_', '-');
}

export function bodyOf({ code, message }: Fault): object {
  return { error: { code, message } };
}

export const jobPath = ({ id }: Job) => `/v1/jobs/${id}`;

/** A job with its result as far as it is there. */
export function jobView(job: Job): object {
  const state = job.state();
  const stage = job.stage();
  return {
    id: job.id,
    operation: job.operation,
    state,
    ...(stage && state === 'working' ? { stage } : {}),
    ...(state === 'done' ? { result: resultView(job) } : {}),
    ...(state === 'failed' ? bodyOf(faultOf(job.fault())) : {}),
    href: jobPath(job),
    events: `${jobPath(job)}/events`,
  };
}

export function resultView(job: Job): object {
  const { status, metadata, diagnostics, akn, validation, differences, references } = job.made() ?? {};
  const files = [...job.files().values()].map(({ name, mediaType, bytes }) => ({
    name,
    mediaType,
    bytes: bytes.length,
    href: `${jobPath(job)}/files/${name.split('/').map(encodeURIComponent).join('/')}`,
  }));
  const { wellFormed, schema, profile } = validation ?? {};
  return {
    job: job.id,
    status,
    ...(metadata ? { document: metadata } : {}),
    ...(akn !== undefined && (job.operation === 'convert' || job.operation === 'enrich') ? { akn } : {}),
    ...(validation ? { verdicts: { wellFormed, schema, profile } } : {}),
    ...(differences ? { differences } : {}),
    ...(references === undefined ? {} : { references }),
    diagnostics,
    files,
  };
}
