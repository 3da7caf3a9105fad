/** Bytes → text, by the rules of XML 1.0, appendix F: byte order mark, then the encoding that the declaration names. */

export type Decoded =
  | { readonly text: string }
  | { readonly unknown: string }
  | { readonly encoding: string; readonly line: number };

/** @returns the text; or the name of an encoding that nobody knows; or the line (from 1) with bytes that are no text. */
export function decodeXml(bytes: Uint8Array): Decoded {
  const encoding = markOf(bytes) ?? unmarkedUtf16(bytes) ?? declaredOf(bytes) ?? 'utf-8';
  const decoder = decoderFor(encoding);
  if (!decoder) return { unknown: encoding };
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return { encoding, line: firstBadLine(bytes, encoding) };
  }
}

function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

function unmarkedUtf16([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0x3c && b === 0 && c !== undefined && d === 0) return 'utf-16le';
  return a === 0 && b === 0x3c && c === 0 && d !== undefined ? 'utf-16be' : undefined;
}

/** The declaration is plain ASCII in every encoding that has no byte order mark. */
function declaredOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1];
  // One that claims 16 bits in single bytes is wrong about itself; libxml2 reads it as UTF-8 as well.
  return declared && /^utf-?(?:16|32)/i.test(declared) ? 'utf-8' : declared;
}

function decoderFor(encoding: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    return undefined;
  }
}

/** Bytes are decoded line by line until one is refused; in 16 bits the whole is, as lines cannot be told by bytes. */
function firstBadLine(bytes: Uint8Array, encoding: string): number {
  if (/^utf-16/i.test(encoding)) return 1;
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const next = end < 0 ? bytes.length : end + 1;
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(start, next));
    } catch {
      return line;
    }
    start = next;
  }
  return line;
}
