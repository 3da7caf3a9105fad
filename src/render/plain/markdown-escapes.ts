/** What keeps the words of a document words: signs that Markdown, or pandoc's, would read are escaped. */

/** Text in a line. Runs of dots and hyphens too, of which pandoc makes dashes and an ellipsis. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>&~$^|@]|\.{3}|-{2,}/g, sign => `\\${[...sign].join(sign[0] === '-' ? '\\' : '')}`);
}

/**
 * A line whose first signs would make it a heading, a quotation, a rule, or a point of a list: "1.", "(a)", "IV)", "- ". pandoc
 * counts letters and Roman numerals as well.
 */
export function escapedStart(line: string): string {
  const mark = /^(\(?)([\p{L}\p{N}#]{1,10})([.)])(?=\s|$)/u.exec(line);
  if (mark) return `${mark[1] ? '\\(' : ''}${mark[2]}\\${mark[3]}${line.slice(mark[0].length)}`;
  return /^[#>+:=%-]/.test(line) ? `\\${line}` : line;
}

/** An address between parentheses. */
export function escapedAddress(address: string): string {
  return address.replace(/[\s()<>\\]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A value of an attribute. */
export function htmlEscaped(text: string): string {
  return text.replace(/[&<>"]/g, sign => ENTITIES[sign] ?? sign);
}
