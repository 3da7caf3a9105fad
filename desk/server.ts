/** The service, as the page asks it. */
import type { Asked, DocumentSummary, DocumentView } from '../src/desk/wire.js';

export type { Asked, DecisionView, DocumentSummary, DocumentView, FileView, Finding } from '../src/desk/wire.js';

/** An answer that is no success. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

async function ask(path: string, init: RequestInit = {}): Promise<unknown> {
  let answer: Response;
  try {
    answer = await fetch(`/desk/api${path}`, init);
  } catch {
    throw new Refused('offline', 'The service does not answer.');
  }
  if (answer.status === 204) return undefined;
  const body = (await answer.json()) as { readonly error?: { readonly code: string; readonly message: string } };
  if (!answer.ok) throw new Refused(body.error?.code ?? 'failed', body.error?.message ?? answer.statusText);
  return body;
}

const json = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

export const pathOf = (id: string) => `/documents/${id}`;
export const addressOf = (id: string, rest: string) => `/desk/api${pathOf(id)}/${rest}`;

export const documents = () => ask('/documents') as Promise<DocumentSummary[]>;
export const view = (id: string) => ask(pathOf(id)) as Promise<DocumentView>;
export const remove = (id: string) => ask(pathOf(id), { method: 'DELETE' });
export const publish = (id: string) => ask(`${pathOf(id)}/publish`, { method: 'POST' }) as Promise<DocumentView>;
export const decide = (id: string, asked: Asked) =>
  ask(`${pathOf(id)}/decisions`, json(asked)) as Promise<DocumentView>;
export const forget = (id: string, index: number) =>
  ask(`${pathOf(id)}/decisions/${index}`, { method: 'DELETE' }) as Promise<DocumentView>;

export function upload(file: File): Promise<DocumentSummary> {
  return ask(`/documents?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  }) as Promise<DocumentSummary>;
}

/** Calls back for every document that changes, and when the connection is there again. */
export function listen(changed: (document: DocumentSummary) => void, ready: () => void): void {
  const source = new EventSource('/desk/api/events');
  source.addEventListener('document', event => changed(JSON.parse((event as MessageEvent<string>).data)));
  source.addEventListener('ready', ready);
}
