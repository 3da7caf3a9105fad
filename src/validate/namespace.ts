/** Which vocabulary a file is in. */
import { olderVocabulary } from '../akn/older.js';
import { AKN_NAMESPACE } from '../akn/parse.js';
import type { Report } from '../diagnostics/diagnostic.js';
import type { Element } from '../xml/tree.js';

/** Whether the root is that of Akoma Ntoso 3.0; if not, says what it is. */
export function isAkn(root: Element, report: Report): boolean {
  const name = root.name.replace(/^.*:/, '');
  const prefix = root.name.slice(0, -name.length);
  const namespace = root.attributes[prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns'] ?? '';
  const place = root.origin;
  const older = olderVocabulary(namespace);
  if (older) {
    report(
      'validate/old-namespace',
      `The namespace "${namespace}" is not that of Akoma Ntoso 3.0 but of ${older.name}.`,
      place,
    );
  } else if (name !== 'akomaNtoso' || namespace !== AKN_NAMESPACE) {
    const where = namespace ? `of the namespace "${namespace}"` : 'without a namespace';
    report('validate/not-akn', `The root element is ${name} ${where}, not akomaNtoso of "${AKN_NAMESPACE}".`, place);
  } else return true;
  return false;
}
