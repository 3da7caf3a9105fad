/** References inside the document: "paragraphs 9 and 10 above", "paragraph 42 of the Salvador Declaration". */
import type { Pass } from './pass.js';

export const crossReferences: Pass = { name: 'cross-references', run: tree => tree };
