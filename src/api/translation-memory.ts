/** `translationMemory`: what two language versions of a document say in the same places, for translators' tools. */
import { type DocumentMetadata, metadataOf } from '../akn/metadata.js';
import { pairedTexts } from '../compare/index.js';
import { tmx } from '../compare/tmx.js';
import { languageByCode } from '../languages/index.js';
import { languageTag } from '../languages/tag.js';
import { UsageError } from '../options/usage-error.js';
import { version } from '../version.js';
import { treeOf } from './compare.js';

/**
 * The paragraphs, points, headings and notes of two language versions that stand for one another, as TMX 1.4b.
 * @param first AKN, or what `convert` takes; its language is the source language
 * @throws UsageError when one of the two is neither an Akoma Ntoso 3.0 document nor can be converted, or both are in one language
 */
export async function translationMemory(first: Uint8Array | string, second: Uint8Array | string): Promise<string> {
  const [one, other] = [await treeOf(first, 'first'), await treeOf(second, 'second')];
  const [source, target] = [metadataOf(one), metadataOf(other)];
  const [firstLanguage, secondLanguage] = [tagOf(source), tagOf(target)];
  if (firstLanguage === secondLanguage) {
    throw new UsageError(`both files are in the language "${firstLanguage}": a translation memory needs two languages`);
  }
  const name = source.symbol ?? source.number ?? source.work ?? '';
  return tmx(pairedTexts(one, other), { firstLanguage, secondLanguage, source: name, version });
}

function tagOf({ language }: DocumentMetadata): string {
  return languageByCode(language)?.code ?? languageTag(language);
}
