/** What a batch may do with each document: a verb a row. All give a publication, of which the engine writes what is there. */
import { cite } from '../api/cite.js';
import { compare } from '../api/compare.js';
import { convert } from '../api/convert.js';
import { enrich } from '../api/enrich.js';
import { examine } from '../api/examine.js';
import { isAkn } from '../api/is-akn.js';
import { pack } from '../api/pack.js';
import { publish } from '../api/publish.js';
import { fileNameFor } from '../api/render.js';
import { validate } from '../api/validate.js';
import { packFile } from '../disk/pack-file.js';
import { UsageError } from '../options/usage-error.js';
import type { Media } from '../source/source.js';
import type { Made, VerbTask, Work } from './task.js';

export const verbs: Readonly<Record<Work, (task: VerbTask) => Promise<Made>>> = {
  publish: ({ content, media, options }) => publish(content, { ...optionsFor('publish', options), ...called(media) }),
  examine: ({ content, options }) => examine(content, optionsFor('publish', options)),
  convert: async ({ content, options }) => {
    const conversion = await convert(content, optionsFor('convert', options));
    return { ...fileNameFor(conversion.metadata, options.name), editions: [], ...conversion };
  },
  enrich: async ({ content, media, options }) => {
    const { ids: _, ...enrichment } = await enrich(content, optionsFor('enrich', options));
    return { ...fileNameFor(enrichment.metadata, options.name), editions: [], ...enrichment, ...called(media) };
  },
  render: async ({ content, media, options }) => {
    if (!isAkn(content)) throw new UsageError('not an AKN file; use ntoso publish for Word files and texts');
    const asIs = { ...optionsFor('publish', options), ...called(media), asIs: true };
    const { akn: _, media: __, ...rest } = await publish(content, asIs);
    return rest;
  },
  pack: async ({ input, options }) => {
    const { files, diagnostics, status } = await packFile(input, optionsFor('pack', options));
    const packed = files.map(file => ({ ...file, mediaType: 'application/octet-stream' }));
    return { ...fileNameFor(undefined, options.name), editions: [], packed, diagnostics, status };
  },
  packages: async ({ content, media, options }) => {
    const made = await publish(content, { ...optionsFor('publish', options), ...called(media), asIs: true });
    const { profiles, date, signal } = options;
    const wanted = { profiles, date, signal, media: made.media, diagnostics: made.diagnostics, name: made.name };
    const given = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
    const { files, diagnostics, status } = await pack(made.akn, made.editions, { ...given, zip: true });
    const packed = files.map(file => ({ ...file, mediaType: 'application/octet-stream' }));
    const { akn: _, media: __, ...rest } = made;
    return { ...rest, editions: [], packed, diagnostics, status };
  },
  validate: async ({ content, options: { signal } }) => {
    const validation = await validate(content, signal ? { signal } : {});
    const { diagnostics, status } = validation;
    return { ...fileNameFor(undefined), editions: [], validation, diagnostics, status };
  },
  cite: async ({ content, options: { reference } }) => {
    const references = await cite(content, reference ? { format: reference } : {});
    return { ...fileNameFor(undefined), editions: [], references, diagnostics: [], status: 'ok' };
  },
  compare: async ({ content, other = '' }) => {
    const differences = await compare(content, other);
    return { ...fileNameFor(undefined), editions: [], differences, diagnostics: [], status: 'ok' };
  },
};

function called(media: readonly Media[] = []): { readonly media?: readonly Media[] } {
  return media.length > 0 ? { media } : {};
}

const OF_CONVERT = [
  'language',
  'date',
  'links',
  'changes',
  'libreOffice',
  'ocr',
  'maxUnpacked',
  'corrections',
  'signal',
  'onProgress',
] as const;

/** Options that each verb knows; it refuses others. */
const TAKEN = {
  convert: OF_CONVERT,
  enrich: ['date', 'links', 'identity', 'upgrade', 'repair', 'signal'],
  publish: [...OF_CONVERT, 'formats', 'paper', 'certifier', 'publisher', 'asIs', 'report', 'identity', 'name'],
  pack: ['profiles', 'date', 'zip', 'config', 'source', 'signal'],
} as const satisfies Readonly<Record<string, readonly (keyof VerbTask['options'])[]>>;

type Taken<Name extends keyof typeof TAKEN> = Pick<VerbTask['options'], (typeof TAKEN)[Name][number]>;

function optionsFor<Name extends keyof typeof TAKEN>(name: Name, options: VerbTask['options']): Taken<Name> {
  const taken: readonly string[] = TAKEN[name];
  return Object.fromEntries(Object.entries(options).filter(([key]) => taken.includes(key))) as Taken<Name>;
}
