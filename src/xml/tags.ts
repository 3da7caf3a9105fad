/** A quick look at the tags of an XML text, for parts that are nearly always right. */

/**
 * Whether every end tag closes the element that was opened last and nothing stays open. A plain scan without a parser:
 * `false` may also mean a comment, a CDATA section or a `>` in an attribute that it cannot follow, so ask a validator then.
 */
export function tagsMatch(xml: string): boolean {
  const open: string[] = [];
  for (let at = xml.indexOf('<'); at >= 0; ) {
    const end = xml.indexOf('>', at);
    if (end < 0) return false;
    const next = xml.charCodeAt(at + 1);
    if (next === SLASH) {
      const name = open.pop();
      if (name === undefined || end !== at + 2 + name.length || !xml.startsWith(name, at + 2)) return false;
    } else if (next !== QUESTION && next !== EXCLAMATION && xml.charCodeAt(end - 1) !== SLASH) {
      open.push(xml.slice(at + 1, nameEnd(xml, at + 1)));
    }
    at = xml.indexOf('<', end);
  }
  return open.length === 0;
}

const SLASH = 47;
const QUESTION = 63;
const EXCLAMATION = 33;
const GREATER = 62;

function nameEnd(xml: string, from: number): number {
  let at = from;
  for (let code = xml.charCodeAt(at); code > 32 && code !== GREATER; code = xml.charCodeAt(at)) at++;
  return at;
}
