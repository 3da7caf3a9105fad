/**
 * Typst writes one standard a file; its PDF/A-3a lacks two things that PDF/UA-1 (ISO 14289-1) asks for: the identifier in the
 * metadata (clause 5) and DisplayDocTitle (7.1). This adds them, so that one file is both. It goes away with an engine
 * that writes both standards at once.
 */
import { objectOf, type PdfFile, referenceIn } from './incremental.js';

const NAMESPACE = 'http://www.aiim.org/pdfua/ns/id/';

/** The catalog and the metadata stream as PDF/UA-1 wants them, by object number. */
export function universalAccess(pdf: PdfFile): Map<number, string> {
  const root = referenceIn(pdf.trailer, 'Root');
  const catalog = objectOf(pdf, root);
  const metadata = referenceIn(catalog, 'Metadata');
  return new Map([
    [root, displayingTitle(catalog).replace(SUSPECTS, '')],
    [metadata, metadataStream(identified(packetOf(objectOf(pdf, metadata))))],
  ]);
}

/** Tags are not guessed: the key, which PDF 2.0 has not, says so where it is absent (ISO 32000-1, table 321). */
const SUSPECTS = /\s*\/Suspects false\b/;

function displayingTitle(catalog: string): string {
  if (catalog.includes('/DisplayDocTitle')) return catalog;
  const opened = catalog.replace(/\/ViewerPreferences\s*<</, '$&\n    /DisplayDocTitle true');
  return opened === catalog ? catalog.replace('<<', '<<\n  /ViewerPreferences << /DisplayDocTitle true >>') : opened;
}

function packetOf(object: string): string {
  const start = object.indexOf('<?xpacket begin');
  const end = object.indexOf('<?xpacket end="r"?>');
  if (start < 0 || end < 0) throw new Error('the PDF has no plain metadata packet');
  return object.slice(start, end + '<?xpacket end="r"?>'.length);
}

/** PDF/A allows only schemas that the file itself describes (ISO 19005-3, 6.6.2.3). */
const SCHEMA = [
  '<rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>',
  `<pdfaSchema:namespaceURI>${NAMESPACE}</pdfaSchema:namespaceURI>`,
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>',
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>',
].join('');

function identified(packet: string): string {
  const replaced = packet
    .replace('xmlns:pdfaid=', `xmlns:pdfuaid="${NAMESPACE}" xmlns:pdfaid=`)
    .replace('<pdfaid:part>', '<pdfuaid:part>1</pdfuaid:part><pdfaid:part>')
    .replace('<pdfaExtension:schemas><rdf:Bag>', `<pdfaExtension:schemas><rdf:Bag>${SCHEMA}`);
  if (replaced.split('pdfuaid').length !== 5) throw new Error('the metadata packet is not as Typst 0.14 writes it');
  return replaced;
}

function metadataStream(packet: string): string {
  return `<<\n  /Length ${packet.length}\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n${packet}\nendstream`;
}
