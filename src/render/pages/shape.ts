/** A stylesheet at work: results as strings, a failure as a diagnostic. What is odd in a document, the view reports. */
import type { Report } from '../../diagnostics/diagnostic.js';
import { type Stylesheet, type StylesheetParameters, transform } from '../../xml/transform.js';

/** A result document by its name; empty when the stylesheet made none of that name. */
export type Shaped = (name: string) => string;

/** Transforms a document. Nothing comes back when that cannot be done; the report then says why. */
export function shape(
  stylesheet: Stylesheet,
  xml: string,
  parameters: StylesheetParameters,
  report: Report,
): Shaped | undefined {
  const result = transform(stylesheet, xml, parameters);
  if (result.kind === 'transformed') return name => withoutNamespace(result.documents.get(name) ?? '');
  report('render/not-made', `The document cannot be transformed: ${result.message}`);
  return undefined;
}

/** The page round it is in the namespace already. Only in tags: in text a "<" is written "&lt;". */
function withoutNamespace(markup: string): string {
  return markup.replace(/(<[a-z][a-z0-9]*) xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"/g, '$1');
}
