/** `startService`: the verbs over HTTP. fastify is imported in this folder only, and when a service is started. */
import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { root } from '../assets/root.js';
import { createPublisher, type Publisher } from '../batch/publisher.js';
import type { BatchTask } from '../batch/task.js';
import type { Corrections } from '../options/corrections.js';
import { zip } from '../zip/zip.js';
import { type Fault, faultOf, jobPath, jobView, notFound, queueFull, resultView, stopping } from './answers.js';
import { streamEvents } from './events.js';
import { refusalOf } from './guard.js';
import { createJobs, type Job, type Jobs } from './jobs.js';
import { createMetrics } from './metrics.js';
import { openApi } from './openapi.js';
import { bodySchema, type Operation, operations, optionsOf, querySchema } from './operations.js';
import { type ServiceOptions, type Settings, settingsOf } from './options.js';
import { refuse } from './refuse.js';

export interface Service {
  /** `http://127.0.0.1:8080` */
  readonly address: string;
  /** Lets what is under way end, within the grace, and stops. Calling it twice is no fault. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the service and waits until it listens.
 * @throws UsageError for an option that is not allowed; what listening throws (the port is taken)
 */
export function startService(options: ServiceOptions = {}): Promise<Service> {
  return startServiceWith(options);
}

/** What a service has beside the operations. */
export interface Extension {
  /** Paths below it have their own way to know who asks; Host and Origin are checked as everywhere. */
  readonly prefix: string;
  readonly add: (app: FastifyInstance, publisher: Publisher) => void;
  readonly close: () => void;
}

/** @throws as `startService` */
export async function startServiceWith(options: ServiceOptions, extension?: Extension): Promise<Service> {
  const settings = settingsOf(options);
  const service = await assembled(settings, extension);
  const address = await service.app.listen({ host: settings.host, port: settings.port });
  let stopped: Promise<void> | undefined;
  return {
    address,
    stop: () => {
      stopped ??= service.stop();
      return stopped;
    },
  };
}

interface Parts {
  readonly settings: Settings;
  readonly jobs: Jobs;
  readonly isFull: () => boolean;
  isStopping: boolean;
  streams: number;
}

async function assembled(
  settings: Settings,
  extension?: Extension,
): Promise<{ readonly app: FastifyInstance; readonly stop: () => Promise<void> }> {
  const { threads, timeout, queue, grace } = settings;
  const publisher = createPublisher({ timeout, queue, ...(threads ? { threads } : {}) });
  const jobs = createJobs(publisher, settings);
  const isFull = () => publisher.load().waiting >= Math.max(queue, 1);
  const parts: Parts = { settings, jobs, isFull, isStopping: false, streams: 0 };
  const metrics = createMetrics(publisher, jobs, () => parts.streams);
  const app = await emptyServer(settings);
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    metrics.answered(route, reply.statusCode, reply.elapsedTime / 1000);
  });
  addChecks(app, settings, extension?.prefix);
  addOperations(app, parts);
  addJobs(app, parts);
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_, reply) => {
    if (parts.isStopping) return refuse(reply, stopping);
    return isFull() ? refuse(reply, queueFull) : { status: 'ok' };
  });
  app.get('/metrics', async (_, reply) => reply.type('text/plain; version=0.0.4').send(metrics.text()));
  extension?.add(app, publisher);
  const description = openApi(correctionsSchema());
  app.get('/openapi.json', async () => description);
  const stop = async (): Promise<void> => {
    parts.isStopping = true;
    await jobs.drained(grace);
    jobs.close();
    extension?.close();
    await publisher.close();
    await app.close();
  };
  return { app, stop };
}

async function emptyServer({ maxBytes, uploadTime, log }: Settings): Promise<FastifyInstance> {
  const [{ default: fastify }, { randomUUID }] = await Promise.all([import('fastify'), import('node:crypto')]);
  const app = fastify({
    bodyLimit: maxBytes,
    requestTimeout: uploadTime,
    // Node takes the longer of the two times for the whole request, whichever it is.
    http: {
      requestTimeout: uploadTime,
      headersTimeout: uploadTime,
      connectionsCheckingInterval: Math.min(uploadTime, 1000),
      maxHeaderSize: 16_384,
    },
    forceCloseConnections: true,
    genReqId: () => randomUUID(),
    // Lines are made below: without addresses and names of files, which may say what a document is about.
    logger: false,
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, allErrors: false } },
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body));
  app.addContentTypeParser('application/json', { parseAs: 'string' }, app.getDefaultJsonParser('error', 'error'));
  app.addSchema({ $id: 'corrections', ...correctionsSchema() });
  if (log) addLog(app, log);
  return app;
}

/** As published; without the name of its dialect, of which it uses nothing. */
function correctionsSchema(): Readonly<Record<string, unknown>> {
  const text = readFileSync(new URL('schema/ntoso.corrections.schema.json', root), 'utf8');
  const { $schema: _, ...schema } = JSON.parse(text) as Record<string, unknown>;
  return schema;
}

function addLog(app: FastifyInstance, log: (line: string) => void): void {
  const write = (entry: object): void => log(JSON.stringify({ time: new Date().toISOString(), ...entry }));
  app.addHook('onResponse', async (request, reply) => {
    const { id, method, routeOptions } = request;
    const milliseconds = Math.round(reply.elapsedTime);
    write({ request: id, method, route: routeOptions.url ?? 'none', status: reply.statusCode, milliseconds });
  });
  app.addHook('onError', async ({ id }, _, error) => {
    // The message of an error may quote a document; where it happened does not.
    const where = error.stack
      ?.split('\n')
      .filter(line => /^\s+at /.test(line))
      .slice(0, 5)
      .map(line => line.trim());
    write({ request: id, error: error.name, code: error.code, ...(faultOf(error).status === 500 ? { where } : {}) });
  });
}

const OPEN: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

function addChecks(app: FastifyInstance, settings: Settings, prefix = ''): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'x-request-id': request.id, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    const { url = '' } = request.routeOptions;
    const isOpen = OPEN.has(url) || (prefix !== '' && (url === prefix || url.startsWith(`${prefix}/`)));
    const refused = refusalOf(request.headers, settings, isOpen);
    if (refused?.status === 401) reply.header('www-authenticate', 'Bearer');
    return refused ? refuse(reply, refused) : undefined;
  });
  app.setErrorHandler((error, _, reply) => refuse(reply, faultOf(error)));
  app.setNotFoundHandler((_, reply) => refuse(reply, notFound));
}

function addOperations(app: FastifyInstance, parts: Parts): void {
  for (const operation of operations) {
    const schema = {
      querystring: querySchema(operation),
      body: { content: { 'application/json': { schema: bodySchema(operation) } } },
    };
    app.post(`/v1/${operation.name}`, { schema }, (request, reply) => perform(operation, request, reply, parts));
  }
}

async function perform(
  operation: Operation,
  request: FastifyRequest,
  reply: FastifyReply,
  parts: Parts,
): Promise<FastifyReply> {
  const { jobs, settings, isFull, isStopping } = parts;
  const task = taskOf(operation, request);
  if ('status' in task) return refuse(reply, task);
  if (isStopping) return refuse(reply, stopping);
  if (isFull()) return refuse(reply, queueFull);
  const job = jobs.start(operation, task);
  const { wait } = request.query as { readonly wait: string };
  if (wait === 'false' || task.content.length + (task.other?.length ?? 0) > settings.syncBytes)
    return reply.code(202).header('location', jobPath(job)).send(jobView(job));
  // Who breaks off wants nothing any more.
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) jobs.remove(job.id);
  });
  await job.ended;
  if (job.state() === 'done') return reply.send(resultView(job));
  jobs.remove(job.id);
  return refuse(reply, job.state() === 'cancelled' ? stopping : faultOf(job.fault()));
}

interface Body {
  readonly content?: string;
  readonly first?: string;
  readonly second?: string;
  readonly encoding: 'utf8' | 'base64';
  readonly corrections?: Corrections;
}

function taskOf(
  { pair }: Operation,
  { body, query }: FastifyRequest,
): Pick<BatchTask, 'content' | 'other' | 'options'> | Fault {
  const options = optionsOf(query as Readonly<Record<string, unknown>>);
  if (body instanceof Uint8Array) {
    if (pair) return { status: 415, code: 'two-documents', message: 'Send the two documents as JSON.' };
    if (body.length === 0) return { status: 400, code: 'no-document', message: 'The request has no document.' };
    return { content: body, options };
  }
  if (!body) return { status: 400, code: 'no-document', message: 'The request has no document.' };
  const { content, first, second, encoding, corrections } = body as Body;
  const bytes = (text = '') => new Uint8Array(Buffer.from(text, encoding));
  const corrected = corrections ? { ...options, corrections } : options;
  return { content: bytes(content ?? first), ...(pair ? { other: bytes(second) } : {}), options: corrected };
}

function addJobs(app: FastifyInstance, parts: Parts): void {
  const { jobs, settings } = parts;
  type Params = { readonly id: string; readonly '*'?: string };
  const jobOf = ({ params }: FastifyRequest): Job | undefined => jobs.get((params as Params).id);
  app.get('/v1/jobs/:id', async (request, reply) => {
    const job = jobOf(request);
    return job ? jobView(job) : refuse(reply, notFound);
  });
  app.delete('/v1/jobs/:id', async (request, reply) =>
    jobs.remove((request.params as Params).id) ? reply.code(204).send() : refuse(reply, notFound),
  );
  app.get('/v1/jobs/:id/events', async (request, reply) => {
    const job = jobOf(request);
    if (!job) return refuse(reply, notFound);
    if (parts.streams >= settings.streams)
      return refuse(reply, { status: 503, code: 'too-many-streams', message: 'Too many streams of events are open.' });
    parts.streams++;
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) reply.raw.setHeader(name, value ?? '');
    await streamEvents(job, reply.raw);
    parts.streams--;
    return reply;
  });
  app.get('/v1/jobs/:id/files.zip', async (request, reply) => {
    const files = [...(jobOf(request)?.files().values() ?? [])];
    if (files.length === 0) return refuse(reply, notFound);
    // Editions are compressed in themselves: what is left is not worth the time of this thread.
    const packed = zip(files.map(({ name, bytes }) => ({ name, bytes, stored: true })));
    return asFile(reply, 'application/zip', 'attachment').send(Buffer.from(packed.buffer));
  });
  app.get('/v1/jobs/:id/files/*', async (request, reply) => {
    const file = jobOf(request)
      ?.files()
      .get((request.params as Params)['*'] ?? '');
    if (!file) return refuse(reply, notFound);
    const isShown = file.mediaType === 'text/html' || file.mediaType === 'application/pdf';
    const { buffer, byteOffset, byteLength } = file.bytes;
    return asFile(reply, file.mediaType, isShown ? 'inline' : 'attachment').send(
      Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength),
    );
  });
}

/** What a file may do in a browser: be read. No scripts, no forms, no frames, nothing from elsewhere. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

function asFile(reply: FastifyReply, mediaType: string, disposition: 'inline' | 'attachment'): FastifyReply {
  return reply
    .headers({
      'content-security-policy': POLICY,
      'content-disposition': disposition,
      'x-frame-options': 'DENY',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    })
    .type(mediaType);
}
