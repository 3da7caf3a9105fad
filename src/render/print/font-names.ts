/** The family name in a TrueType or OpenType font file (OpenType specification, table `name`). */

const FAMILY = 1;
const TYPOGRAPHIC_FAMILY = 16;

/** The name under which the page engine knows the font; nothing for a file that is no single font. */
export function familyOf(font: Buffer): string | undefined {
  try {
    const names = nameRecords(font);
    return (names.find(each => each.id === TYPOGRAPHIC_FAMILY) ?? names.find(each => each.id === FAMILY))?.value;
  } catch {
    // A file that ends in the middle of a table.
    return undefined;
  }
}

function nameRecords(font: Buffer): { id: number; value: string }[] {
  const at = tableAt(font, 'name');
  if (at === undefined) return [];
  const strings = at + font.readUInt16BE(at + 4);
  const records = [];
  for (let i = 0; i < font.readUInt16BE(at + 2); i++) {
    const record = at + 6 + 12 * i;
    const platform = font.readUInt16BE(record);
    const start = strings + font.readUInt16BE(record + 10);
    const bytes = font.subarray(start, start + font.readUInt16BE(record + 8));
    // Platform 3 (Windows) and 0 (Unicode) are UTF-16; 1 (Macintosh) is one byte a character.
    const value = platform === 1 ? bytes.toString('latin1') : Buffer.from(bytes).swap16().toString('utf16le');
    records.push({ id: font.readUInt16BE(record + 6), value });
  }
  return records;
}

const SIGNATURES = new Set(['\u0000\u0001\u0000\u0000', 'OTTO', 'true']);

function tableAt(font: Buffer, tag: string): number | undefined {
  if (!SIGNATURES.has(font.toString('latin1', 0, 4))) return undefined;
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const record = 12 + 16 * i;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  return undefined;
}
