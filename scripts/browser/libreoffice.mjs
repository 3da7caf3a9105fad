/** No program is started in a browser. */
export async function toDocx() {
  return { fault: 'missing', message: 'a browser cannot start programs' };
}
