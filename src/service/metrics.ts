/** Numbers of the service in the text format of Prometheus. */
import type { Publisher } from '../batch/publisher.js';
import type { Jobs } from './jobs.js';

export interface Metrics {
  readonly answered: (route: string, status: number, seconds: number) => void;
  readonly text: () => string;
}

/** @param streams how many streams of events are open */
export function createMetrics(publisher: Publisher, jobs: Jobs, streams: () => number): Metrics {
  const requests = new Map<string, { count: number; seconds: number }>();
  return {
    answered: (route, status, seconds) => {
      const key = `route="${route}",status="${status}"`;
      const row = requests.get(key) ?? { count: 0, seconds: 0 };
      requests.set(key, { count: row.count + 1, seconds: row.seconds + seconds });
    },
    text: () => {
      const { waiting, working } = publisher.load();
      const rows = [...requests];
      return [
        metric(
          'ntoso_requests_total',
          'counter',
          'Requests answered',
          rows.map(([key, { count }]) => [key, count]),
        ),
        metric(
          'ntoso_request_seconds_total',
          'counter',
          'Time to answer them',
          rows.map(([key, { seconds }]) => [key, seconds]),
        ),
        metric(
          'ntoso_jobs',
          'gauge',
          'Jobs that are kept',
          Object.entries(jobs.counts()).map(([state, count]) => [`state="${state}"`, count]),
        ),
        metric('ntoso_results_bytes', 'gauge', 'Bytes of the results that are kept', [['', jobs.keptBytes()]]),
        metric('ntoso_queue_waiting', 'gauge', 'Documents that wait for a thread', [['', waiting]]),
        metric('ntoso_threads_working', 'gauge', 'Threads that work on a document', [['', working]]),
        metric('ntoso_threads', 'gauge', 'Threads at most', [['', publisher.threads]]),
        metric('ntoso_event_streams', 'gauge', 'Open streams of events', [['', streams()]]),
        metric('process_resident_memory_bytes', 'gauge', 'Memory of the process', [['', process.memoryUsage.rss()]]),
      ].join('');
    },
  };
}

function metric(name: string, type: string, help: string, rows: readonly (readonly [string, number])[]): string {
  const lines = rows.map(([labels, value]) => `${name}${labels ? `{${labels}}` : ''} ${value}\n`);
  return `# HELP ${name} ${help}.\n# TYPE ${name} ${type}\n${lines.join('')}`;
}
