/** Many documents: as a stream of results, or into a folder that can be resumed. */

export { type BatchFolderOptions, type BatchProgress, publishBatch, runBatch } from './folder.js';
export { batchInputs } from './from-disk.js';
export type { CodeCount, Entry, MadeFile } from './journal.js';
export type { BatchItem, BatchOptions } from './publish-all.js';
export { publishAll } from './publish-all.js';
export type { BatchSummary, Counts } from './summary.js';
export { VERBS, type Verb } from './task.js';
