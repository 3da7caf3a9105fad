/** What can be decided, and the fields of each kind of decision. */
import type { SourceLine } from '../src/source/shown.js';
import { element } from './dom.js';
import type { Asked } from './server.js';
import { words } from './words.js';

export interface Field {
  readonly name: string;
  readonly root: HTMLElement;
  readonly value: () => string;
}

type Given = Readonly<Record<string, string>>;

export interface Kind {
  readonly name: string;
  readonly decision: Asked['kind'];
  readonly fields: readonly FieldOptions[];
  /** Codes of findings that this kind most often settles. */
  readonly likely: RegExp;
  readonly fits: (line: SourceLine | undefined) => boolean;
  readonly value: (given: Given) => object | undefined;
}

export interface FieldOptions {
  readonly name: string;
  readonly required?: boolean;
  /** Words for each are under the name of the field and the value. */
  readonly options?: readonly string[];
  readonly type?: 'text' | 'number' | 'date' | 'url';
  /** Shown only while the field of that name has one of the values. */
  readonly when?: readonly [name: string, ...values: readonly string[]];
}

const ROLES = ['recital', 'operative', 'item', 'heading', 'formula', 'title', 'closing', 'note', 'furniture'];
const isText = (line?: SourceLine) => line?.kind === 'text';

export const KINDS: readonly Kind[] = [
  {
    name: 'paragraph',
    decision: 'paragraph',
    fields: [
      { name: 'is', options: ROLES },
      { name: 'level', type: 'number', when: ['is', 'heading'] },
      { name: 'number', when: ['is', 'item'] },
    ],
    likely: /./,
    fits: isText,
    value: ({ is, level, number }) => ({
      is,
      ...(is === 'heading' && level ? { level: Number(level) } : {}),
      ...(is === 'item' && number ? { number } : {}),
    }),
  },
  { name: 'join', decision: 'join', fields: [], likely: /join|broken|continu/, fits: isText, value: () => undefined },
  {
    name: 'split',
    decision: 'split',
    fields: [{ name: 'words', required: true }],
    likely: /split|run-together/,
    fits: isText,
    value: () => undefined,
  },
  {
    name: 'citation',
    decision: 'citation',
    fields: [
      { name: 'words', required: true },
      { name: 'leads', options: ['work', 'address', 'none'] },
      { name: 'work', required: true, when: ['leads', 'work'] },
      { name: 'address', required: true, type: 'url', when: ['leads', 'address'] },
    ],
    likely: /cit|link|reference/,
    fits: line => line !== undefined && line.kind !== 'furniture',
    value: ({ leads, work, address }) =>
      leads === 'none' ? { none: true } : leads === 'work' ? { work } : { address },
  },
  {
    name: 'call',
    decision: 'call',
    fields: [
      { name: 'words', required: true },
      { name: 'called', options: ['note', 'none'] },
      { name: 'note', required: true, when: ['called', 'note'] },
    ],
    likely: /call/,
    fits: isText,
    value: ({ called, note }) => (called === 'none' ? { none: true } : { note }),
  },
  {
    name: 'picture',
    decision: 'picture',
    fields: [{ name: 'alternative', required: true }],
    likely: /picture|alternative|image/,
    fits: line => (line?.pictures ?? 0) > 0,
    value: ({ alternative }) => ({ alternative }),
  },
  {
    name: 'table',
    decision: 'table',
    fields: [{ name: 'headerRows', type: 'number', required: true }],
    likely: /table/,
    fits: line => line?.kind === 'table',
    value: ({ headerRows }) => ({ headerRows: Number(headerRows) }),
  },
];

interface Known {
  readonly line: SourceLine | undefined;
  readonly words: string;
}

export function fieldsOf({ fields }: Kind, known: Known): Field[] {
  const made = fields.map(options => fieldFor(options, options.name === 'words' ? wordsIn(known) : ''));
  const show = (): void => {
    for (const [index, { when }] of fields.entries()) {
      const field = made[index];
      if (!when || !field) continue;
      const [name, ...values] = when;
      const isShown = values.includes(made.find(each => each.name === name)?.value() ?? '');
      field.root.hidden = !isShown;
      for (const input of field.root.querySelectorAll('input')) input.disabled = !isShown;
    }
  };
  for (const { root } of made) root.addEventListener('change', show);
  show();
  return made;
}

/** Words that the line has: those of a message may be cut, or others. */
function wordsIn({ line, words: known }: Known): string {
  return line?.text.includes(known) ? known : '';
}

export function fieldFor({ name, required, options, type = 'text' }: FieldOptions, value = ''): Field {
  const id = `field-${name}`;
  const input = options
    ? element(
        'select',
        { id },
        options.map(each => element('option', { value: each }, words(`${name}.${each}`))),
      )
    : element('input', {
        id,
        type,
        required,
        value,
        dir: type === 'text' ? 'auto' : undefined,
        ...(type === 'number' ? { min: name === 'headerRows' ? 0 : 1, max: 99 } : {}),
      });
  const hint = words(`hint.${name}`);
  const hasHint = hint !== `hint.${name}`;
  if (hasHint) input.setAttribute('aria-describedby', `${id}-hint`);
  const root = element(
    'p',
    { class: 'field' },
    element('label', { for: id }, words(`field.${name}`)),
    input,
    hasHint && element('span', { class: 'quiet', id: `${id}-hint` }, hint),
  );
  return { name, root, value: () => input.value.trim() };
}
