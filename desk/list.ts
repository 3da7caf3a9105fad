/** All documents on the desk, and where more of them are dropped. */
import { element, replace, say } from './dom.js';
import type { View } from './main.js';
import * as server from './server.js';
import { words } from './words.js';

/** Uploads at the same time. */
const AT_ONCE = 3;

export async function listView(): Promise<View> {
  const known = new Map((await server.documents()).map(each => [each.id, each]));
  const list = element('ul', { class: 'documents' });
  const all = element('p', { class: 'actions' });
  const draw = (): void => {
    replace(list, [...known.values()].map(row));
    const isPublished = [...known.values()].some(({ publishing }) => publishing === 'done');
    const zip = element(
      'a',
      { class: 'button', href: '/desk/api/files.zip', download: 'editions.zip' },
      words('download.all'),
    );
    replace(all, known.size > 1 && publishAll(), isPublished && zip);
  };
  const publishAll = () =>
    element(
      'button',
      { type: 'button', class: 'button', on: { click: () => void Promise.all([...known.keys()].map(server.publish)) } },
      words('publish.all'),
    );
  const changed = (document: server.DocumentSummary): void => {
    const before = known.get(document.id);
    if (before?.state !== document.state && document.state === 'ready')
      say(`${document.name}: ${words('open', { count: document.open })}`);
    known.set(document.id, document);
    draw();
  };
  const row = (document: server.DocumentSummary): HTMLElement => rowOf(document, () => void removed(document));
  const removed = async ({ id, name }: server.DocumentSummary): Promise<void> => {
    await server.remove(id);
    known.delete(id);
    draw();
    say(words('removed', { name }));
    (list.querySelector('a') ?? root.querySelector('input'))?.focus();
  };
  const faults = element('ul', { class: 'faults' });
  const take = async (files: readonly File[]): Promise<void> => {
    replace(faults);
    const waiting = [...files];
    const next = async (): Promise<void> => {
      for (let file = waiting.shift(); file; file = waiting.shift()) {
        try {
          changed(await server.upload(file));
        } catch (cause) {
          const code = cause instanceof server.Refused ? cause.code : 'failed';
          faults.append(element('li', {}, `${file.name}: ${words(`failure.${code}`)}`));
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  };
  draw();
  const heading = element('h1', { tabindex: -1 }, words('documents'));
  const root = element(
    'div',
    { class: 'list' },
    heading,
    dropZone(files => void take(files)),
    faults,
    list,
    all,
  );
  return { root, title: words('documents'), changed };
}

function dropZone(take: (files: readonly File[]) => void): HTMLElement {
  const input = element('input', {
    type: 'file',
    id: 'files',
    multiple: true,
    class: 'unseen',
    accept: '.docx,.doc,.pdf,.txt,.xml,.rtf,.odt',
    on: {
      change: () => {
        take([...(input.files ?? [])]);
        input.value = '';
      },
    },
  });
  const over = (event: DragEvent, isOver: boolean): void => {
    event.preventDefault();
    zone.classList.toggle('over', isOver);
  };
  const zone = element(
    'div',
    {
      class: 'drop',
      on: {
        dragover: event => over(event, true),
        dragleave: event => over(event, false),
        drop: event => {
          over(event, false);
          take([...(event.dataTransfer?.files ?? [])]);
        },
      },
    },
    input,
    element('label', { for: 'files', class: 'button strong' }, words('choose')),
    element('p', {}, words('drop')),
    element('p', { class: 'quiet' }, words('kinds')),
  );
  return zone;
}

function rowOf(document: server.DocumentSummary, remove: () => void): HTMLElement {
  const { id, name, symbol, title, state, language } = document;
  const shown = symbol ?? name;
  return element(
    'li',
    { class: `document ${state}` },
    element(
      'div',
      { class: 'what' },
      element('a', { href: `#/d/${id}`, class: 'name' }, shown),
      title !== undefined && element('p', { dir: 'auto', lang: language }, title),
      symbol !== undefined && element('p', { class: 'quiet' }, name),
    ),
    element('p', { class: `state ${toneOf(document)}` }, stateOf(document)),
    element(
      'button',
      { type: 'button', class: 'button plain', 'aria-label': words('remove', { name: shown }), on: { click: remove } },
      words('remove.short'),
    ),
  );
}

function toneOf({ state, open, publishing }: server.DocumentSummary): string {
  if (state === 'failed') return 'bad';
  if (state !== 'ready') return 'busy';
  if (publishing === 'done') return 'good';
  return open > 0 ? 'doubt' : 'good';
}

export function stateOf({ state, stage, open, message, publishing }: server.DocumentSummary): string {
  if (state === 'failed') return `${words('state.failed')} ${message ?? ''}`.trim();
  if (publishing === 'working') return words('state.publishing');
  if (state !== 'ready') return stage ? words(`stage.${stage}`) : words('state.waiting');
  const settled = open > 0 ? words('open', { count: open }) : words('settled');
  return publishing === 'done' ? `${words('state.published')} · ${settled}` : settled;
}
