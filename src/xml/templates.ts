/**
 * Page shells by Handlebars, precompiled when the project is built: no code is made at run time, and a value
 * that a template asks for and does not get is an error.
 */
import { createRequire } from 'node:module';

type Specification = object;
interface Runtime {
  readonly template: (specification: Specification) => (values: object) => string;
}

const require = createRequire(import.meta.url);
const compiled = new URL('../../dist/templates/templates.js', import.meta.url);
const filled = new Map<string, (values: object) => string>();

let specifications: Readonly<Record<string, Specification>> | undefined;

/** Loads the templates; they must be there before `fill` is called. */
export async function loadTemplates(): Promise<void> {
  if (specifications) return;
  const module = (await import(compiled.href)) as { readonly default: Readonly<Record<string, Specification>> };
  specifications = module.default;
}

/**
 * Fills a template.
 * @param name path below `templates/` without ending: `html/page`
 * @param values plain data; strings are escaped for HTML and XML unless the template takes them as they are (`{{{…}}}`)
 * @throws when there is no such template or a value is missing: both are faults of the program
 */
export function fill(name: string, values: object): string {
  let template = filled.get(name);
  if (!template) {
    const specification = specifications?.[name];
    if (!specification) throw new Error(`template ${name} is not loaded`);
    template = (require('handlebars/dist/handlebars.runtime.min.js') as Runtime).template(specification);
    filled.set(name, template);
  }
  return template(values);
}
