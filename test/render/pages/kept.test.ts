/** Files of others have text where none should be: it is shown, whatever is around it. And no link leads to what is not shown. */
import { describe, expect, test } from '@jest/globals';
import { prepare, statement } from './support.js';

const line = '<paragraph eId="p"><num>1.</num><content><p>x</p></content></paragraph>';

test.each([
  ['a body', `stray${line}`],
  ['a unit', '<paragraph eId="p"><num>1.</num>stray<content><p>x</p></content></paragraph>'],
  ['a section', '<section eId="s"><num>I</num><heading>H</heading>stray</section>'],
  ['a content', '<paragraph eId="p"><num>1.</num><content>stray</content></paragraph>'],
  ['a heading that has more', '<section eId="s"><heading>H</heading>stray</section>'],
  [
    'a bold line with a list below',
    '<paragraph eId="p"><content><p><b>H</b></p></content><list><point eId="q"><content><p>stray</p></content></point></list></paragraph>',
  ],
  ['a group', '<div>stray</div>'],
  ['a list', '<ul>stray<li><p>x</p></li></ul>'],
  ['a table', '<table>stray<tr>x<td><p>y</p></td></tr></table>'],
  ['a row', '<table><tr>stray<td><p>y</p></td></tr></table>'],
  ['a line break', '<p>a<eol>stray</eol>b</p>'],
  ['a call', '<p>a<noteRef href="#n" marker="1"><p>stray</p></noteRef></p>'],
  ['a note', '<p>a<authorialNote eId="n" marker="1">stray<p>y</p></authorialNote></p>'],
  ['a vote', '<p><vote>stray<outcome><outcome>In favour:<eol/>A</outcome></outcome></vote></p>'],
])('text in %s is shown', (_, body) => {
  expect(prepare(statement(body)).shown).toContain('stray');
});

test.each([
  [
    'among annexes',
    '<attachments>stray<attachment eId="a"><doc><mainBody><p>x</p></mainBody></doc></attachment></attachments>',
  ],
  [
    'beside the document of an annex',
    '<attachments><attachment eId="a"><p>stray</p><doc><mainBody><p>x</p></mainBody></doc></attachment></attachments>',
  ],
  [
    'in an annex without a document',
    '<attachments><attachment eId="a"><heading>A</heading><mainBody><p>stray</p></mainBody></attachment></attachments>',
  ],
  [
    'in an annex of two documents',
    '<attachments><attachment eId="a"><doc><mainBody><p>stray</p></mainBody></doc><doc><mainBody><p>x</p></mainBody></doc></attachment></attachments>',
  ],
])('text %s is shown', (_, after) => {
  expect(prepare(statement(line, { after })).shown).toContain('stray');
});

describe('links', () => {
  const meta =
    '<meta><notes source="#x"><note eId="n"><p>a <a eId="here" href="https://un.org/x">b</a></p></note></notes></meta>';

  test('to what is not shown are words', () => {
    const { shown } = prepare(statement(`<p>see <ref href="#nowhere">there</ref></p>`, { before: meta }));
    expect(shown).toContain('see there');
  });

  test('lead into the files of a book where the places really are', () => {
    const after =
      '<attachments><attachment eId="a"><doc><mainBody><paragraph eId="q"><num>1.</num><content><p>y</p></content></paragraph></mainBody></doc></attachment></attachments>';
    const { shown } = prepare(statement('<p>see <ref href="#q">there</ref></p>', { after }));
    expect(shown).toContain('<s:link href="#q" file="attachment-1">there</s:link>');
  });

  test('ids are there once', () => {
    const { shown } = prepare(statement(`${line}<table eId="p"><tr><td><p>z</p></td></tr></table>`));
    const ids = [...shown.matchAll(/ id="([^"]*)"/g)].map(match => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
