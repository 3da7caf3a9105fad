/** A small Word file for each construct of WordprocessingML that docs/word.md names, and what must come of it. */
import { field, type Parts, p, r } from './word-file.js';

export interface Construct {
  /** First cell of the row in docs/word.md. */
  readonly row: string;
  /** What is special here. */
  readonly name: string;
  readonly parts: Parts;
  /** Texts that must stand in the AKN, tags left out, white space made one blank. */
  readonly shown: readonly string[];
  /** Texts that must not. */
  readonly absent?: readonly string[];
  /** Mark-up that must be there. */
  readonly markup?: readonly RegExp[];
  /** The code that tells of it, where the decision is to tell. */
  readonly told?: string;
}

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const list = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (id: number): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
const item = (text: string, at = 0, id = 1): string =>
  p(r(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);

/** A list of each build of label that documents have. */
const LABELS: readonly (readonly [name: string, first: readonly string[], levels: readonly string[]])[] = [
  ['figures and letters', ['1.', '(a)', '2.'], [level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '(%2)')]],
  [
    'articles',
    ['Article I', 'I.1', 'Article II'],
    [level(0, 'upperRoman', 'Article %1'), level(1, 'decimal', '%1.%2')],
  ],
  ['legal numbers', ['I.', '1.1', 'II.'], [level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')]],
  ['section signs', ['§ 1', '§ 1a', '§ 2'], [level(0, 'decimal', '§ %1'), level(1, 'lowerLetter', '§ %1%2')]],
  ['abbreviations', ['No. 1', '1st', 'No. 2'], [level(0, 'decimal', 'No. %1'), level(1, 'ordinal', '%2')]],
  ['ordinals in words', ['First', 'a)', 'Second'], [level(0, 'ordinalText', '%1'), level(1, 'lowerLetter', '%2)')]],
  ['bullets', ['•', '–', '•'], [level(0, 'bullet', '•'), level(1, 'bullet', '–')]],
  ['Arabic letters', ['أ-', '(1)', 'ب-'], [level(0, 'arabicAlpha', '%1-'), level(1, 'decimal', '(%2)')]],
  [
    'Chinese numbers',
    ['一、', '(一)', '二、'],
    [level(0, 'chineseCountingThousand', '%1、'), level(1, 'chineseCounting', '(%2)')],
  ],
];

const numbering: Construct[] = LABELS.flatMap(([name, labels, levels]) => {
  const parts = {
    numbering: list(1, ...levels) + num(1),
    body: item('Lamps burn.') + item('At night;', 1) + item('Horns sound.'),
  };
  const shown = labels.map((label, at) => `${label} ${['Lamps burn.', 'At night;', 'Horns sound.'][at]}`);
  return [{ row: 'automatic numbering', name, parts, shown }];
});

const bulleted = list(1, level(0, 'decimal', 'Rule %1')) + num(1);
const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
const table = (...cells: readonly string[]): string => `<w:tbl><w:tr>${cells.map(cell).join('')}</w:tr></w:tbl>`;
const note = (id: number, content: string): string => `<w:footnote w:id="${id}">${content}</w:footnote>`;
const call = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const styled = (style: string, text: string): string => p(r(text), `<w:pStyle w:val="${style}"/>`);
const headings = [1, 2]
  .map(
    at =>
      `<w:style w:type="paragraph" w:styleId="H${at}"><w:name w:val="heading ${at}"/><w:pPr><w:outlineLvl w:val="${at - 1}"/></w:pPr></w:style>`,
  )
  .join('');
const bare = (code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const maths = (content: string): string => p(`<m:oMath>${content}</m:oMath>`);
const mt = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;

export const CONSTRUCTS: readonly Construct[] = [
  ...numbering,
  {
    row: 'automatic numbering',
    name: 'in cells',
    parts: { numbering: bulleted, body: table(item('Lamps.'), item('Horns.')) },
    shown: ['Rule 1 Lamps.', 'Rule 2 Horns.'],
  },
  {
    row: 'automatic numbering',
    name: 'in notes',
    parts: { numbering: bulleted, body: p(r('Text') + call(1)), footnotes: note(1, item('Lamps.')) },
    shown: ['Rule 1 Lamps.'],
  },
  {
    row: 'automatic numbering',
    name: 'in captions',
    parts: {
      numbering: list(1, level(0, 'decimal', 'Table %1')) + num(1),
      styles: '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="caption"/></w:style>',
      body:
        p(r('Lamps'), '<w:pStyle w:val="C"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
        table(p(r('a'))),
    },
    shown: ['Table 1 Lamps'],
    markup: [/<caption>Table 1/],
  },
  {
    row: 'automatic numbering',
    name: 'of headings',
    parts: {
      numbering: list(1, level(0, 'decimal', '%1.', '<w:pStyle w:val="H1"/>')) + num(1),
      styles: headings,
      body: p(r('Lamps'), '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="1"/></w:numPr>') + p(r('They burn.')),
    },
    shown: ['1. Lamps'],
    markup: [/<section[^>]*><num>1\.<\/num><heading>Lamps<\/heading>/],
  },
  {
    row: 'automatic numbering',
    name: 'of nothing but the number',
    parts: { numbering: bulleted, body: item('') + item('Horns.') },
    shown: ['Rule 1', 'Rule 2 Horns.'],
  },
  {
    row: 'headings',
    name: 'nested sections',
    parts: {
      styles: headings,
      body: styled('H1', 'Lamps') + styled('H2', 'Oil') + p(r('Oil burns.')) + styled('H1', 'Horns'),
    },
    shown: ['Lamps', 'Oil burns.'],
    markup: [/<section[^>]*><heading>Lamps<\/heading><subsection[^>]*><heading>Oil</, /<section[^>]*><heading>Horns/],
  },
  {
    row: 'struck-through text',
    name: 'single',
    parts: { body: p(r('every year', '<w:strike/>') + r(' every month')) },
    shown: ['every year every month'],
    markup: [/<del>every year<\/del>/],
    told: 'read/struck-text',
  },
  {
    row: 'struck-through text',
    name: 'double',
    parts: { body: p(r('every year', '<w:dstrike/>')) },
    shown: ['every year'],
    markup: [/<del>/],
    told: 'read/struck-text',
  },
  {
    row: 'equations',
    name: 'fraction',
    parts: { body: maths(`<m:f><m:num>${mt('12')}</m:num><m:den>${mt('34')}</m:den></m:f>`) },
    shown: ['12/34'],
    told: 'read/equation-as-text',
  },
  {
    row: 'equations',
    name: 'compound fraction',
    parts: { body: maths(`<m:f><m:num>${mt('a+b')}</m:num><m:den>${mt('2')}</m:den></m:f>`) },
    shown: ['(a+b)/2'],
    told: 'read/equation-as-text',
  },
  {
    row: 'equations',
    name: 'power',
    parts: { body: maths(`<m:sSup><m:e>${mt('10')}</m:e><m:sup>${mt('6')}</m:sup></m:sSup>`) },
    shown: ['10^6'],
    told: 'read/equation-as-text',
  },
  {
    row: 'equations',
    name: 'root',
    parts: { body: maths(`<m:rad><m:deg>${mt('3')}</m:deg><m:e>${mt('x+1')}</m:e></m:rad>`) },
    shown: ['∛(x+1)'],
    told: 'read/equation-as-text',
  },
  {
    row: 'equations',
    name: 'sum',
    parts: {
      body: maths(
        `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${mt('j=1')}</m:sub><m:sup>${mt('n')}</m:sup><m:e>${mt('y')}</m:e></m:nary>`,
      ),
    },
    shown: ['∑_(j=1)^n y'],
    told: 'read/equation-as-text',
  },
  {
    row: 'equations',
    name: 'matrix',
    parts: {
      body: maths(
        `<m:m><m:mr><m:e>${mt('a')}</m:e><m:e>${mt('b')}</m:e></m:mr><m:mr><m:e>${mt('c')}</m:e><m:e>${mt('d')}</m:e></m:mr></m:m>`,
      ),
    },
    shown: ['■(a&amp;b@c&amp;d)'],
    told: 'read/equation-as-text',
  },
  {
    row: 'equations',
    name: 'between paragraphs',
    parts: { body: `${p(r('Before'))}<m:oMathPara><m:oMath>${mt('x=1')}</m:oMath></m:oMathPara>` },
    shown: ['Before', 'x=1'],
    told: 'read/equation-as-text',
  },
  {
    row: 'equations',
    name: 'as a field',
    parts: { body: p(bare('EQ \\f(1,2) + \\r(3,x)')) },
    shown: ['1/2 + ∛x'],
    told: 'read/equation-as-text',
  },
  {
    row: 'symbols (`w:sym`, symbol fonts)',
    name: 'known',
    parts: {
      body: p(
        '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r><w:r><w:sym w:font="Webdings" w:char="F061"/></w:r>',
      ),
    },
    shown: ['☑✔'],
  },
  {
    row: 'symbols (`w:sym`, symbol fonts)',
    name: 'unknown',
    parts: { body: p(`${r('a')}<w:r><w:sym w:font="Marlett" w:char="F031"/></w:r>`) },
    shown: ['a\ufffd'],
    told: 'read/symbol-unknown',
  },
  {
    row: 'form fields',
    name: 'check boxes',
    parts: {
      body: p(
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' +
          r(' agreed'),
      ),
    },
    shown: ['☒ agreed'],
  },
  {
    row: 'form fields',
    name: 'lists',
    parts: {
      body: p(
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Yes"/><w:listEntry w:val="No"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' +
          r(', thanks'),
      ),
    },
    shown: ['No, thanks'],
  },
  {
    row: 'ruby',
    name: 'reading',
    parts: { body: p(`<w:r><w:ruby><w:rt>${r('kan')}</w:rt><w:rubyBase>${r('漢')}</w:rubyBase></w:ruby></w:r>`) },
    shown: ['漢(kan)'],
    told: 'read/ruby-in-line',
  },
  {
    row: 'drop capitals',
    name: 'joined',
    parts: { body: p(r('T'), '<w:framePr w:dropCap="drop" w:lines="3"/>') + p(r('he lamp burns.')) },
    shown: ['The lamp burns.'],
  },
  {
    row: 'fields that number',
    name: 'AUTONUM',
    parts: { body: p(bare('AUTONUM') + r(' Lamps')) + p(bare('AUTONUM') + r(' Horns')) },
    shown: ['1. Lamps', '2. Horns'],
    told: 'read/number-counted',
  },
  {
    row: 'fields that number',
    name: 'LISTNUM',
    parts: { body: p(r('Bring ') + bare('LISTNUM') + r(' oil, ') + bare('LISTNUM') + r(' wicks')) },
    shown: ['Bring 1) oil, 2) wicks'],
    told: 'read/number-counted',
  },
  {
    row: 'other fields',
    name: 'a button',
    parts: { body: p(bare('MACROBUTTON NoMacro Write here')) },
    shown: ['Write here'],
  },
  {
    row: 'other fields',
    name: 'without a result',
    parts: { body: p(r('Page ') + bare('PAGE')) },
    shown: ['Page'],
    told: 'read/field-without-result',
  },
  {
    row: 'other fields',
    name: 'with a result',
    parts: { body: p(field('DATE', r('1 May'))) },
    shown: ['1 May'],
    absent: ['DATE'],
  },
  {
    row: 'links',
    name: 'to a place of the document',
    parts: {
      body:
        p(`<w:bookmarkStart w:id="1" w:name="a"/>${r('Rule A.')}<w:bookmarkEnd w:id="1"/>`) +
        p(`<w:hyperlink w:anchor="a">${r('See rule A')}</w:hyperlink>`),
    },
    shown: ['See rule A'],
    markup: [/<ref href="#[^"]+">See rule A<\/ref>/],
  },
  {
    row: 'links',
    name: 'to a place that is not there',
    parts: { body: p(`<w:hyperlink w:anchor="b">${r('See rule B')}</w:hyperlink>`) },
    shown: ['See rule B'],
    told: 'read/link-place-missing',
  },
  {
    row: 'links',
    name: 'to a file beside',
    parts: { body: p(`<w:hyperlink r:id="a">${r('the plan')}</w:hyperlink>`), links: { a: 'plans/plan.docx' } },
    shown: ['the plan'],
    told: 'read/link-relative',
  },
  {
    row: 'footnotes and endnotes',
    name: 'empty',
    parts: { body: p(r('Text') + call(1)), footnotes: note(1, '') },
    shown: ['Text'],
    markup: [/<authorialNote[^>]*><p\/>/],
    told: 'read/note-empty',
  },
  {
    row: 'footnotes and endnotes',
    name: 'called in a note',
    parts: { body: p(r('Text') + call(1)), footnotes: note(1, p(r('First') + call(2))) + note(2, p(r('Second'))) },
    shown: ['First', 'Second'],
  },
  {
    row: 'footnotes and endnotes',
    name: 'that call themselves',
    parts: { body: p(r('Text') + call(1)), footnotes: note(1, p(r('First') + call(1))) },
    shown: ['First'],
  },
  {
    row: 'text boxes',
    name: 'in place',
    parts: {
      body: p(
        `${r('Anchor')}<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(r('Boxed'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
      ),
    },
    shown: ['Anchor', 'Boxed'],
  },
  {
    row: 'text boxes',
    name: 'WordArt',
    parts: { body: p(`${r('Anchor')}<w:r><w:pict><v:shape><v:textpath string="Artful"/></v:shape></w:pict></w:r>`) },
    shown: ['Artful'],
  },
  {
    row: 'text boxes',
    name: 'text of drawn shapes',
    parts: {
      body: p(
        `${r('Anchor')}<w:r><w:drawing><a:graphic><a:graphicData uri="x"><a:txBody><a:p><a:r><a:t>Drawn</a:t></a:r></a:p></a:txBody></a:graphicData></a:graphic></w:drawing></w:r>`,
      ),
    },
    shown: ['Drawn'],
  },
  {
    row: 'content controls, smart tags, custom XML, directions',
    name: 'seen through',
    parts: { body: `<w:sdt><w:sdtContent>${p(`<w:smartTag>${r('Tagged')}</w:smartTag>`)}</w:sdtContent></w:sdt>` },
    shown: ['Tagged'],
  },
  {
    row: 'runs at odd places',
    name: 'between paragraphs',
    parts: { body: p(r('One')) + r('Loose') + p(r('Two')) },
    shown: ['One', 'Loose', 'Two'],
  },
  {
    row: 'runs at odd places',
    name: 'in runs, and text without a run',
    parts: { body: p(`<w:r>${r('Inner')}</w:r><w:t>Bare</w:t>`) },
    shown: ['InnerBare'],
  },
  {
    row: 'what is not known',
    name: 'told with its place',
    parts: { body: p(r('One') + '<w:unheard><w:of>Lost</w:of></w:unheard>') },
    shown: ['One'],
    told: 'read/text-not-read',
  },
];
