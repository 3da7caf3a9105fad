/** One document: what is above its parts, and which part is shown. */
import { checkPart } from './check.js';
import { detailsPart } from './details.js';
import { element, replace, say } from './dom.js';
import { stateOf } from './list.js';
import type { View } from './main.js';
import { previewPart } from './preview.js';
import * as server from './server.js';
import { words } from './words.js';

/** What the parts know of the document, and how they have it changed. */
export interface Desk {
  readonly view: () => server.DocumentView;
  /** @returns undefined when it was done, else why not, for the officer */
  readonly decide: (asked: server.Asked) => Promise<string | undefined>;
  readonly forget: (index: number) => Promise<void>;
  readonly publish: () => Promise<void>;
}

export interface Part {
  readonly root: HTMLElement;
  /** The document was made anew. */
  readonly update: () => void;
}

const PARTS: Readonly<Record<string, (desk: Desk) => Part>> = {
  check: checkPart,
  details: detailsPart,
  preview: previewPart,
};

export async function documentView(id: string, name: string): Promise<View> {
  let view = await server.view(id);
  const head = element('div', { class: 'head' });
  const take = (next: server.DocumentView): void => {
    const before = view.open;
    view = next;
    drawHead(head, view, name);
    part.update();
    if (view.state === 'ready' && before !== view.open) say(openText(view));
  };
  const desk: Desk = {
    view: () => view,
    decide: async asked => {
      head.classList.add('busy');
      try {
        take(await server.decide(id, asked));
        return undefined;
      } catch (cause) {
        return cause instanceof server.Refused ? refusal(cause) : words('failure.failed');
      } finally {
        head.classList.remove('busy');
      }
    },
    forget: async index => take(await server.forget(id, index)),
    publish: async () => take(await server.publish(id)),
  };
  const part = (PARTS[name] ?? checkPart)(desk);
  drawHead(head, view, name);
  const root = element('div', { class: 'desk' }, head, part.root);
  const changed = async (document: server.DocumentSummary): Promise<void> => {
    if (document.id !== id) return;
    if (document.state === 'ready' || document.state === 'failed') {
      const next = await server.view(id);
      if (next.version !== view.version || next.publishing !== view.publishing || next.state !== view.state) take(next);
    } else {
      const state = head.querySelector('.state');
      if (state) state.textContent = stateOf(document);
    }
  };
  return { root, title: view.symbol ?? view.name, changed: document => void changed(document) };
}

const openText = ({ open }: server.DocumentView) => (open > 0 ? words('open', { count: open }) : words('settled'));

function refusal({ code, message }: server.Refused): string {
  const key = `refused.${code}`;
  const said = words(key);
  return said === key ? message : said;
}

function drawHead(head: HTMLElement, view: server.DocumentView, name: string): void {
  const { id, symbol, title, language } = view;
  const hadFocus = head.contains(document.activeElement);
  replace(
    head,
    element(
      'div',
      { class: 'title' },
      element('a', { href: '#/', class: 'back' }, words('documents')),
      element('h1', { tabindex: -1 }, symbol ?? view.name),
      title !== undefined && element('p', { dir: 'auto', lang: language }, title),
    ),
    element(
      'nav',
      { 'aria-label': words('parts') },
      ...Object.keys(PARTS).map(each =>
        element(
          'a',
          { href: `#/d/${id}/${each}`, 'aria-current': each === name ? 'page' : undefined },
          words(`part.${each}`),
        ),
      ),
    ),
    element('p', { class: `state ${view.open > 0 ? 'doubt' : 'good'}` }, stateOf(view)),
  );
  if (hadFocus) head.querySelector('h1')?.focus();
}
