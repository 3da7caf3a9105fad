/** The progress of a job as server-sent events. */
import type { ServerResponse } from 'node:http';
import { jobView } from './answers.js';
import type { Job } from './jobs.js';

/** Milliseconds between signs of life, so that no proxy takes the stream for dead. */
const ALIVE = 15_000;

const ENDED: ReadonlySet<string> = new Set(['done', 'failed', 'cancelled']);

export interface Stream {
  readonly send: (event: string, data: object) => void;
  readonly end: () => void;
  /** Kept when the stream is over, whoever ended it. */
  readonly closed: Promise<void>;
}

/** Starts a stream of events, with signs of life. */
export function openStream(response: ServerResponse): Stream {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  const alive = setInterval(() => response.write(':\n\n'), ALIVE);
  return {
    send: (event, data) => void response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    end: () => void response.end(),
    closed: new Promise(resolve => {
      response.once('close', () => {
        clearInterval(alive);
        resolve();
      });
    }),
  };
}

/** Writes an event for every change until the job has ended. @returns kept when the stream is over */
export async function streamEvents(job: Job, response: ServerResponse): Promise<void> {
  const stream = openStream(response);
  const tell = (): void => {
    stream.send(job.state(), jobView(job));
    if (ENDED.has(job.state())) stream.end();
  };
  const end = job.listen(tell);
  tell();
  await stream.closed;
  end();
}
