/** A stylesheet at work: results as strings, messages as diagnostics. */
import type { Report } from '../diagnostics/diagnostic.js';
import { type Stylesheet, type StylesheetParameters, type TransformMessage, transform } from '../xml/transform.js';

export interface Shaped {
  readonly principal: string;
  /** A result document; empty when the stylesheet made none of that name. */
  readonly part: (name: string) => string;
}

/** Transforms a document. Nothing comes back when that cannot be done; the report then says why. */
export function shape(
  stylesheet: Stylesheet,
  xml: string,
  parameters: StylesheetParameters,
  report: Report,
): Shaped | undefined {
  const result = transform(stylesheet, xml, parameters);
  if (result.kind === 'failed') {
    report('render/not-made', `The document cannot be transformed: ${result.message}`);
    return undefined;
  }
  tell(result.messages, report);
  return {
    principal: withoutNamespace(result.principal),
    part: name => withoutNamespace(result.documents.get(name) ?? ''),
  };
}

/** The page round it is in the namespace already. Only in tags: in text a "<" is written "&lt;". */
function withoutNamespace(markup: string): string {
  return markup.replace(/(<[a-z][a-z0-9]*) xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"/g, '$1');
}

const TOLD: Readonly<Record<string, (detail: string) => Parameters<Report>>> = {
  'unhandled-element': name => ['render/unhandled-element', `The element ${name} has no formatting of its own.`],
  'unsafe-link': href => ['render/unsafe-link', `A link to "${href}" was removed; its text was kept.`],
  'note-missing': mark => ['render/note-missing', `The mark "${mark}" refers to a note that does not exist.`],
  'image-left-out': source => ['render/image-left-out', `The image "${source}" is not in the file.`],
  'private-character': characters => ['render/private-character', `Private-use characters: ${characters}.`],
  'image-without-alternative': () => ['render/image-without-alternative', 'An image has no alternative text.'],
};

/** The stylesheets say `code TAB eId TAB detail`. */
function tell(messages: readonly TransformMessage[], report: Report): void {
  for (const { text } of messages) {
    const [code = '', eId = '', detail = ''] = text.split('\t');
    const told = TOLD[code];
    if (!told) throw new Error(`a stylesheet says what nobody understands: ${text}`);
    const [diagnostic, message] = told(detail);
    report(diagnostic, message, eId ? { eId } : undefined);
  }
}
