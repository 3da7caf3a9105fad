/** Which vocabulary a file is in. */
import { AKN_NAMESPACE } from '../akn/parse.js';
import type { Report } from '../diagnostics/diagnostic.js';
import type { Element } from '../xml/tree.js';

/** Names of versions before the standard: `http://www.akomantoso.org/2.0`, `…/akn/3.0/WD17`, `…/akn/3.0/CSD13`. */
const OLD = /akomantoso\.org\/|legaldocml\/ns\/akn\/(?!3\.0$)/i;

/** Whether the root is that of Akoma Ntoso 3.0; if not, says what it is. */
export function isAkn(root: Element, report: Report): boolean {
  const name = root.name.replace(/^.*:/, '');
  const prefix = root.name.slice(0, -name.length);
  const namespace = root.attributes[prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns'] ?? '';
  const place = root.origin;
  if (OLD.test(namespace)) {
    report('validate/old-namespace', `The namespace "${namespace}" is of an older version of Akoma Ntoso.`, place);
  } else if (name !== 'akomaNtoso' || namespace !== AKN_NAMESPACE) {
    const where = namespace ? `of the namespace "${namespace}"` : 'without a namespace';
    report('validate/not-akn', `The root is ${name} ${where}, not akomaNtoso of "${AKN_NAMESPACE}".`, place);
  } else return true;
  return false;
}
