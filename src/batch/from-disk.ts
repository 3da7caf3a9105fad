/** Files on disk as inputs of a batch: each is read when its turn comes. */
import { readInput } from '../files/inputs.js';
import type { BatchInput } from './input.js';

export function batchInputs(paths: readonly string[]): BatchInput[] {
  return paths.map(path => ({ input: path, content: async () => (await readInput(path)).bytes }));
}
