/** How much the commands print on standard error: `--quiet`, the usual, `--verbose`. */

export type Verbosity = 'quiet' | 'usual' | 'verbose';

let current: Verbosity = 'usual';

/** Set once, when the command line has been read. */
export function setVerbosity({
  quiet = false,
  verbose = false,
}: {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}): void {
  if (quiet) current = 'quiet';
  else current = verbose ? 'verbose' : 'usual';
}

export function verbosity(): Verbosity {
  return current;
}
