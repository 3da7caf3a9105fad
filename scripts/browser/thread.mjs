/** No background thread in a browser: the caller does everything itself. */
export function prepareBeside() {}

export async function doBeside(_module, _task, signal) {
  signal?.throwIfAborted();
  return undefined;
}
