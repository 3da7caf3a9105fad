/** The progress of a job as server-sent events. */
import type { ServerResponse } from 'node:http';
import { jobView } from './answers.js';
import type { Job } from './jobs.js';

/** Milliseconds between signs of life, so that no proxy takes the stream for dead. */
const ALIVE = 15_000;

const ENDED: ReadonlySet<string> = new Set(['done', 'failed', 'cancelled']);

/** Writes an event for every change until the job has ended. @returns kept when the stream is over, whoever ended it */
export function streamEvents(job: Job, response: ServerResponse): Promise<void> {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  return new Promise(resolve => {
    const alive = setInterval(() => response.write(':\n\n'), ALIVE);
    const tell = (): void => {
      response.write(`event: ${job.state()}\ndata: ${JSON.stringify(jobView(job))}\n\n`);
      if (ENDED.has(job.state())) response.end();
    };
    const end = job.listen(tell);
    response.once('close', () => {
      clearInterval(alive);
      end();
      resolve();
    });
    tell();
  });
}
