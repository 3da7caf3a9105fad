/** Checksums of packed files. */
import { createHash } from 'node:crypto';

export type Algorithm = 'sha256' | 'sha512';

/** Checksum in lower-case hexadecimal digits. */
export function checksum(bytes: Uint8Array, algorithm: Algorithm): string {
  return createHash(algorithm).update(bytes).digest('hex');
}
