import { describe, expect, test } from '@jest/globals';
import { serialiseNode } from '../../src/akn/serialise.js';
import { textOf } from '../../src/akn/text.js';
import { identifiers } from '../../src/enrich/ids.js';
import { notes } from '../../src/enrich/notes.js';
import { element } from '../../src/xml/tree.js';
import { testContext } from './support.js';

const call = (marker: string) => element('noteRef', { marker, placement: 'bottom' });
const body = (marker: string, text: string) => element('note', { marker }, element('p', {}, text));
const document = (bodies: ReturnType<typeof element>[], ...content: ReturnType<typeof element>[]) =>
  element(
    'statement',
    {},
    element('meta', {}, element('notes', { source: '#editor' }, bodies)),
    element('mainBody', {}, content),
  );
const paragraph = (...children: Parameters<typeof element>[2][]) => element('p', {}, children);

describe('notes', () => {
  test('a note goes to its first call, later calls refer to it', () => {
    const { context, codes } = testContext();
    const tree = document(
      [body('1', 'One.'), body('2', 'Two.')],
      paragraph('a', call('1'), 'b', call('2')),
      paragraph('c', call('1')),
    );
    const done = identifiers.run(notes.run(tree, context), context);
    expect(serialiseNode(done)).toBe(
      '<statement><meta/><mainBody eId="body"><p eId="body__p_1">a' +
        '<authorialNote eId="authorialNote_1" marker="1" placement="bottom"><p>One.</p></authorialNote>b' +
        '<authorialNote eId="authorialNote_2" marker="2" placement="bottom"><p>Two.</p></authorialNote></p>' +
        '<p eId="body__p_2">c<noteRef href="#authorialNote_1" marker="1" placement="bottom"/></p></mainBody></statement>',
    );
    expect(codes()).toEqual([]);
  });

  test('a second run changes nothing', () => {
    const { context } = testContext();
    const once = notes.run(document([body('1', 'One.')], paragraph('a', call('1'), call('1'))), context);
    expect(notes.run(once, context)).toBe(once);
  });

  test('a call without a note keeps its mark in the text', () => {
    const { context, codes } = testContext();
    const done = notes.run(document([], paragraph('a', call('5'), 'b')), context);
    expect(textOf(done)).toBe('a5b');
    expect(codes()).toEqual(['enrich/note-missing']);
  });

  test('a note without a call is kept at the end of the last paragraph', () => {
    const { context, codes } = testContext();
    const done = notes.run(
      document([body('1', 'One.'), body('2', 'Lost.')], paragraph('a', call('1')), paragraph('z')),
      context,
    );
    expect(serialiseNode(done)).toContain(
      '<p>z<authorialNote eId="authorialNote_u1" marker="2" placement="bottom"><p>Lost.</p></authorialNote></p>',
    );
    expect(codes()).toEqual(['enrich/note-not-called']);
  });

  test('two notes with the same mark are called in order', () => {
    const { context } = testContext();
    const done = notes.run(
      document([body('*', 'First.'), body('*', 'Second.')], paragraph(call('*'), call('*'))),
      context,
    );
    expect(serialiseNode(done)).toMatch(/First.*Second/);
  });
});
