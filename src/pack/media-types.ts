/** Media type of a source file, found from its first bytes and never from its name. */

const OOXML = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], OOXML],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'application/msword'],
  [[0x25, 0x50, 0x44, 0x46], 'application/pdf'],
];

export function mediaTypeOf(bytes: Uint8Array): string {
  const known = SIGNATURES.find(([start]) => start.every((byte, i) => bytes[i] === byte));
  if (known) return known[1];
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, 400));
  return /^\ufeff?\s*<(?:\?xml|[\w.-]+:?akomaNtoso)/.test(head) ? 'application/xml' : 'text/plain';
}
