/** A Word file of plain paragraphs, as small as Word opens it. */
import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param {readonly string[]} paragraphs */
export function wordFile(paragraphs) {
  const body = paragraphs.map(
    text =>
      `<w:p><w:r>${text
        .split('\t')
        .map(part => `<w:t xml:space="preserve">${escaped(part)}</w:t>`)
        .join('<w:tab/>')}</w:r></w:p>`,
  );
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document xmlns:w="${W}"><w:body>${body.join('')}</w:body></w:document>`),
  });
}
