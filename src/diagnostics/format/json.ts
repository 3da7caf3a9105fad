/** Reports for programs: one JSON object, `{"files": […], "summary": {…}}`. */
import type { Format } from './format.js';

export function jsonFormat(): Format {
  let first = true;
  return {
    start: () => '{"files": [',
    file: ({ name, verdicts, status, diagnostics }) => {
      const separator = first ? '\n' : ',\n';
      first = false;
      return `${separator}${JSON.stringify({ name, ...verdicts, status, diagnostics })}`;
    },
    end: summary => `\n], "summary": ${JSON.stringify(summary)}}\n`,
  };
}
