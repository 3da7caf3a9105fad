const LONGEST = 60;

/** The beginning of a text, for a message. */
export function shown(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}
