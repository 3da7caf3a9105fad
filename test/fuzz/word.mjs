/** Small Word files, and mutants of their parts and of the package itself. */
import { strToU8, zipSync } from 'fflate';
import { mutantBytes } from './bytes.mjs';
import { mutantXml } from './xml.mjs';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATED = 'http://schemas.openxmlformats.org/package/2006/relationships';
const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

const escaped = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const run = text => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
const paragraph = inner => `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${inner}</w:p>`;
const call = id => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

/** A text as the parts of a Word file: a note called, a table, a field, a list, tracked changes. */
function partsOf(text) {
  const lines = text.split('\n').filter(line => line.trim() !== '' && !/^[\d*]+ /.test(line) && !line.startsWith('['));
  const body = lines.map((line, index) => paragraph(run(line) + (index === 6 ? call(2) : '')));
  const table = `<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph(run('cell'))}</w:tc></w:tr><w:tr><w:tc>${paragraph(run('one'))}</w:tc><w:tc>${paragraph(run('two'))}</w:tc></w:tr></w:tbl>`;
  const extra = [
    table,
    paragraph(`<w:fldSimple w:instr=" PAGE ">${run('7')}</w:fldSimple><w:ins w:id="1">${run('added')}</w:ins>`),
    paragraph(`<w:hyperlink r:id="rL">${run('A/RES/55/25')}</w:hyperlink><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>`),
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run('listed')}</w:p>`,
  ];
  return {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${RELATED}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body.join('')}${extra.join('')}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${RELATED}"><Relationship Id="rN" Type="${OFFICE}/footnotes" Target="footnotes.xml"/><Relationship Id="rS" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rM" Type="${OFFICE}/numbering" Target="numbering.xml"/><Relationship Id="rL" Type="${OFFICE}/hyperlink" Target="https://undocs.org/A/RES/55/25" TargetMode="External"/></Relationships>`,
    'word/footnotes.xml': `<?xml version="1.0"?><w:footnotes ${W}><w:footnote w:id="2">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(' See resolution 55/25.')}`)}</w:footnote></w:footnotes>`,
    'word/styles.xml': `<?xml version="1.0"?><w:styles ${W}><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>`,
    'word/numbering.xml': `<?xml version="1.0"?><w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  };
}

export function mutantWord(texts, random) {
  const parts = partsOf(random.pick(texts));
  const name = random.chance(0.6) ? 'word/document.xml' : random.pick(Object.keys(parts));
  const { xml, made } = mutantXml(parts[name], random);
  const files = Object.entries({ ...parts, [name]: xml }).map(([part, content]) => [part, strToU8(content)]);
  if (random.chance(0.05)) files.splice(random.below(files.length), 1);
  const bytes = zipSync(Object.fromEntries(files), { level: random.pick([0, 6]), mtime: new Date(1980, 0, 1) });
  if (!random.chance(0.1)) return { bytes, made: [name, ...made] };
  const broken = mutantBytes(bytes, random);
  return { bytes: broken.bytes, made: [name, ...made, ...broken.made] };
}
