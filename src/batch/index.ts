/** Many documents: as a stream of results, or into a folder that can be resumed. */

export { type BatchFolderOptions, type BatchProgress, publishBatch, runBatch } from './folder.js';
export { batchInputs } from './from-disk.js';
export type { CodeCount, Entry, MadeFile } from './journal.js';
export type { BatchItem, BatchOptions } from './publish-all.js';
export { publishAll } from './publish-all.js';
export type { Publisher, PublisherOptions, RunOptions } from './publisher.js';
export { createPublisher } from './publisher.js';
export type { BatchSummary, Counts } from './summary.js';
export type { Made, SentOptions, SentVerbOptions, Work } from './task.js';
export { VERBS, type Verb } from './task.js';
