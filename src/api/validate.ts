/** `validate` and `validateAll`: AKN XML → three verdicts. */
import { anyText, type Checks, checkInput, checkOptions, object, signal, yesOrNo } from '../options/check.js';
import { contentOf, type DocumentInputs } from '../options/input.js';
import { wrongOption } from '../options/usage-error.js';
import { type ValidateOptions as CheckOptions, validate as check, type ValidationReport } from '../validate/index.js';
import { checkLevels } from '../validate/levels.js';

export interface ValidateOptions extends CheckOptions {
  readonly signal?: AbortSignal;
}

export interface NamedReport extends ValidationReport {
  /** As the input says. */
  readonly name: string;
}

const validateChecks: Checks<ValidateOptions> = {
  schema: object,
  profile: yesOrNo,
  levels: object,
  text: anyText,
  signal,
};

/**
 * Checks an AKN file.
 * @param akn bytes in any encoding that XML may have, or the text
 * @returns three verdicts and what is wrong, each with line, column and id. Bad content never throws.
 * @throws UsageError for an option or an input that is not allowed, SchemaError for a file that is not a schema;
 *   the reason of `signal` when it is aborted
 */
export async function validate(akn: Uint8Array | string, options: ValidateOptions = {}): Promise<ValidationReport> {
  checkInput(akn, 'the AKN');
  checkValidateOptions(options);
  options.signal?.throwIfAborted();
  const report = await check(akn, options);
  options.signal?.throwIfAborted();
  return report;
}

/**
 * Checks files one after another; the schema is compiled once, and nothing is kept of a file once its report is out.
 * @throws what `validate` throws
 */
export async function* validateAll(inputs: DocumentInputs, options: ValidateOptions = {}): AsyncGenerator<NamedReport> {
  checkValidateOptions(options);
  for await (const input of inputs) {
    options.signal?.throwIfAborted();
    yield { name: input.input, ...(await validate(await contentOf(input), options)) };
  }
}

function checkValidateOptions(options: ValidateOptions): void {
  checkOptions('validate', options, validateChecks);
  try {
    checkLevels(options.levels ?? {});
  } catch (cause) {
    throw wrongOption('levels', `must map codes to levels: ${(cause as Error).message}`);
  }
}
