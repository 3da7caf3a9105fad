import { describe, expect, test } from '@jest/globals';
import { field, p, r, readWord, runsShown, shown } from './word-file.js';

const call = (id: number, kind = 'footnote', more = ''): string =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference${more} w:id="${id}"/></w:r>`;
const note = (id: number, text: string, kind = 'footnote'): string =>
  `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r><w:r><w:tab/></w:r>${r(text)}`)}</w:${kind}>`;
const raised = (text: string): string => r(text, '<w:vertAlign w:val="superscript"/>');
const bookmarked = (name: string, content: string): string =>
  `<w:bookmarkStart w:id="7" w:name="${name}"/>${content}<w:bookmarkEnd w:id="7"/>`;
const separators = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>____</w:t></w:r></w:p></w:footnote>';

describe('notes', () => {
  test('are numbered in the order of their calls, whatever their ids', async () => {
    const footnotes = separators + note(5, 'Five') + note(2, 'Two');
    const { source, codes } = await readWord({ body: p(`${r('a')}${call(2)}${r('b')}${call(5)}`), footnotes });
    expect(shown(source?.blocks ?? [])).toEqual(['a[1]b[2]']);
    expect(source?.notes.map(each => [each.id, each.marker, ...shown(each.blocks)])).toEqual([
      ['footnote-2', '1', 'Two'],
      ['footnote-5', '2', 'Five'],
    ]);
    expect(source?.notes[0]?.origin).toEqual({ part: 'word/footnotes.xml', line: 3 });
    expect(codes).toEqual([]);
  });

  test('keep italics and links', async () => {
    const footnotes = `<w:footnote w:id="1">${p(`${r('See ')}${r('Treaty Series', '<w:i/>')}${field('HYPERLINK "https://undocs.org/A/1"', r('A/1'))}`)}</w:footnote>`;
    const { source } = await readWord({ body: p(call(1)), footnotes });
    expect(shown(source?.notes[0]?.blocks ?? [])).toEqual(['See <i: Treaty Series><→https://undocs.org/A/1: A/1>']);
  });

  test('endnotes count apart, in small Roman numbers unless the file says otherwise, and come last', async () => {
    const parts = {
      body: p(`${r('a')}${call(1, 'endnote')}${r('b')}${call(1)}`),
      footnotes: note(1, 'foot'),
      endnotes: note(1, 'end', 'endnote'),
    };
    const { source } = await readWord(parts);
    expect(shown(source?.blocks ?? [])).toEqual(['a[i]b[1]']);
    expect(source?.notes.map(each => each.id)).toEqual(['footnote-1', 'endnote-1']);
    const settings = '<w:endnotePr><w:numFmt w:val="decimal"/><w:numStart w:val="3"/></w:endnotePr>';
    expect(shown((await readWord({ ...parts, settings })).source?.blocks ?? [])).toEqual(['a[3]b[1]']);
  });

  test('a section may begin them again', async () => {
    const section = '<w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>';
    const body = p(r('a') + call(1), section) + p(r('b') + call(2)) + section;
    const { source } = await readWord({ body, footnotes: note(1, 'x') + note(2, 'y') });
    expect(shown(source?.blocks ?? [])).toEqual(['a[1]', 'b[1]']);
  });

  test('a mark of the author’s own is the text after the call, and is not counted', async () => {
    const own = `${call(1, 'footnote', ' w:customMarkFollows="1"').replace('</w:r>', '<w:t>*</w:t></w:r>')}`;
    const footnotes = `<w:footnote w:id="1">${p(r('*\tReissued.'))}</w:footnote>${note(2, 'See.')}`;
    const { source } = await readWord({ body: p(`${r('Title')}${own}`) + p(r('text') + call(2)), footnotes });
    expect(shown(source?.blocks ?? [])).toEqual(['Title[*]', 'text[1]']);
    expect(source?.notes.map(each => [each.marker, ...shown(each.blocks)])).toEqual([
      ['*', 'Reissued.'],
      ['1', 'See.'],
    ]);
  });

  test('a mark in the next run, a long text without a mark, and no text at all', async () => {
    const own = call(1, 'footnote', ' w:customMarkFollows="1"');
    const footnotes = note(1, 'x');
    const marks = async (after: string): Promise<string[]> =>
      shown((await readWord({ body: p(own + after), footnotes })).source?.blocks ?? []);
    expect(await marks(raised('†') + r(' text'))).toEqual(['[†] text']);
    expect(await marks(r('text'))).toEqual(['[*]text']);
    expect(await marks('')).toEqual(['[*]']);
  });

  test('a call without a note is reported, a note without a call too', async () => {
    const { source, codes } = await readWord({ body: p(r('a') + call(9)), footnotes: note(1, 'loose') });
    expect(shown(source?.blocks ?? [])).toEqual(['a']);
    expect(source?.notes).toEqual([]);
    expect(codes).toEqual(['read/note-missing', 'read/note-not-called']);
  });

  test('the same note called by two references is called again', async () => {
    const { source } = await readWord({ body: p(r('a') + call(1) + r('b') + call(1)), footnotes: note(1, 'x') });
    expect(shown(source?.blocks ?? [])).toEqual(['a[1]b[again 1]']);
    expect(source?.notes).toHaveLength(1);
  });
});

describe('repeated marks', () => {
  const footnotes = note(1, 'one') + note(2, 'two');
  const read = async (content: string, more = ''): Promise<{ line: string; codes: readonly string[] }> => {
    const first = p(`${bookmarked('_Ref1', call(1))}${r('x')}${call(2)}`);
    const { source, codes } = await readWord({ body: first + p(content) + more, footnotes });
    const block = source?.blocks[1];
    return { line: block?.kind === 'paragraph' ? runsShown(block) : '', codes };
  };

  test('a NOTEREF field calls the note in its bookmark', async () => {
    expect(await read(r('a,') + field('NOTEREF _Ref1 \\h', raised('1')))).toEqual({ line: 'a,[again 1]', codes: [] });
    expect(await read(r('a ') + field('NOTEREF _Ref1 \\f \\h', r('1')))).toEqual({ line: 'a [again 1]', codes: [] });
  });

  test('in one piece, or not raised but glued to the text, it does the same', async () => {
    expect((await read(`${r('a')}<w:fldSimple w:instr="NOTEREF _Ref1 \\h">${raised('1')}</w:fldSimple>`)).line).toBe(
      'a[again 1]',
    );
    expect((await read(r('a,') + field('NOTEREF _Ref1 \\h', r('1')))).line).toBe('a,[again 1]');
  });

  test('in a sentence the number is text', async () => {
    expect((await read(r('see note ') + field('NOTEREF _Ref1 \\h', r('1')) + r(' above'))).line).toBe(
      'see note 1 above',
    );
  });

  test('a bookmark that ends right before the call is for it', async () => {
    const body = p(`${bookmarked('_Ref9', '')}${call(1)}`) + p(r('a') + field('NOTEREF _Ref9 \\h', raised('1')));
    const { source, codes } = await readWord({ body, footnotes: note(1, 'x') });
    expect(shown(source?.blocks ?? [])).toEqual(['[1]', 'a[again 1]']);
    expect(codes).toEqual([]);
  });

  test('a field that was not updated is reported; the mark of its note holds', async () => {
    expect(await read(r('a') + field('NOTEREF _Ref1 \\h', raised('4')))).toEqual({
      line: 'a[again 1]',
      codes: ['read/noteref-outdated'],
    });
  });

  test('without its bookmark the mark decides, else it stays as text', async () => {
    expect(await read(r('a') + field('NOTEREF _Gone \\h', raised('2')))).toEqual({
      line: 'a[again 2]',
      codes: ['read/noteref-unresolved'],
    });
    expect(await read(r('a') + field('NOTEREF _Gone \\h', raised('8')))).toEqual({
      line: 'a<super: 8>',
      codes: ['read/noteref-unresolved'],
    });
  });

  test('a note that is called only further down may be meant', async () => {
    const later = p(r('y') + bookmarked('_Ref3', call(3)));
    const body = p(r('a') + field('NOTEREF _Ref3 \\h', raised('1'))) + later;
    const { source, codes } = await readWord({ body, footnotes: note(3, 'three') });
    expect(source?.blocks[0]).toMatchObject({
      runs: [{}, { kind: 'call', note: 'footnote-3', marker: '1', repeated: true }],
    });
    expect(codes).toEqual([]);
  });

  test('a raised number typed by hand is a call of the note that has it, and this is reported', async () => {
    expect(await read(r('a,') + raised('2 ') + r('b'))).toEqual({
      line: 'a,[again 2] b',
      codes: ['read/note-mark-typed'],
    });
  });

  test('powers, and numbers that no note has, are no marks', async () => {
    expect(await read(r('10 km') + raised('2'))).toEqual({ line: '10 km<super: 2>', codes: [] });
    expect(await read(r('10') + raised('2'))).toEqual({ line: '10<super: 2>', codes: [] });
    expect(await read(r('x') + raised('9'))).toEqual({ line: 'x<super: 9>', codes: [] });
  });
});
