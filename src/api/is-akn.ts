/** Whether an input is AKN XML, by its first bytes. */

/** XML whose first element is `akomaNtoso`, with or without a prefix. */
export function isAkn(input: Uint8Array | string): boolean {
  const head = typeof input === 'string' ? input.slice(0, 4000) : new TextDecoder().decode(input.subarray(0, 4000));
  return (
    /^\ufeff?\s*<(?:\?xml|!--|[\w.-]+:?akomaNtoso\b|akomaNtoso\b)/.test(head) && /<(?:[\w.-]+:)?akomaNtoso\b/.test(head)
  );
}
