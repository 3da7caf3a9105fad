/** What a fault says. One that comes from another thread is an error in all but its class. */
export function messageOf(cause: unknown): string {
  const { message } = (cause ?? {}) as { readonly message?: unknown };
  return typeof message === 'string' ? message : String(cause);
}
