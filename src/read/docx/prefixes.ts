/** Word and its kin write the usual prefixes (`w:p`, `r:id`); other writers may not. Everything after this sees the usual ones. */
import { type Element, type Node, newElement } from '../../xml/tree.js';

/** Ends of namespace names, for the transitional and the strict form of ISO/IEC 29500, and the prefix Word gives them. */
const USUAL: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a'],
  [/\/drawingml\/(?:2006\/)?picture$/, 'pic'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/^urn:schemas-microsoft-com:office:office$/, 'o'],
  [/\/word\/2010\/wordprocessingShape$/, 'wps'],
];

/** The tree with the usual prefixes. The same tree when it has them already. */
export function withUsualPrefixes(root: Element): Element {
  const renamed = renamings(root);
  return renamed.size === 0 ? root : (rename(root, renamed) as Element);
}

/** Declarations on the root are enough: only Word declares namespaces further down, and it uses the usual prefixes. */
function renamings(root: Element): Map<string, string> {
  const renamed = new Map<string, string>();
  for (const [name, uri] of Object.entries(root.attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const usual = USUAL.find(([test]) => test.test(uri))?.[1];
    if (usual !== undefined && usual !== name.slice(6)) renamed.set(name.slice(6), usual);
  }
  return renamed;
}

function rename(node: Node, renamed: ReadonlyMap<string, string>): Node {
  if (node.type !== 'element') return node;
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(node.attributes)) {
    attributes[name.includes(':') ? usualName(name, renamed) : name] = value;
  }
  const children = node.children.map(child => rename(child, renamed));
  return newElement(usualName(node.name, renamed), attributes, children, node.origin);
}

function usualName(name: string, renamed: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':');
  const usual = renamed.get(colon < 0 ? '' : name.slice(0, colon));
  return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`;
}
