/** The page: which view is shown, and what is above all of them. */
import { documentView } from './document.js';
import { element, replace, say } from './dom.js';
import { listView } from './list.js';
import * as server from './server.js';
import { LANGUAGES, language, load, preferred, words } from './words.js';

/** One of the views. It is told of documents that change. */
export interface View {
  readonly root: HTMLElement;
  readonly title: string;
  readonly changed: (document: server.DocumentSummary) => void;
}

const app = document.getElementById('app') as HTMLElement;
const main = element('main', { id: 'main', tabindex: -1 });
let shown: View | undefined;

/** `#/d/ID/details` */
function route(): readonly string[] {
  return location.hash.replace(/^#\/?/, '').split('/').filter(Boolean);
}

async function show(): Promise<void> {
  const [kind, id, part = 'check'] = route();
  try {
    shown = kind === 'd' && id ? await documentView(id, part) : await listView();
  } catch (cause) {
    shown = failure(cause);
  }
  replace(main, shown.root);
  document.title = `${shown.title} – ntoso`;
  main.querySelector('h1')?.focus({ preventScroll: true });
  scrollTo(0, 0);
}

function failure(cause: unknown): View {
  const code = cause instanceof server.Refused ? cause.code : 'failed';
  const title = words(`failure.${code}`);
  const root = element(
    'div',
    { class: 'notice' },
    element('h1', { tabindex: -1 }, title),
    element('p', {}, words(`failure.${code}.what`)),
    code === 'not-found' && element('p', {}, element('a', { href: '#/' }, words('documents'))),
  );
  return { root, title, changed: () => undefined };
}

function frame(): void {
  const choice = element(
    'select',
    { 'aria-label': words('language'), on: { change: () => void change(choice.value) } },
    Object.entries(LANGUAGES).map(([code, name]) =>
      element('option', { value: code, lang: code, selected: code === language() }, name),
    ),
  );
  const mark = element('img', { src: '/desk/page/mark.svg', alt: '', width: 28, height: 28 });
  replace(
    app,
    element('a', { class: 'skip', href: '#main', on: { click: skip } }, words('skip')),
    element('header', { class: 'top' }, element('a', { class: 'home', href: '#/' }, mark, 'ntoso'), choice),
    main,
  );
}

/** The address says which view is shown, so the link must not change it. */
function skip(event: Event): void {
  event.preventDefault();
  main.focus();
}

async function change(code: string): Promise<void> {
  await load(code);
  frame();
  await show();
  say(words('language.changed'));
}

await load(preferred());
frame();
await show();
addEventListener('hashchange', () => void show());
let isFirst = true;
server.listen(
  changed => shown?.changed(changed),
  () => {
    // A connection that was lost may have missed something.
    if (!isFirst) void show();
    isFirst = false;
  },
);
