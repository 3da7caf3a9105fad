/** The shared tools, found once: `NTOSO_SHARED` says where they are (default: ../shared beside the project). */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const shared = process.env.NTOSO_SHARED ?? path.join(root, '../shared');

const load = file => import(pathToFileURL(file).href);

export const { odsText } = await load(path.join(shared, 'tools/ods-text.mjs'));
export const akn = await load(path.join(shared, 'tools/compare-akn.mjs'));

/** Letters and figures alone, in small letters. */
export const squash = text =>
  akn
    .norm(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

export const isNote = ({ n }) => n === 'authorialNote' || n === 'noteRef' || n === 'note';
export const isMeta = ({ n }) => n === 'meta';

/** Language of a published file: the end of its name, else English. */
export const codeOf = name => /_(ar|en|es|fr|ru|zh)$/.exec(name)?.[1] ?? 'en';
