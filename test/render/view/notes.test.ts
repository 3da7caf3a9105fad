import { describe, expect, test } from '@jest/globals';
import { prepare, statement } from '../pages/support.js';

const line = (words: string) => `<paragraph eId="p"><content><p>${words}</p></content></paragraph>`;
const note = (mark: string, words: string) =>
  `<authorialNote eId="note_${mark}" marker="${mark}"><p>${words}</p></authorialNote>`;

describe('notes', () => {
  test('are linked both ways, each with all its calls', () => {
    const { shown } = prepare(
      statement(line(`One${note('1', 'First.')} and one<noteRef href="#note_1" marker="1"/>.`)),
    );
    expect(shown).toContain('One<s:call id="note_1-call-1" href="#note_1" name="Note 1" file="notes">1</s:call> and');
    expect(shown).toContain('<s:call id="note_1-call-2" href="#note_1" name="Note 1" file="notes">1</s:call>');
    expect(shown).toContain(
      '<s:notes file="notes" name="Notes"><s:note id="note_1"><s:note-line><s:number>1</s:number> First. ' +
        '<s:backlink href="#note_1-call-1" name="Back to reference 1 of Note 1" file="text">↩1</s:backlink> ' +
        '<s:backlink href="#note_1-call-2" name="Back to reference 2 of Note 1" file="text">↩2</s:backlink></s:note-line></s:note></s:notes>',
    );
  });

  test('say in which file of a book they are, and their calls', () => {
    const { shown, chapters } = prepare(statement(line(`One${note('1', 'First.')}.`)));
    expect(shown).toContain('href="#note_1" name="Note 1" file="notes"');
    expect(shown).toContain('<s:backlink href="#note_1-call-1" name="Back to the text from Note 1" file="text">');
    expect(chapters.map(({ name }) => name)).toEqual(['text', 'notes']);
  });

  test('that are called and missing are told', () => {
    const { shown, diagnostics } = prepare(statement(line('One<noteRef href="#note_9" marker="9"/>.')));
    expect(shown).toContain('One<s:call>9</s:call>.');
    expect(diagnostics).toMatchObject([{ code: 'render/note-missing', place: { eId: 'p' } }]);
  });

  test('with the same mark have different names', () => {
    const second = note('1', 'Second.').replace('eId="note_1"', 'eId="note_1b"');
    const { shown } = prepare(statement(line(`a${note('1', 'First.')} b${second}`)));
    expect(shown).toContain('name="Note 1, 1"');
    expect(shown).toContain('name="Note 1, 2"');
  });

  test('that say "Ibid." lead to the nearest before that says what it is', () => {
    const words = `a${note('1', 'United Nations, <i>Treaty Series</i>.')} b${note('2', '<i>Ibid.</i>, vol. 2.')} c${note('3', 'Ibid.')}`;
    const { shown } = prepare(statement(line(words)));
    const name = 'Ibid., as in Note 1: United Nations, Treaty Series.';
    expect(shown).toContain(`<i><s:ibid href="#note_1" name="${name}" file="notes">Ibid.</s:ibid></i>, vol. 2.`);
    expect(shown).toContain(`<s:number>3</s:number> <s:ibid href="#note_1" name="${name}" file="notes">Ibid.</s:ibid>`);
  });

  test('are called without the blank before the mark where the text goes on or ends', () => {
    const { shown } = prepare(statement(line(`One ${note('1', 'x')}, two ${note('2', 'y')}three ${note('3', 'z')}`)));
    expect(shown).toMatch(/One<s:call .*<\/s:call>, two <s:call .*<\/s:call>three<s:call /);
  });
});
