/**
 * Patterns for fixed wording, written as it is printed. A space in the template stands for any white space (a line may
 * be broken there), an apostrophe for all its shapes, a hyphen for the breaking and the no-break one. The rest of the
 * template is the syntax of regular expressions; character classes stay as they are.
 */

const SPELLINGS: Readonly<Record<string, string>> = {
  ' ': '\\s+',
  '’': "['’ʼ]",
  "'": "['’ʼ]",
  '-': '[-\\u2010\\u2011]',
};

/** Template → source of a regular expression. */
export function wording(template: string): string {
  return template.replace(/\[[^\]]*\]|[ '’-]/gu, part => SPELLINGS[part] ?? part);
}

/** A pattern for a whole line: what stands before and after it may only be white space. */
export function line(template: string): RegExp {
  return new RegExp(`^\\s*(?:${wording(template)})\\s*$`, 'u');
}

/** A pattern for a place in running text. */
export function within(template: string): RegExp {
  return new RegExp(wording(template), 'u');
}
