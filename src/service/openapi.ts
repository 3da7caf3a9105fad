/** The description of the service (OpenAPI 3.1), made from the schemas that check its requests. */
import { version } from '../version.js';
import { bodySchema, type Operation, operations, querySchema } from './operations.js';

type Json = Readonly<Record<string, unknown>>;

const object = (properties: Json, required: readonly string[] = Object.keys(properties)): Json => ({
  type: 'object',
  required,
  properties,
});
const text = { type: 'string' };
const list = (items: Json): Json => ({ type: 'array', items });
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

const SCHEMAS: Json = {
  Fault: object({ error: object({ code: text, message: text }) }),
  File: object({ name: text, mediaType: text, bytes: { type: 'integer' }, href: text }),
  Diagnostic: object(
    {
      code: text,
      severity: { enum: ['error', 'warning', 'info'] },
      message: text,
      place: { type: 'object' },
      hint: text,
      accepted: object({ who: text, why: text }),
    },
    ['code', 'severity', 'message'],
  ),
  Result: object(
    {
      job: text,
      status: { enum: ['ok', 'warnings', 'errors'] },
      document: { type: 'object' },
      akn: text,
      verdicts: { type: 'object' },
      differences: list({ type: 'object' }),
      references: text,
      diagnostics: list(ref('Diagnostic')),
      files: list(ref('File')),
    },
    ['job', 'status', 'diagnostics', 'files'],
  ),
  Job: object(
    {
      id: text,
      operation: { enum: operations.map(({ name }) => name) },
      state: { enum: ['waiting', 'working', 'done', 'failed', 'cancelled'] },
      stage: text,
      result: ref('Result'),
      error: { type: 'object' },
      href: text,
      events: text,
    },
    ['id', 'operation', 'state', 'href', 'events'],
  ),
};

/** @param corrections the published schema of corrections */
export function openApi(corrections: Json): Json {
  return {
    openapi: '3.1.0',
    info: { title: 'ntoso', version, summary: 'Resolutions to Akoma Ntoso and accessible editions' },
    paths: {
      ...Object.fromEntries(operations.map(each => [`/v1/${each.name}`, { post: operationPath(each) }])),
      '/v1/jobs/{id}': {
        get: { operationId: 'job', ...simple('State and result of a job', [id], json('Job')) },
        delete: { operationId: 'cancel', ...simple('Cancel and forget a job', [id], { description: 'Done' }, '204') },
      },
      '/v1/jobs/{id}/events': {
        get: {
          operationId: 'events',
          ...simple('Progress of a job as server-sent events', [id], media('text/event-stream')),
        },
      },
      '/v1/jobs/{id}/files.zip': {
        get: { operationId: 'zip', ...simple('All files of a result', [id], media('application/zip')) },
      },
      '/v1/jobs/{id}/files/{name}': {
        get: { operationId: 'file', ...simple('A file of a result', [id, inPath('name')], media('*/*')) },
      },
      '/healthz': {
        get: { operationId: 'health', security: [], ...simple('The process answers', [], { description: 'Yes' }) },
      },
      '/readyz': {
        get: { operationId: 'ready', security: [], ...simple('Documents are accepted', [], { description: 'Yes' }) },
      },
      '/metrics': { get: { operationId: 'metrics', ...simple('Numbers for Prometheus', [], media('text/plain')) } },
      '/openapi.json': {
        get: { operationId: 'openapi', ...simple('This description', [], media('application/json')) },
      },
    },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: { ...SCHEMAS, Corrections: moved(corrections) },
    },
    security: [{}, { token: [] }],
  };
}

const inPath = (name: string): Json => ({ name, in: 'path', required: true, schema: text });
const id = inPath('id');
const json = (name: string): Json => ({ description: 'Done', content: { 'application/json': { schema: ref(name) } } });
const media = (type: string): Json => ({ description: 'Done', content: { [type]: {} } });

function simple(summary: string, parameters: readonly Json[], answer: Json, status = '200'): Json {
  return {
    summary,
    parameters,
    responses: { [status]: answer, default: { ...json('Fault'), description: 'Refused or failed' } },
  };
}

function operationPath(operation: Operation): Json {
  const { properties } = querySchema(operation) as { readonly properties: Readonly<Record<string, Json>> };
  const parameters = Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', schema }));
  const content: Record<string, Json> = { 'application/json': { schema: moved(bodySchema(operation)) } };
  if (!operation.pair) content['application/octet-stream'] = {};
  const common = simple(operation.summary, parameters, json('Result'));
  return {
    operationId: operation.name,
    ...common,
    requestBody: { required: true, content },
    responses: {
      ...(common['responses'] as Json),
      '202': { ...json('Job'), description: 'Accepted as a job: the document is large, or wait is false' },
    },
  };
}

/** References of the schemas as they stand apart → the same in this description. */
function moved(schema: unknown): Json {
  const text = JSON.stringify(schema)
    .replaceAll('"#/$defs/', '"#/components/schemas/Corrections/$defs/')
    .replaceAll('"corrections#"', '"#/components/schemas/Corrections"');
  return JSON.parse(text) as Json;
}
