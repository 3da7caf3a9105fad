/** The edition in a frame; a place in it can be shown. */
import type { Desk } from './document.js';
import { element } from './dom.js';
import { words } from './words.js';

export interface EditionPane {
  readonly root: HTMLElement;
  readonly show: (eId: string | undefined) => void;
  readonly settle: () => void;
  readonly update: () => void;
}

const MARK = { outline: '3px solid #d98300', 'outline-offset': '3px', 'border-radius': '2px' };

export function editionPane(desk: Desk): EditionPane {
  let wanted: string | undefined;
  let marked: HTMLElement | undefined;
  let address: string | undefined;
  const frame = element('iframe', { title: words('pane.edition'), on: { load: () => settle() } });
  const none = element('p', { class: 'quiet', hidden: true }, words('edition.none'));
  const root = element(
    'section',
    { class: 'pane edition', 'aria-labelledby': 'edition-heading' },
    element('div', { class: 'bar' }, element('h2', { id: 'edition-heading', tabindex: -1 }, words('pane.edition'))),
    none,
    frame,
  );
  const mark = (isOn: boolean): void => {
    for (const [name, value] of Object.entries(MARK)) marked?.style.setProperty(name, isOn ? value : '');
  };
  const settle = (): void => {
    mark(false);
    const found = wanted === undefined ? null : frame.contentDocument?.getElementById(wanted);
    marked = found ?? undefined;
    mark(true);
    marked?.scrollIntoView({ block: 'center', behavior: 'instant' });
  };
  const update = (): void => {
    const { edition } = desk.view();
    none.hidden = edition !== undefined;
    frame.hidden = edition === undefined;
    if (edition === undefined || edition === address) return;
    address = edition;
    // The frame has no history of its own: going back leads to the view before.
    if (frame.contentWindow && frame.isConnected) frame.contentWindow.location.replace(edition);
    else frame.src = edition;
  };
  update();
  return {
    root,
    show: eId => {
      wanted = eId;
      settle();
    },
    settle,
    update,
  };
}
