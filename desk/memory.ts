/** What this browser remembers of its officer. */

export function remembered(name: string): string {
  try {
    return localStorage.getItem(`ntoso-${name}`) ?? '';
  } catch {
    return '';
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`ntoso-${name}`, value);
  } catch {
    // A browser that keeps nothing is asked again.
  }
}
