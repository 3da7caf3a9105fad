/** The grammar of the project's own schema for documents of the United Nations, made once for a process. */
import { readFile } from 'node:fs/promises';
import { root as packageRoot } from '../../assets/root.js';
import { parseXml } from '../../xml/parse.js';
import type { Element } from '../../xml/tree.js';
import { grammarOf } from './grammar.js';
import { type Grammar, isSurelyValid } from './index.js';

let grammar: Promise<Grammar> | undefined;

async function makeGrammar(): Promise<Grammar> {
  const [main, attributes] = await Promise.all(
    ['akn4un.xsd', 'xml.xsd'].map(async name =>
      parseXml(new TextDecoder().decode(await readFile(new URL(`schema/${name}`, packageRoot)))),
    ),
  );
  return grammarOf(main as Element, attributes as Element);
}

/** Whether a document is surely valid against `schema/akn4un.xsd`; see `isSurelyValid`. */
export async function isSurelyAkn4un(root: Element): Promise<boolean> {
  grammar ??= makeGrammar();
  return isSurelyValid(root, await grammar);
}
