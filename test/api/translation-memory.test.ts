/** Translation memories: which texts stand for one another, and the form of TMX 1.4b. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { textOf } from '../../src/akn/text.js';
import { convert } from '../../src/api/convert.js';
import { translationMemory } from '../../src/api/translation-memory.js';
import { UsageError } from '../../src/options/usage-error.js';
import { parseXml } from '../../src/xml/parse.js';
import type { Element } from '../../src/xml/tree.js';
import { childOf, childrenOf, findAll } from '../../src/xml/walk.js';

const textIn = (language: string) =>
  readFileSync(join(import.meta.dirname, `../fixtures/six-languages/${language}.txt`), 'utf8');
const aknOf = async (language: string) => (await convert(textIn(language))).akn ?? '';

const unitsOf = (memory: string) => findAll(parseXml(memory), 'tu');
const segments = (unit: Element) => findAll(unit, 'seg').map(each => textOf(each));
const property = (unit: Element, type: string) => {
  const found = childrenOf(unit, 'prop').find(each => each.attributes['type'] === type);
  return found && textOf(found);
};

test.each(['ar', 'es', 'fr', 'ru', 'zh'])(
  'English and %s: every paragraph, point, heading and note has its partner',
  async language => {
    const [english, other] = [await aknOf('en'), await aknOf(language)];
    const units = unitsOf(await translationMemory(english, other));
    const ids = new Set(units.map(unit => property(unit, 'x-eId')));
    const counted = findAll(parseXml(english), ({ name }) => name === 'paragraph' || name === 'point');
    const spoken = counted.filter(each => childOf(each, 'content') ?? childOf(each, 'intro'));
    expect(spoken.map(each => each.attributes['eId']).filter(id => !ids.has(id))).toEqual([]);
    expect(units.filter(unit => property(unit, 'x-kind') === 'note')).toHaveLength(4);
    const words = new Set(units.map(unit => segments(unit)[1]));
    expect(words.size).toBeGreaterThan(15);
    for (const unit of units) {
      expect(findAll(unit, 'tuv').map(each => each.attributes['xml:lang'])).toEqual(['en', language]);
      expect(segments(unit).every(each => each.trim() !== '' && !/\s{2}/.test(each))).toBe(true);
    }
  },
);

const document = (language: string, body: string) =>
  `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta><identification source="#x"><FRBRExpression><FRBRlanguage language="${language}"/></FRBRExpression></identification></meta><mainBody>${body}</mainBody></statement></akomaNtoso>`;
const paragraph = (at: number, text: string) =>
  `<paragraph eId="para_${at}"><num>${at}.</num><content><p>${text}</p></content></paragraph>`;

test('what has no partner is in no unit; notes are units of their own; signs of XML are text', async () => {
  const english = document(
    'eng',
    paragraph(1, 'One &amp; &lt;all&gt;<authorialNote marker="1"><p>Note.</p></authorialNote>.') + paragraph(2, 'Two.'),
  );
  const french = document('fra', paragraph(1, 'Un<authorialNote marker="1"><p>Note fr.</p></authorialNote>.'));
  const memory = await translationMemory(english, french);
  expect(unitsOf(memory).map(segments)).toEqual([
    ['One & <all>.', 'Un.'],
    ['Note.', 'Note fr.'],
  ]);
  expect(parseXml(memory).attributes).toMatchObject({ version: '1.4' });
  expect(childOf(parseXml(memory), 'header')?.attributes).toEqual({
    ...{ creationtool: 'ntoso', creationtoolversion: '0.1.0', segtype: 'paragraph', 'o-tmf': 'AkomaNtoso' },
    ...{ adminlang: 'en', srclang: 'en', datatype: 'plaintext' },
  });
});

test('two files in one language are refused', async () => {
  const english = document('eng', paragraph(1, 'One.'));
  await expect(translationMemory(english, english)).rejects.toThrow(UsageError);
});
