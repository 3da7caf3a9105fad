/** Form fields (ISO/IEC 29500-1, 17.16.17 to 17.16.29): check boxes and lists show what their settings say. */
import type { Element } from '../../xml/tree.js';
import { childOf, childrenOf } from '../../xml/walk.js';
import { integerOf, isOn, val } from './attributes.js';

/** What the settings of a form field (`w:ffData`) show; undefined for a field of text, which has a result. */
export function formValue(data: Element): string | undefined {
  const box = childOf(data, 'w:checkBox');
  if (box) return isTicked(box) ? '☒' : '☐';
  const list = childOf(data, 'w:ddList');
  return list && chosenEntry(list);
}

function isTicked(box: Element): boolean {
  const state = childOf(box, 'w:checked') ?? childOf(box, 'w:default');
  return state !== undefined && isOn(state);
}

function chosenEntry(list: Element): string | undefined {
  const chosen = integerOf(val(childOf(list, 'w:result') ?? childOf(list, 'w:default'))) ?? 0;
  return val(childrenOf(list, 'w:listEntry')[chosen]);
}
