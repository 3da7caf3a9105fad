/** What libxml2 says about the schema, in words for people who edit documents. */
import type { DiagnosticCode } from '../diagnostics/codes.js';

export interface SchemaFinding {
  readonly code: DiagnosticCode;
  readonly message: string;
}

interface Wording {
  readonly pattern: RegExp;
  readonly code: DiagnosticCode;
  /** @param found the groups of the pattern @param where the element in words */
  readonly say: (found: readonly string[], where: string) => string;
}

const wordings: readonly Wording[] = [
  {
    pattern: /^This element is not expected\.(?: Expected is (?:one of )?\(\s*(.*?)\s*\)\.?)?$/,
    code: 'validate/schema-element',
    say: ([expected], where) => `${where} is not allowed here${list('; allowed here:', expected)}.`,
  },
  {
    pattern: /^Missing child element\(s\)\.(?: Expected is (?:one of )?\(\s*(.*?)\s*\)\.?)?$/,
    code: 'validate/schema-missing',
    say: ([expected], where) => `${where} is incomplete${list('; missing:', expected)}.`,
  },
  {
    pattern: /^(?:The attribute '(.*?)' is required but missing|The attribute '(.*?)' is missing)\.$/,
    code: 'validate/schema-missing',
    say: ([one, other], where) => `${where} has no attribute ${one ?? other}.`,
  },
  {
    pattern: /^The attribute '(.*?)' is not allowed\.$/,
    code: 'validate/schema-attribute',
    say: ([name], where) => `${where} must not have the attribute ${name}.`,
  },
  {
    pattern: /^Duplicate key-sequence \['(.*?)'\] in unique identity-constraint '.*?(GUID)?'\.$/,
    code: 'validate/id-repeated',
    say: ([id, guid], where) => `${where} repeats the ${guid ?? 'id'} "${id}" of another element.`,
  },
  {
    pattern: /^Character content (?:other than whitespace )?is not allowed,? because/,
    code: 'validate/schema-text',
    say: (_, where) => `${where} may contain only elements, but has text.`,
  },
  {
    pattern: /^Element content is not allowed,? because/,
    code: 'validate/schema-element',
    say: (_, where) => `${where} must be empty, but contains elements.`,
  },
  {
    pattern: /^No matching global (?:element )?declaration available.*$/,
    code: 'validate/schema-element',
    say: (_, where) => `${where} is not defined in the schema.`,
  },
  {
    pattern: /^(?:\[facet '\w+'\] )?The value '(.*?)' is not an element of the set \{(.*)\}\.$/s,
    code: 'validate/schema-value',
    say: ([value, set = ''], where) => `${where} must not be "${value}" but one of ${set.replace(/'/g, '')}.`,
  },
  {
    pattern:
      /^(?:\[facet '\w+'\] )?The value '(.*?)' (?:is not accepted by the pattern|has a length of|is (?:less|greater)).*$/s,
    code: 'validate/schema-value',
    say: ([value], where) => `${where} must not be "${value}".`,
  },
  {
    pattern:
      /^'(.*?)' is not a valid value of the (?:union|list|local|atomic)? ?(?:atomic |union |list )?type(?: '(.*?)')?\.$/s,
    code: 'validate/schema-value',
    say: ([value, type], where) => `${where} must not be "${value}"${type ? ` (the type required is ${type})` : ''}.`,
  },
];

/**
 * @param message as libxml2 says it: `Element '{…}p', attribute 'eId': The attribute …`
 * @param known names of all elements of Akoma Ntoso
 * @param where the element in words, when its place in the tree was found
 */
export function inWords(message: string, known: ReadonlySet<string>, where: string | undefined): SchemaFinding {
  const bare = message.replace(/\{[^{}'\s]*\}/g, '').replace(/\*(?=[,\s)])/g, 'an extension');
  const [, element = '', attribute, rest = bare] = /^Element '(.*?)'(?:, attribute '(.*?)')?: (.*)$/s.exec(bare) ?? [];
  const name = where ?? (element || 'the file');
  for (const { pattern, code, say } of wordings) {
    const found = pattern.exec(rest);
    if (!found) continue;
    if (code === 'validate/schema-element' && !known.has(element) && !element.includes(':')) {
      return { code: 'validate/schema-element', message: `${name}: Akoma Ntoso has no element with this name.` };
    }
    const isValue = code === 'validate/schema-value' && attribute !== undefined;
    return { code, message: say(found.slice(1), isValue ? `The attribute ${attribute} of ${name}` : name) };
  }
  return { code: 'validate/schema', message: `${name}: ${rest}` };
}

/** libxml2 names ten at most; a list that long is one of many possibilities and helps nobody. */
const FEW = 8;

function list(words: string, expected: string | undefined): string {
  const names = expected?.split(/\s*,\s*/) ?? [];
  return names.length > 0 && names.length <= FEW ? `${words} ${names.join(', ')}` : '';
}
