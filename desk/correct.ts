/** The dialog in which a decision is made: what is wrong, what it is instead, who says so and why. */
import type { Desk } from './document.js';
import { element, replace } from './dom.js';
import { type Field, fieldFor, fieldsOf, KINDS, type Kind } from './fields.js';
import { remember, remembered } from './memory.js';
import type { Asked, Finding } from './server.js';
import { words } from './words.js';

export interface About {
  /** Index of the line of the source. */
  readonly line?: number;
  readonly words?: string;
  readonly finding?: Finding;
  /** Index of the finding that is to be accepted: only who and why are asked. */
  readonly accept?: number;
}

/** Kept when the dialog is closed, with or without a decision. */
export function correctDialog(desk: Desk, about: About): Promise<void> {
  const line = about.line === undefined ? undefined : desk.view().lines[about.line];
  const kinds = KINDS.filter(each => each.fits(line));
  const isAccepting = about.accept !== undefined || kinds.length === 0;
  let kind = kindFor(about, kinds);
  let fields: readonly Field[] = [];
  const special = element('div', { class: 'fields' });
  const fault = element('p', { class: 'fault', role: 'alert' });
  const who = fieldFor({ name: 'who', required: true }, remembered('who'));
  const why = fieldFor({ name: 'why', required: true }, words(isAccepting ? 'accept.why' : 'why.usual'));
  const drawFields = (): void => {
    fields = isAccepting || !kind ? [] : fieldsOf(kind, { line, words: about.words ?? quotedIn(about.finding) });
    replace(
      special,
      fields.map(({ root }) => root),
    );
  };
  const choice = element(
    'select',
    {
      id: 'kind',
      on: {
        change: () => {
          kind = kinds.find(each => each.name === choice.value);
          drawFields();
        },
      },
    },
    kinds.map(({ name }) => element('option', { value: name, selected: name === kind?.name }, words(`kind.${name}`))),
  );
  drawFields();
  const title = words(isAccepting ? 'accept' : 'correct');
  const dialog = element(
    'dialog',
    { 'aria-labelledby': 'dialog-title' },
    element(
      'form',
      { method: 'dialog', on: { submit: event => void submit(event) } },
      element('h2', { id: 'dialog-title' }, title),
      line &&
        element(
          'blockquote',
          { dir: 'auto', lang: desk.view().language },
          (line.text || line.rows?.flat().join(' | ')) ?? '',
        ),
      !isAccepting && element('p', { class: 'field' }, element('label', { for: 'kind' }, words('kind')), choice),
      special,
      element('div', { class: 'fields two' }, who.root, why.root),
      fault,
      element(
        'div',
        { class: 'actions' },
        element('button', { type: 'submit', class: 'button strong' }, words(isAccepting ? 'accept' : 'decide')),
        element('button', { type: 'button', class: 'button', on: { click: () => dialog.close() } }, words('cancel')),
      ),
    ),
  );
  const askedFor = (): Asked => {
    const by = { who: who.value(), why: why.value() };
    if (isAccepting || !kind)
      return { kind: 'accept', finding: about.accept ?? -1, value: { code: about.finding?.code ?? '' }, ...by };
    const given = Object.fromEntries(fields.map(field => [field.name, field.value()]));
    const value = kind.value(given);
    const said = given['words'] ? { words: given['words'] } : {};
    return { kind: kind.decision, ...(value ? { value } : {}), line: about.line ?? -1, ...said, ...by };
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    remember('who', who.value());
    const problem = await desk.decide(askedFor());
    if (problem === undefined) dialog.close();
    else fault.textContent = problem;
  };
  document.body.append(dialog);
  const opener = document.activeElement;
  dialog.showModal();
  // Not the quotation, which browsers focus where it scrolls.
  dialog.querySelector<HTMLElement>('select, input')?.focus();
  return new Promise(resolve => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
      resolve();
    });
  });
}

/** What is most likely meant by a finding. */
function kindFor({ finding, words: chosen }: About, kinds: readonly Kind[]): Kind | undefined {
  // The first kind fits any finding, so the others are asked before it.
  const likely = kinds.findLast(each => finding !== undefined && each.likely.test(finding.code));
  return likely ?? (chosen ? kinds.find(({ name }) => name === 'citation') : undefined) ?? kinds[0];
}

/** The words that a message quotes. */
function quotedIn(finding: Finding | undefined): string {
  return (
    /["“]([^"”]{2,200})["”]/
      .exec(finding?.message ?? '')?.[1]
      ?.replace(/…$/, '')
      .trim() ?? ''
  );
}
