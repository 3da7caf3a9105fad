/** What becomes of the Word files in the AKN. */
export async function convertChecks() {
  return [];
}
