/** Files on disk as inputs of a batch: each is read when its turn comes. */
import { correctionsBeside } from '../disk/corrections.js';
import { picturesBeside } from '../disk/pictures.js';
import { readInput } from '../files/inputs.js';
import type { DocumentInput } from '../options/input.js';

export function batchInputs(paths: readonly string[]): DocumentInput[] {
  return paths.map(path => ({
    input: path,
    content: async () => (await readInput(path)).bytes,
    corrections: () => correctionsBeside(path),
    media: content => picturesBeside(path, content),
  }));
}
