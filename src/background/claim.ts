/** Which of two threads does a task: the first that takes the claim. */
export type Claim = Int32Array;

export function newClaim(): Claim {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** @returns whether it was free */
export function take(claim: Claim): boolean {
  return Atomics.exchange(claim, 0, 1) === 0;
}
