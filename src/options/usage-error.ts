/** An option or an input that the caller got wrong. Content never causes it: bad content gives diagnostics. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** The option, as the library names it (`paper`); absent when the input or the whole call is wrong. */
  readonly option?: string;
  /** What is wrong with it and what is allowed, without its name: `must be "a4" or "letter", not "x"`. */
  readonly problem?: string;

  constructor(
    message: string,
    { option, problem, cause }: Partial<Pick<UsageError, 'option' | 'problem' | 'cause'>> = {},
  ) {
    super(message, cause === undefined ? {} : { cause });
    if (option !== undefined) this.option = option;
    if (problem !== undefined) this.problem = problem;
  }
}

/** @param problem what is wrong with the option and what is allowed: `must be "a4" or "letter", not "x"` */
export function wrongOption(option: string, problem: string): UsageError {
  return new UsageError(`${option}${problem.startsWith('.') ? '' : ' '}${problem}`, { option, problem });
}
