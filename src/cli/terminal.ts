/** Text for people: names and texts of others may hold what a terminal acts on. */

/** Control characters but tab and line feed, and marks that turn the direction of what follows. Colours are let through. */
const ACTIVE = /\u001b\[[\d;]{0,20}m|[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

/** The text with each such character shown as `\x1b`. */
export function visible(text: string): string {
  return text.replace(ACTIVE, found =>
    found.length > 1 ? found : `\\${found < '\u0100' ? 'x' : 'u'}${found.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

/** Writes to standard error. */
export function tell(text: string): void {
  process.stderr.write(visible(text));
}
