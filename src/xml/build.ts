/**
 * Metadata records → XML, by xmlbuilder2. For small records only: the AKN document itself is written by
 * `akn/serialise.ts` (docs/decisions/0001-writing-akn.md says what was measured).
 */
import { create } from 'xmlbuilder2';
import type { Element } from '../akn/tree.js';

interface Builder {
  ele(name: string, attributes: Readonly<Record<string, string>>): Builder;
  txt(value: string): Builder;
  com(value: string): Builder;
}

export interface BuildOptions {
  /** Line breaks and indents. Never for mixed content: it puts blanks between words. */
  readonly indent?: boolean;
}

/** Writes a tree with an XML declaration. Namespaces are plain `xmlns` attributes of the tree. @throws on characters that XML forbids. */
export function buildXml(root: Element, options: BuildOptions = {}): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  add(document as unknown as Builder, root);
  return document.end({ prettyPrint: options.indent ?? false, wellFormed: true });
}

function add(parent: Builder, node: Element): void {
  const built = parent.ele(node.name, node.attributes);
  for (const child of node.children) {
    if (child.type === 'element') add(built, child);
    else if (child.type === 'text') built.txt(child.value);
    else built.com(child.value);
  }
}
