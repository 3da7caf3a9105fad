/** What is doubtful: one is chosen, and settled or left. Keys act while the focus is in this list. */
import type { Desk } from './document.js';
import { element, replace, say } from './dom.js';
import type { DecisionView, Finding } from './server.js';
import { words, wordsFor } from './words.js';

interface Actions {
  readonly chosen: (finding: Finding) => void;
  /** @param index of the finding among all of the document */
  readonly accept: (finding: Finding, index: number) => Promise<void>;
  readonly correct: (finding: Finding) => Promise<void>;
  readonly reveal: (pane: 'source' | 'edition') => void;
}

export interface FindingsPane {
  readonly root: HTMLElement;
  readonly update: () => void;
}

const GROUPS = ['open', 'accepted', 'info'] as const;
type Group = (typeof GROUPS)[number];

function groupOf({ severity, accepted }: Finding): Group {
  if (accepted) return 'accepted';
  return severity === 'info' ? 'info' : 'open';
}

export function findingsPane(desk: Desk, actions: Actions): FindingsPane {
  let group: Group = 'open';
  /** Place in the group. */
  let current = 0;
  const filter = element('select', {
    'aria-label': words('filter'),
    on: {
      change: () => {
        group = filter.value as Group;
        current = 0;
        draw();
      },
    },
  });
  const list = element('ol', { class: 'findings' });
  const decisions = element('div', { class: 'decisions' });
  const root = element(
    'section',
    { class: 'pane doubts', 'aria-labelledby': 'findings-heading', on: { keydown: event => key(event) } },
    element(
      'div',
      { class: 'bar' },
      element('h2', { id: 'findings-heading', tabindex: -1 }, words('pane.findings')),
      filter,
    ),
    element('div', { class: 'scroll' }, list, decisions),
    element('p', { class: 'keys quiet' }, words('keys')),
  );
  const listed = () => {
    const all = desk.view().findings.map((finding, index) => ({ finding, index }));
    return all.filter(each => groupOf(each.finding) === group);
  };
  const choose = (place: number): void => {
    const last = listed().length - 1;
    current = Math.max(0, Math.min(last, place));
    draw(true);
  };
  const act = async (what: 'accept' | 'correct'): Promise<void> => {
    const chosen = listed()[current];
    if (!chosen || group !== 'open' || desk.view().isAkn) return;
    if (what === 'accept' && !chosen.finding.acceptable) return say(words('accept.not'));
    await (what === 'accept' ? actions.accept(chosen.finding, chosen.index) : actions.correct(chosen.finding));
    draw(true);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return;
    if (event.key === 'j' || event.key === 'n' || event.key === 'ArrowDown') choose(current + 1);
    else if (event.key === 'k' || event.key === 'p' || event.key === 'ArrowUp') choose(current - 1);
    else if (event.key === 'a') void act('accept');
    else if (event.key === 'c') void act('correct');
    else return;
    event.preventDefault();
  };
  const item = (finding: Finding, place: number): HTMLElement => {
    const isChosen = place === current;
    const { severity, message } = finding;
    return element(
      'li',
      { class: `finding ${finding.accepted ? 'accepted' : severity}${isChosen ? ' chosen' : ''}` },
      element(
        'button',
        { type: 'button', class: 'message', 'aria-expanded': String(isChosen), on: { click: () => choose(place) } },
        element('span', { class: 'severity' }, wordsFor('severity', finding.accepted ? 'accepted' : severity)),
        element('span', { dir: 'auto', lang: 'en' }, message),
      ),
      isChosen && details(finding),
    );
  };
  const details = (finding: Finding): HTMLElement => {
    const { meaning, hint, accepted, acceptable } = finding;
    const isOpen = group === 'open' && !desk.view().isAkn;
    const button = (name: string, run: () => void, tone = '', shortcut?: string) =>
      element(
        'button',
        { type: 'button', class: `button ${tone}`, 'aria-keyshortcuts': shortcut, on: { click: run } },
        words(name),
        shortcut !== undefined && element('kbd', { 'aria-hidden': 'true' }, shortcut),
      );
    return element(
      'div',
      { class: 'details' },
      element('p', { lang: 'en' }, meaning),
      hint !== undefined && element('p', { lang: 'en', class: 'hint' }, hint),
      accepted && element('p', {}, words('accepted.by', { who: accepted.who, why: accepted.why })),
      desk.view().isAkn && element('p', { class: 'quiet' }, words('source.akn')),
      element(
        'div',
        { class: 'actions' },
        isOpen && acceptable && button('accept.short', () => void act('accept'), 'strong', 'a'),
        isOpen && button('correct', () => void act('correct'), acceptable ? '' : 'strong', 'c'),
        button('next', () => choose(current + 1), '', 'n'),
      ),
      element(
        'div',
        { class: 'actions narrow' },
        button('show.source', () => actions.reveal('source'), 'plain'),
        button('show.edition', () => actions.reveal('edition'), 'plain'),
      ),
    );
  };
  /** @param isMoved whether the officer did something here, so that the focus belongs to the chosen finding */
  const draw = (isMoved = false): void => {
    const shown = listed();
    current = Math.max(0, Math.min(shown.length - 1, current));
    const { findings } = desk.view();
    replace(
      filter,
      GROUPS.map(each => {
        const count = findings.filter(finding => groupOf(finding) === each).length;
        return element('option', { value: each, selected: each === group }, `${words(`group.${each}`)} (${count})`);
      }),
    );
    const none = element('li', { class: 'none', tabindex: -1 }, words(`none.${group}`));
    replace(list, shown.length === 0 ? none : shown.map(({ finding }, place) => item(finding, place)));
    replace(decisions, decisionList(desk));
    const chosen = shown[current]?.finding;
    if (chosen) actions.chosen(chosen);
    if (isMoved) list.querySelector<HTMLElement>('.chosen .message, .none')?.focus();
    list.querySelector('.chosen')?.scrollIntoView({ block: 'nearest' });
  };
  // Once it stands in the page, so that places can be scrolled to.
  requestAnimationFrame(() => draw());
  return { root, update: () => draw(list.contains(document.activeElement)) };
}

function decisionList(desk: Desk): HTMLElement | undefined {
  const { decisions, id, saved } = desk.view();
  if (decisions.length === 0) return undefined;
  const address = `/desk/api/documents/${id}/corrections.json`;
  const name = `${desk.view().name.replace(/\.[A-Za-z0-9]{1,5}$/, '')}.corrections.json`;
  return element(
    'details',
    { open: true },
    element('summary', {}, words('decisions', { count: decisions.length })),
    element(
      'ul',
      {},
      decisions.map((each, index) => decisionItem(each, () => void desk.forget(index))),
    ),
    element('p', { class: 'quiet' }, saved ? words('saved', { name: saved }) : words('unsaved')),
    element(
      'p',
      {},
      element('a', { class: 'button plain', href: address, download: name }, words('download.decisions')),
    ),
  );
}

function decisionItem({ decision, applied, message }: DecisionView, forget: () => void): HTMLElement {
  const place = 'place' in decision ? decision.place : undefined;
  const quoted = place && ('exact' in place ? place.exact : (place.prefix ?? place.suffix));
  const shown = `${words(`decision.${decision.kind}`)}${quoted ? ` “${quoted}”` : ''}`;
  return element(
    'li',
    { class: applied ? '' : 'unapplied' },
    element('span', { dir: 'auto' }, shown),
    !applied && element('span', { class: 'fault', lang: 'en' }, message),
    element(
      'button',
      { type: 'button', class: 'button plain', 'aria-label': `${words('undo')}: ${shown}`, on: { click: forget } },
      words('undo'),
    ),
  );
}
