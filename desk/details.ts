/** The metadata of the document, as a form: what differs from the document becomes decisions. */
import type { Desk, Part } from './document.js';
import { element, replace, say } from './dom.js';
import { type Field, fieldFor } from './fields.js';
import { remember, remembered } from './memory.js';
import { words } from './words.js';

const FACTS = [
  { name: 'symbol' },
  { name: 'number' },
  { name: 'title' },
  { name: 'adoptionDate', type: 'date' },
  { name: 'publicationDate', type: 'date' },
  { name: 'language', options: ['ar', 'zh', 'en', 'fr', 'ru', 'es', 'de'] },
  { name: 'keywords' },
] as const;

export function detailsPart(desk: Desk): Part {
  const form = element('form', { class: 'metadata', on: { submit: event => void submit(event) } });
  const fault = element('p', { class: 'fault', role: 'alert' });
  let fields: readonly Field[] = [];
  let by: readonly Field[] = [];
  const draw = (): void => {
    const { isAkn } = desk.view();
    fields = FACTS.map(fact => filled(fieldFor(fact), stated(desk, fact.name)));
    by = [
      fieldFor({ name: 'who', required: true }, remembered('who')),
      fieldFor({ name: 'why', required: true }, words('why.usual')),
    ];
    replace(
      form,
      element('p', { class: 'quiet' }, words(isAkn ? 'source.akn' : 'details.what')),
      element(
        'div',
        { class: 'fields two' },
        fields.map(({ root }) => root),
      ),
      element(
        'div',
        { class: 'fields two' },
        by.map(({ root }) => root),
      ),
      fault,
      element(
        'div',
        { class: 'actions' },
        element('button', { type: 'submit', class: 'button strong', disabled: isAkn }, words('save')),
      ),
    );
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    fault.textContent = '';
    const [who = '', why = ''] = by.map(each => each.value());
    remember('who', who);
    const changed = fields.filter(field => field.value() !== '' && field.value() !== stated(desk, field.name));
    const faults: string[] = [];
    for (const field of changed) {
      const value = { [field.name]: field.name === 'keywords' ? listOf(field.value()) : field.value() };
      const fact = words(`field.${field.name}`);
      const problem = await desk.decide({ kind: 'metadata', value, who, why });
      if (problem) faults.push(`${fact}: ${problem}`);
      else if (!isApplied(desk)) faults.push(words('details.printed', { fact }));
    }
    fault.textContent = faults.join(' ');
    if (faults.length === 0) say(words('details.saved'));
  };
  draw();
  const root = element(
    'section',
    { class: 'part', 'aria-labelledby': 'details-heading' },
    element('h2', { id: 'details-heading' }, words('part.details')),
    form,
  );
  return {
    root,
    update: () => {
      if (!form.contains(document.activeElement)) draw();
    },
  };
}

/** Of the decision that was made last. */
const isApplied = (desk: Desk) => desk.view().decisions.at(-1)?.applied ?? true;

const listOf = (text: string) =>
  text
    .split(/[;；؛]/)
    .map(each => each.trim())
    .filter(Boolean);

function stated(desk: Desk, name: string): string {
  const value = desk.view().metadata[name];
  return typeof value === 'string' || value === undefined ? (value ?? '') : value.join('; ');
}

function filled(field: Field, value: string): Field {
  const input = field.root.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
  if (input) input.value = value;
  return field;
}
