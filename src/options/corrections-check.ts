/** What a file of corrections may say. `schema/ntoso.corrections.schema.json` says the same for editors; a test holds them together. */
import { languages } from '../languages/index.js';
import { anyText, type Check, day, listWith, members, oneOf, text, wholeNumber } from './check.js';

/** More decisions than any document needs; each is looked for in the whole text. */
const MOST = 1000;

/** All members that an object must have, and those that it may have; no others. */
function shape(required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check {
  const known = members({ ...required, ...optional });
  return value => {
    const problem = known(value);
    if (problem) return problem;
    const missing = Object.keys(required).find(name => (value as Record<string, unknown>)[name] === undefined);
    return missing === undefined ? undefined : `.${missing} is missing`;
  };
}

/** One of the shapes, whichever fits; the problem of the first when none does. */
function either(...shapes: readonly Check[]): Check {
  return value => {
    const problems = shapes.map(each => each(value));
    return problems.includes(undefined) ? undefined : problems[0];
  };
}

/** At least one of the members. */
function some(optional: Readonly<Record<string, Check>>): Check {
  const known = members(optional);
  return value => {
    const problem = known(value);
    if (problem) return problem;
    const given = Object.values(value as object).some(each => each !== undefined);
    return given ? undefined : `must have at least one of ${Object.keys(optional).join(', ')}`;
  };
}

const quote = shape({ exact: text }, { prefix: anyText, suffix: anyText });

const webAddress: Check = value =>
  typeof value === 'string' && /^https?:\/\/[^\s]+$/.test(value) ? undefined : 'must be an http or https address';

const yes: Check = value => (value === true ? undefined : 'must be true');

const language = oneOf(...languages.map(({ code }) => code));
const facts = {
  symbol: text,
  number: text,
  adoptionDate: day,
  publicationDate: day,
  language,
  title: text,
  keywords: listWith(text),
};
const role = oneOf('title', 'recital', 'formula', 'operative', 'item', 'heading', 'closing', 'note', 'furniture');

/** The parts of a decision of each kind, beside `kind`, `who` and `why`; `place` of what may be about the whole document is optional. */
export const kinds: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  metadata: { value: some(facts) },
  paragraph: { place: quote, value: shape({ is: role }, { level: wholeNumber(1, 9), number: text }) },
  join: { place: quote },
  split: { place: quote },
  call: { place: quote, value: either(shape({ note: text }), shape({ none: yes })) },
  picture: { place: some({ prefix: text, suffix: text }), value: shape({ alternative: text }) },
  citation: {
    place: quote,
    value: either(shape({ work: text }), shape({ address: webAddress }), shape({ none: yes })),
  },
  table: { place: quote, value: shape({ headerRows: wholeNumber(0, 100) }) },
  accept: { place: quote, value: shape({ code: text }) },
};

const kind = oneOf(...Object.keys(kinds));

const decision: Check = value => {
  const named = (value as { readonly kind?: unknown } | null)?.kind;
  const parts = typeof named === 'string' && Object.hasOwn(kinds, named) ? kinds[named] : undefined;
  if (!parts) return kind(named) ? `.kind ${kind(named)}` : 'must be an object';
  const { place, ...rest } = parts;
  const placed = place ? { place } : {};
  const common = { kind, who: text, why: text, ...rest };
  return named === 'accept' ? shape(common, placed)(value) : shape({ ...common, ...placed })(value);
};

/** The whole file. */
export const correctionsCheck: Check = value => {
  const problem = shape({ decisions: listWith(decision) }, { $schema: anyText })(value);
  if (problem) return problem;
  const { decisions } = value as { readonly decisions: readonly unknown[] };
  return decisions.length > MOST ? `.decisions has more than ${MOST} decisions` : undefined;
};
