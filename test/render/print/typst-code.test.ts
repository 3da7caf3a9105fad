/** AKN → Typst code: what is called, in which order, and that no text can act. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { again, calls, note, paragraph, printing, resolution } from './support.js';

const called = (akn: string, ...names: string[]) =>
  calls(akn).filter(line => names.some(name => line.startsWith(`${name}(`)));
const messages = (akn: string) => printing(akn).diagnostics.map(each => `${each.code} ${each.message}`);

describe('text', () => {
  test('has no soft hyphen and no word joiner: readers of the PDF lose letters beside them', () => {
    expect(called(resolution({ body: paragraph('1.', 'co\u00adop\u2060eration') }), 'numbered')).toEqual([
      'numbered(run("1.",),true,true,"cooperation",),',
    ]);
  });

  test('is a string literal, whatever it holds', () => {
    const body = paragraph('1.', 'a "b" \\c #let x = 1 $x$ [d] *e* `f` // g /* h */ &lt;i&gt; @j');
    expect(called(resolution({ body }), 'numbered')).toEqual([
      'numbered(run("1.",),true,true,"a \\"b\\" \\\\c #let x = 1 $x$ [d] *e* `f` // g /* h */ <i> @j",),',
    ]);
  });

  test('of any kind comes back from the literals as it was, white space apart', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', '"', '\\', '#', '(', ')', ',', '&amp;', ' ', 'é', 'ع', '大', '\u00a0'),
    });
    fc.assert(
      fc.property(words, text => {
        const [line = 'numbered(run("1.",),true,true,),'] = called(
          resolution({ body: paragraph('1.', text) }),
          'numbered',
        );
        const literals = [...line.slice('numbered(run("1.",),true,true,'.length).matchAll(/"((?:[^"\\]|\\.)*)"/g)];
        const joined = literals.map(([, literal]) => literal?.replace(/\\(.)/g, '$1')).join('');
        expect(joined.trim()).toBe(
          text
            .replaceAll('&amp;', '&')
            .replace(/[ \n]+/g, ' ')
            .trim(),
        );
      }),
      { seed: 65230, numRuns: 100 },
    );
  });

  test('keeps the spaces between inline elements and drops the indentation of the file', () => {
    const body = paragraph('1.', '\n      <i>Decides</i>  \n  <b>also</b>\tthis\n    ');
    expect(called(resolution({ body }), 'numbered')).toEqual([
      'numbered(run("1.",),true,true,it("Decides",)," ",bo("also",)," this",),',
    ]);
  });

  test('loses characters of private fonts and controls, and says so', () => {
    const akn = resolution({ body: paragraph('1.', 'a\uf06f b\ufeff\u0092c') });
    expect(called(akn, 'numbered')).toEqual(['numbered(run("1.",),true,true,"a• bc",),']);
    expect(printing(akn).privateCharacters).toEqual(new Set(['\uf06f']));
  });

  test('nested deeper than calls may nest stays, without its look', () => {
    const body = paragraph('1.', `${'<i>'.repeat(300)}deep${'</i>'.repeat(300)}`);
    const [line = ''] = called(resolution({ body }), 'numbered');
    expect(line).toContain('"deep"');
    expect(line.split('it(').length - 1).toBeLessThan(30);
  });
});

describe('provisions', () => {
  test('recitals and operative paragraphs are drawn in, those of an annex are not', () => {
    const akn = resolution({
      preamble:
        '<formula name="enactingFormula"><p>The General Assembly,</p></formula><container name="Recalling"><p>Recalling,</p></container>',
      attachments: `<attachment><doc name="annex"><meta/><mainBody>${paragraph('1.', 'We agree.')}${paragraph('', 'And so on.')}</mainBody></doc></attachment>`,
    });
    expect(called(akn, 'drawn', 'numbered', 'plain')).toEqual([
      'drawn("The General Assembly,",),',
      'drawn("Recalling,",),',
      'numbered(run("1.",),true,true,it("Decides",)," this.",),',
      'numbered(run("1.",),true,false,"We agree.",),',
      'plain("And so on.",),',
    ]);
  });

  test('points are one list, with what stands before and after them', () => {
    const point = (num: string, text: string) => `<point><num>${num}</num><content><p>${text}</p></content></point>`;
    const body = `<paragraph><num>1.</num><list><intro><p>Decides:</p></intro>${point('(a)', 'one;')}
      ${point('(b)', 'two;')}<wrapUp><p>and no more.</p></wrapUp></list></paragraph>`;
    expect(calls(resolution({ body })).join('')).toContain(
      'numbered(run("1.",),true,true,"Decides:",),points(point(run("(a)",),true,plain("one;",),),point(run("(b)",),true,plain("two;",),)),drawn("and no more.",),',
    );
  });

  test('a number without a paragraph to stand in is printed all the same', () => {
    const body = '<paragraph><num>1.</num><content><table><tr><td><p>x</p></td></tr></table></content></paragraph>';
    expect(called(resolution({ body }), 'plain').slice(0, 1)).toEqual(['plain("1.",),']);
  });

  test('words between blocks become paragraphs', () => {
    const body = paragraph('1.', 'before <embeddedStructure><p>quoted</p></embeddedStructure> after');
    expect(calls(resolution({ body })).join('')).toContain(
      'numbered(run("1.",),true,true,"before",),quoted(drawn("quoted",),),drawn("after",),',
    );
  });

  test('an element without a rule is printed plainly and named once', () => {
    const body =
      '<paragraph><content><foreign><x xmlns="urn:x">strange</x><y xmlns="urn:x">words</y></foreign></content></paragraph>'.repeat(
        2,
      );
    const akn = resolution({ body });
    expect(called(akn, 'drawn')).toEqual([
      'drawn("strange",),',
      'drawn("words",),',
      'drawn("strange",),',
      'drawn("words",),',
    ]);
    expect(new Set(messages(akn))).toEqual(
      new Set(
        ['foreign', 'x', 'y'].map(name => `render/unhandled-element The element ${name} has no formatting of its own.`),
      ),
    );
  });
});

describe('headings', () => {
  const levels = (akn: string) =>
    called(akn, 'hd', 'title')
      .map(line => /^\w+\((\d)/.exec(line)?.[1])
      .join('');

  test('title, annex, its title, its sections', () => {
    const annex = `<attachment><doc name="annex"><meta/><preface><container name="title"><p><docType>Annex</docType></p>
      <p><docTitle>Declaration</docTitle></p></container></preface><mainBody><section><num>I</num><heading>One</heading>
      <article><num>1</num><heading>Two</heading><content><p>x</p></content></article></section></mainBody></doc></attachment>`;
    expect(levels(resolution({ attachments: annex }))).toBe('1234');
  });

  test('are one below the printed heading that they belong to, whatever the pages have between', () => {
    const section = (inner: string) => `<section><heading>One</heading>${inner}</section>`;
    const akn = resolution({
      preamble: '<container name="Recalling"><p>Recalling,</p></container>',
      body: section(section(paragraph('1.', 'x'))) + section(paragraph('2.', 'x')),
    });
    expect(levels(akn)).toBe('1232');
  });

  test('a short paragraph that is bold from end to end is one, a long or partly bold one is not', () => {
    const body = [`<b>Heading</b>${note('1', 'x')}`, '<b>Not</b> one', `<b>${'long '.repeat(60)}</b>`].map(each =>
      paragraph('', each),
    );
    expect(levels(resolution({ body: body.join('') }))).toBe('12');
  });

  test('a number that the heading repeats is printed once', () => {
    const body = '<paragraph class="H1"><num>A.</num><heading>A. Administration</heading></paragraph>';
    expect(called(resolution({ body }), 'hd')).toEqual(['hd(2,"A. Administration",),']);
  });

  test('the first title stands for a missing preface', () => {
    const akn = resolution({
      preface: '<p/>',
      body: `<p><docTitle>Statement by the President</docTitle></p>${paragraph('', 'x')}`,
    });
    expect(called(akn, 'hd')).toEqual(['hd(1,"Statement by the President",),']);
  });
});

describe('notes and links', () => {
  test('a note stands once; a later call is a mark', () => {
    const body = paragraph('1.', `a${note('2', 'See <i>b</i>.')} c${again('2')}`);
    expect(called(resolution({ body }), 'numbered')).toEqual([
      'numbered(run("1.",),true,true,"a",fn("#note_2","2",9.5pt,"See ",it("b",),".",)," c",again("#note_2","2"),),',
    ]);
  });

  test('a call without a note keeps its mark', () => {
    expect(called(resolution({ body: paragraph('1.', `a${again('9')}`) }), 'numbered')).toEqual([
      'numbered(run("1.",),true,true,"a",su("9"),),',
    ]);
  });

  test('only web and mail addresses become links', () => {
    const hrefs = [
      'https://docs.un.org/en/A/1',
      'javascript:alert(1)',
      ' JavaScript:x',
      'file:///etc/passwd',
      'data:text/html,x',
      'A/1',
      'mailto:a@b.c',
    ];
    const body = paragraph('1.', hrefs.map(href => `<a href="${href}">x</a>`).join(''));
    const [line = ''] = called(resolution({ body }), 'numbered');
    expect([...line.matchAll(/web\("([^"]*)"/g)].map(match => match[1])).toEqual([
      'https://docs.un.org/en/A/1',
      'mailto:a@b.c',
    ]);
    expect(line).not.toMatch(/javascript|file:|data:/i);
  });

  test('a reference to a resolution leads where the analysis says, else where its IRI says', () => {
    const iri = '/akn/un/statement/deliberation/un-ga/2000-11-15/55-25/!main#para_9';
    const meta =
      '<analysis><otherReferences><alternativeReference for="#ref_1" href="https://undocs.org/A/RES/1"/></otherReferences></analysis>';
    const body = paragraph('1.', `<ref eId="ref_1" href="${iri}">a</ref><ref href="${iri}">b</ref>`);
    expect(called(resolution({ meta, body }), 'numbered')).toEqual([
      'numbered(run("1.",),true,true,web("https://undocs.org/A/RES/1","a",),web("https://docs.un.org/en/A/RES/55/25","b",),),',
    ]);
  });

  test('a reference inside the document arrives, one to nowhere is text', () => {
    const body = `${paragraph('1.', '<ref href="#para_2">paragraph 2</ref> <ref href="#para_3">paragraph 3</ref>')}${paragraph('2.', 'x', 'para_2')}`;
    expect(called(resolution({ body }), 'numbered')).toEqual([
      'numbered(run("1.",),true,true,goto("#para_2","paragraph 2",)," paragraph 3",),',
      'numbered(run("2.",),true,true,at("#para_2"),"x",),',
    ]);
  });
});

describe('the first page', () => {
  test('each line of the cover finds its place by what it holds', () => {
    const cover = `<p><docAuthority>United Nations</docAuthority></p><p class="upperRight"><docNumber refersTo="#symbol">A/HRC/RES/58/2</docNumber></p>
      <p><img src="logo-un.jpg"/><docAuthority>General Assembly</docAuthority></p><p><docStatus>Distr.: General</docStatus></p>
      <p><docDate date="2025-04-04" refersTo="#dateOfIssuance">4 April 2025</docDate></p><p><inline name="originalLanguage">Original: English</inline></p>
      <p><docAuthority>Human Rights Council</docAuthority></p><p><session>Fifty-eighth session</session></p><p>Unknown line</p>
      <p><docTitle>Resolution adopted on <docDate date="2025-04-02">2 April 2025</docDate></docTitle></p><p><docProponent>[on a report]</docProponent></p>`;
    expect(calls(resolution({ cover })).slice(1, 5)).toEqual([
      'masthead(un:run("United Nations",),symbol:"A/HRC/RES/58/2",mark:run(),organ:run("General Assembly",),run("Distr.: General",),run("4 April 2025",),run("Original: English",)),',
      'session(bo("Human Rights Council",),bo("Fifty-eighth session",),run("Unknown line",)),',
      'adopted("Resolution adopted on ",keep("2 April 2025",),),',
      'origin("[on a report]",),',
    ]);
  });

  test('without symbol or organ there is no masthead, and no line is lost', () => {
    const lines = calls(resolution({ cover: '<p>Something else</p><p><session>First session</session></p>' }));
    expect(lines.some(line => line.startsWith('masthead('))).toBe(false);
    expect(lines).toContain('session(run("Something else",),bo("First session",)),');
  });

  test('the record names title, language, direction, running title and job number', () => {
    const meta =
      '<presentation><x xmlns="urn:x"><docketNumber xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">10-52634</docketNumber></x></presentation>';
    const [record] = calls(resolution({ language: 'ara', meta }));
    expect(record).toContain('title: "A/RES/65/230: A title"');
    expect(record).toContain('lang: "ar", dir: "rtl", symbol: "A/RES/65/230", running: "A title", job: "10-52634"');
  });
});

describe('collections', () => {
  test('a component is printed where the collection points to it', () => {
    const part = (id: string, letter: string) =>
      `<component eId="${id}"><statement name="resolution"><meta/><preface><p><docNumber>${letter}</docNumber></p></preface><mainBody>${paragraph('1.', letter)}</mainBody></statement></component>`;
    const akn = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><documentCollection name="publication"><meta/>
      <preface><p><docNumber>80/236</docNumber> <docTitle>Two parts</docTitle></p></preface><collectionBody>
      <component><documentRef href="#c2" showAs="B"/></component><component><documentRef href="#c1" showAs="A"/></component></collectionBody>
      </documentCollection><components>${part('c1', 'A')}${part('c2', 'B')}</components></akomaNtoso>`;
    expect(called(akn, 'title', 'announced', 'numbered')).toEqual([
      'title(1,num:run("80/236",),"Two parts",),',
      'announced("B",),',
      'numbered(run("1.",),true,true,"B",),',
      'announced("A",),',
      'numbered(run("1.",),true,true,"A",),',
    ]);
  });
});
