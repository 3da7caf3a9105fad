/** The paths of the desk, all below `/desk`. What belongs to a session needs its cookie. */
import type { Fault } from '../service/answers.js';
import { type App, type Reply, type Request, refuse } from '../service/refuse.js';
import { zip } from '../zip/zip.js';
import { withDecision } from './decide.js';
import type { DeskDocument } from './document.js';
import { EDITION_POLICY, PAGE_POLICY, type PageFile, PDF_POLICY, pageFiles, typeOf } from './files.js';
import type { Keys } from './keys.js';
import type { Session } from './session.js';
import { streamSession } from './stream.js';
import { summaryOf, viewOf } from './view.js';
import type { Asked } from './wire.js';

type Params = { readonly id: string; readonly '*': string; readonly index: string };

const fault = (status: number, code: string, message: string): Fault => ({ status, code, message });
const NO_SESSION = fault(401, 'no-session', 'Open the desk with the one-time address that "ntoso desk" printed.');
const USED = fault(403, 'used', 'This one-time address has been used. Start "ntoso desk" again for another.');
const NOT_FOUND = fault(404, 'not-found', 'There is no such document or file, or no longer.');
const FULL = fault(413, 'desk-full', 'The desk holds as many documents as it may; remove some.');
const EMPTY = fault(400, 'no-document', 'The file is empty.');

export function addDesk(app: App, keys: Keys): void {
  const files = pageFiles();
  const sessionOf = ({ headers }: Request) => keys.sessionOf(headers.cookie);
  app.get('/desk/enter', { schema: { querystring: ENTER } }, async (request, reply) => {
    const value = keys.enter((request.query as { readonly key: string }).key);
    // Whoever has come in comes back, through the history or a bookmark, with the same address.
    if (value === undefined && !sessionOf(request)) return refuse(reply, USED);
    if (value !== undefined) reply.header('set-cookie', keys.cookie(value));
    return reply.header('referrer-policy', 'no-referrer').redirect('/desk/', 303);
  });
  app.get('/desk', async (_, reply) => reply.redirect('/desk/', 303));
  app.get('/desk/', async (_, reply) => sendPage(reply, files.get('index.html')));
  app.get('/desk/page/*', async (request, reply) => sendPage(reply, files.get((request.params as Params)['*'])));
  /** Adds a path of the API that has a session. */
  const add = (
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    act: (session: Session, request: Request, reply: Reply) => unknown,
    schema: object = {},
  ): void => {
    app.route({
      method,
      url: `/desk/api${path}`,
      schema,
      handler: async (request, reply) => {
        const session = sessionOf(request);
        return session ? act(session, request, reply) : refuse(reply, NO_SESSION);
      },
    });
  };
  /** The same for one document of it. */
  const addFor = (
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    act: (document: DeskDocument, request: Request, reply: Reply) => unknown,
    schema: object = {},
  ): void =>
    add(
      method,
      `/documents/:id${path}`,
      (session, request, reply) => {
        const document = session.documents.get((request.params as Params).id);
        return document ? act(document, request, reply) : refuse(reply, NOT_FOUND);
      },
      schema,
    );

  add('GET', '/documents', session => [...session.documents.values()].map(summaryOf));
  add('POST', '/documents', openFile, { querystring: NAMED });
  add('GET', '/events', (session, _, reply) => streamSession(session, reply));
  add('GET', '/files.zip', (session, _, reply) => sendZip(reply, [...session.documents.values()]));
  add('DELETE', '/documents/:id', (session, request, reply) =>
    session.remove((request.params as Params).id) ? reply.code(204).send() : refuse(reply, NOT_FOUND),
  );
  addFor('GET', '', viewOf);
  addFor('POST', '/decisions', decide, { body: ASKED });
  addFor('DELETE', '/decisions/:index', forget);
  addFor('POST', '/publish', async (document, _, reply) => {
    void document.publish();
    return reply.code(202).send(viewOf(document));
  });
  addFor('GET', '/corrections.json', ({ decisions }, _, reply) =>
    reply
      .header('content-disposition', 'attachment')
      .type('application/json')
      .send(`${JSON.stringify({ decisions }, undefined, 2)}\n`),
  );
  addFor('GET', '/edition.html', ({ made }, _, reply) => {
    const edition = made?.editions[0];
    return edition ? sendFramed(reply, 'html', bufferOf(edition.bytes)) : refuse(reply, NOT_FOUND);
  });
  addFor('GET', '/epub/*', (document, request, reply) => {
    const name = (request.params as Params)['*'];
    const bytes = document.epubFile(name);
    return bytes ? sendFramed(reply, name, bufferOf(bytes)) : refuse(reply, NOT_FOUND);
  });
  addFor('GET', '/files.zip', (document, _, reply) => sendZip(reply, [document]));
  addFor('GET', '/files/*', (document, request, reply) => {
    const file = document.files().get((request.params as Params)['*']);
    if (!file) return refuse(reply, NOT_FOUND);
    if (file.mediaType === 'text/html') return sendFramed(reply, 'html', bufferOf(file.bytes));
    const isPdf = file.mediaType === 'application/pdf';
    return reply
      .headers({
        'content-security-policy': isPdf ? PDF_POLICY : EDITION_POLICY,
        'content-disposition': isPdf ? 'inline' : 'attachment',
      })
      .type(file.mediaType)
      .send(bufferOf(file.bytes));
  });
}

const text = { type: 'string', minLength: 1, maxLength: 2000 };
const wholeNumber = { type: 'integer', minimum: 0, maximum: 10_000_000 };
const ENTER = { type: 'object', required: ['key'], properties: { key: { ...text, maxLength: 100 } } };
const NAMED = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: { name: { ...text, maxLength: 255 } },
};
const ASKED = {
  content: {
    'application/json': {
      schema: {
        type: 'object',
        required: ['kind', 'who', 'why'],
        additionalProperties: false,
        properties: {
          kind: text,
          value: { type: 'object' },
          who: text,
          why: text,
          line: wholeNumber,
          words: { type: 'string', maxLength: 2000 },
          finding: wholeNumber,
        },
      },
    },
  },
};

function openFile(session: Session, request: Request, reply: Reply): Reply {
  const { body, query } = request;
  if (!(body instanceof Uint8Array) || body.length === 0) return refuse(reply, EMPTY);
  const document = session.open({ name: (query as { readonly name: string }).name, content: body });
  return document ? reply.code(201).send(summaryOf(document)) : refuse(reply, FULL);
}

async function decide(document: DeskDocument, request: Request, reply: Reply): Promise<unknown> {
  if (document.isAkn) return refuse(reply, fault(422, 'akn', 'AKN is not converted: change the file itself.'));
  const made = withDecision(document, request.body as Asked);
  if ('refused' in made) return refuse(reply, fault(422, made.refused, 'The place could not be determined.'));
  if ('wrong' in made) return refuse(reply, fault(422, 'not-allowed', made.wrong));
  await document.settle(made.decisions);
  return viewOf(document);
}

async function forget(document: DeskDocument, request: Request, reply: Reply): Promise<unknown> {
  const index = Number((request.params as Params).index);
  if (!document.decisions[index]) return refuse(reply, NOT_FOUND);
  await document.settle(document.decisions.toSpliced(index, 1));
  return viewOf(document);
}

function sendPage(reply: Reply, file: PageFile | undefined): Reply {
  if (!file) return refuse(reply, NOT_FOUND);
  return reply
    .headers({
      'content-security-policy': PAGE_POLICY,
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    })
    .type(file.type)
    .send(file.bytes);
}

function sendFramed(reply: Reply, name: string, bytes: Buffer): Reply {
  return reply
    .headers({ 'content-security-policy': EDITION_POLICY, 'referrer-policy': 'no-referrer' })
    .type(name === 'html' ? 'text/html; charset=utf-8' : typeOf(name))
    .send(bytes);
}

function sendZip(reply: Reply, documents: readonly DeskDocument[]): Reply {
  const entries = new Map<string, Uint8Array>();
  for (const document of documents)
    for (const { name, bytes } of document.files().values()) entries.set(unused(name, entries), bytes);
  if (entries.size === 0) return refuse(reply, NOT_FOUND);
  const packed = zip([...entries].map(([name, bytes]) => ({ name, bytes, stored: true })));
  return reply
    .header('content-disposition', 'attachment; filename="editions.zip"')
    .type('application/zip')
    .send(bufferOf(packed));
}

/** Two files may hold one document. */
function unused(name: string, taken: ReadonlyMap<string, unknown>): string {
  for (let number = 2, free = name; ; number++) {
    if (!taken.has(free)) return free;
    free = `${number}/${name}`;
  }
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
}
