/** The source as it was read, a line for each paragraph. One line is chosen; the words selected in it can be corrected. */
import type { Desk } from './document.js';
import { element, replace } from './dom.js';
import { words, wordsFor } from './words.js';

interface Chosen {
  readonly chosen: (line: number) => void;
  readonly correct: (line: number, words?: string) => void;
}

export interface SourcePane {
  readonly root: HTMLElement;
  readonly show: (line: number | undefined) => void;
  /** Puts the chosen line where it can be seen. */
  readonly settle: () => void;
  readonly update: () => void;
}

export function sourcePane(desk: Desk, { chosen, correct }: Chosen): SourcePane {
  let current = -1;
  const list = element('div', {
    class: 'lines',
    role: 'listbox',
    tabindex: 0,
    'aria-label': words('pane.source'),
    on: { keydown: event => key(event) },
  });
  const button = element(
    'button',
    {
      type: 'button',
      class: 'button',
      disabled: true,
      on: { click: () => current >= 0 && correct(current, selected()) },
    },
    words('correct.line'),
  );
  const root = element(
    'section',
    { class: 'pane source', 'aria-labelledby': 'source-heading' },
    element(
      'div',
      { class: 'bar' },
      element('h2', { id: 'source-heading', tabindex: -1 }, words('pane.source')),
      button,
    ),
    list,
  );
  const lineAt = (index: number) => list.querySelector<HTMLElement>(`[data-line="${index}"]`);
  const choose = (index: number): void => {
    lineAt(current)?.setAttribute('aria-selected', 'false');
    current = lineAt(index) ? index : -1;
    lineAt(current)?.setAttribute('aria-selected', 'true');
    button.disabled = current < 0 || desk.view().isAkn;
    if (current < 0) list.removeAttribute('aria-activedescendant');
    else list.setAttribute('aria-activedescendant', `line-${current}`);
    settle();
  };
  const settle = (): void => {
    const line = lineAt(current);
    if (line) list.scrollTop += middleOf(line, list);
  };
  /** Words selected by mouse within the chosen line. */
  const selected = (): string | undefined => {
    const selection = getSelection();
    const line = lineAt(current)?.querySelector('.words');
    if (!selection || selection.isCollapsed || !line?.contains(selection.anchorNode)) return undefined;
    return line.contains(selection.focusNode) ? selection.toString().trim() || undefined : undefined;
  };
  const pick = (index: number): void => {
    choose(index);
    chosen(index);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
    const last = desk.view().lines.length - 1;
    const step = steps[event.key];
    if (step !== undefined) pick(Math.max(0, Math.min(last, current + step)));
    else if (event.key === 'Home') pick(0);
    else if (event.key === 'End') pick(last);
    else if ((event.key === 'Enter' || event.key === 'c') && current >= 0 && !desk.view().isAkn)
      correct(current, selected());
    else return;
    event.preventDefault();
  };
  const update = (): void => {
    const { lines, language, isAkn } = desk.view();
    const doubtful = new Set(desk.view().findings.flatMap(({ line, severity }) => (severity === 'info' ? [] : [line])));
    replace(
      list,
      isAkn && element('p', { class: 'quiet' }, words('source.akn')),
      lines.map(({ kind, text, label, rows, pictures }, index) =>
        element(
          'div',
          {
            class: `line ${kind}${doubtful.has(index) ? ' doubtful' : ''}`,
            role: 'option',
            id: `line-${index}`,
            'data-line': index,
            'aria-selected': 'false',
            lang: language,
            on: { click: () => pick(index) },
          },
          kind !== 'text' &&
            element('span', { class: 'kind', lang: document.documentElement.lang }, wordsFor('line', kind)),
          label !== undefined && element('span', { class: 'label', dir: 'auto' }, label),
          element(
            'span',
            { class: 'words', dir: 'auto' },
            rows ? rows.map(cells => cells.join(' | ')).join('\n') : text,
          ),
          pictures !== undefined &&
            element(
              'span',
              { class: 'kind', lang: document.documentElement.lang },
              words('pictures', { count: pictures }),
            ),
        ),
      ),
    );
    choose(current);
  };
  update();
  return { root, show: line => choose(line ?? -1), settle, update };
}

/** How far a line is below the middle of its list. */
function middleOf(line: HTMLElement, list: HTMLElement): number {
  const [inner, outer] = [line.getBoundingClientRect(), list.getBoundingClientRect()];
  return inner.top - outer.top - (outer.height - Math.min(inner.height, outer.height)) / 2;
}
