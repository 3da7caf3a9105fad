/** What the service does: a row for each operation, with the schemas that check its requests and describe it to clients. */
import type { Work, WorkOptions } from '../batch/task.js';
import { referenceFormats } from '../cite/index.js';
import { languages } from '../languages/index.js';
import { profiles } from '../pack/profiles.js';
import { EDITIONS } from '../render/edition.js';

type Schema = Readonly<Record<string, unknown>>;

export interface Operation {
  /** Last part of its path: `/v1/convert`. */
  readonly name: string;
  readonly summary: string;
  readonly work: Work;
  /** Query parameters beside `wait`. */
  readonly query: Readonly<Record<string, Schema>>;
  /** Takes two documents. */
  readonly pair?: true;
  /** Takes the decisions of a person. */
  readonly correctable?: true;
}

/** Several words of a set with commas between them. */
function words(allowed: readonly string[]): Schema {
  const one = `(?:${allowed.join('|')})`;
  return { type: 'string', pattern: `^${one}(?:,${one}){0,${allowed.length - 1}}$` };
}

const formats = {
  ...words(Object.keys(EDITIONS)),
  description: 'Editions, separated by commas. Default: html,epub,pdf.',
};
const date = { type: 'string', format: 'date', description: 'Date of the mark-up. Default: the date of the document.' };
const paper = { enum: ['a4', 'letter'], type: 'string', description: 'Paper of the PDF.' };
const certifier = {
  type: 'string',
  minLength: 1,
  maxLength: 200,
  description: 'Who certifies WCAG 2.2 AA conformance.',
};
const identity = { enum: ['keep', 'un'], type: 'string', description: 'Whose document AKN becomes.' };
const YES = 'true';
const NO = 'false';
const flag = (description: string) => ({ enum: [YES, NO], type: 'string', description });

const report = { enum: ['html'], type: 'string', description: 'Also a report for people.' };

const OF_CONVERT = {
  language: { enum: languages.map(({ code }) => code), type: 'string', description: 'Default: found from the text.' },
  date,
  changes: { enum: ['accept', 'reject', 'fail'], type: 'string', description: 'Tracked changes of Word files.' },
};
const OF_RENDER = { formats, paper, certifier, date };

export const operations: readonly Operation[] = [
  {
    name: 'convert',
    summary: 'Word file, PDF or text to Akoma Ntoso',
    work: 'convert',
    query: OF_CONVERT,
    correctable: true,
  },
  {
    name: 'enrich',
    summary: 'Link and repair Akoma Ntoso',
    work: 'enrich',
    query: {
      date,
      identity,
      upgrade: flag('Convert older versions of Akoma Ntoso first.'),
      repair: flag('Repair XML that is not well-formed.'),
    },
  },
  { name: 'validate', summary: 'Three verdicts on Akoma Ntoso', work: 'validate', query: {} },
  { name: 'render', summary: 'Akoma Ntoso to editions', work: 'render', query: OF_RENDER },
  {
    name: 'publish',
    summary: 'Word file, PDF, text or Akoma Ntoso to all editions',
    work: 'publish',
    query: { ...OF_CONVERT, ...OF_RENDER, identity, asIs: flag('Publish Akoma Ntoso as it is.'), report },
    correctable: true,
  },
  {
    name: 'pack',
    summary: 'Akoma Ntoso to archive packages, with editions',
    work: 'packages',
    query: {
      profiles: { ...words(profiles.map(({ name }) => name)), description: 'Kinds of packages. Default: all.' },
      formats,
      paper,
      certifier,
      date,
    },
  },
  {
    name: 'cite',
    summary: 'How a document is named in a list of references',
    work: 'cite',
    query: {
      reference: { enum: Object.keys(referenceFormats), type: 'string', description: 'Format. Default: bibtex.' },
    },
  },
  { name: 'compare', summary: 'Where two expressions of a work differ', work: 'compare', query: {}, pair: true },
];

const wait = { ...flag('false: answer with a job at once.'), default: YES };

export function querySchema({ query }: Operation): Schema {
  return { type: 'object', additionalProperties: false, properties: { ...query, wait } };
}

const encoding = { enum: ['utf8', 'base64'], type: 'string', default: 'utf8' };
const content = { type: 'string', minLength: 1 };

/** Of a body in JSON; any other body is the document itself. */
export function bodySchema({ pair, correctable }: Operation): Schema {
  const documents = pair ? { first: content, second: content } : { content };
  const corrections = correctable ? { corrections: { $ref: 'corrections#' } } : {};
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(documents),
    properties: { ...documents, encoding, ...corrections },
  };
}

/** As the library has them: words with commas become lists, flags yes or no. */
export function optionsOf(query: Readonly<Record<string, unknown>>): WorkOptions {
  const entries = Object.entries(query).filter(([name]) => name !== 'wait');
  return Object.fromEntries(entries.map(([name, value]) => [name, read(name, String(value))]));
}

const LISTS: ReadonlySet<string> = new Set(['formats', 'profiles']);
const FLAGS: ReadonlySet<string> = new Set(['upgrade', 'repair', 'asIs']);

function read(name: string, value: string): unknown {
  if (LISTS.has(name)) return [...new Set(value.split(','))];
  return FLAGS.has(name) ? value === YES : value;
}
