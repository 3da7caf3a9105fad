/** Elements that are not read. */
import type { Element } from '../../xml/tree.js';
import { forgetCalls } from './notes.js';
import type { Reading } from './reading.js';

/** Takes in that nothing of an element is read: its letters are accounted for, and notes called from it are no loose notes. */
export function leaveOut(node: Element, { ledger, notes }: Pick<Reading, 'ledger' | 'notes'>): void {
  ledger.leave(node);
  forgetCalls(node, notes);
}
