/** Bytes: for formats whose structure is in tables and checksums, such as PDF, zip packages and library files. */

const MUTATORS = {
  flip: (bytes, { below }) => {
    const copy = Uint8Array.from(bytes);
    for (let left = 1 + below(20); left > 0; left--) copy[below(copy.length)] ^= 1 << below(8);
    return copy;
  },
  zeros: (bytes, { below }) => {
    const copy = Uint8Array.from(bytes);
    const from = below(copy.length);
    return copy.fill(0, from, from + below(400));
  },
  cut: (bytes, { below }) => bytes.slice(0, below(bytes.length)),
  drop: (bytes, { below }) => {
    const from = below(bytes.length);
    return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(from + 1 + below(200))]);
  },
  copy: (bytes, { below }) => {
    const copy = Uint8Array.from(bytes);
    const from = below(copy.length);
    copy.copyWithin(below(copy.length), from, from + below(300));
    return copy;
  },
};

export function mutantBytes(bytes, random) {
  const name = random.pick(Object.keys(MUTATORS));
  return { bytes: MUTATORS[name](bytes, random), made: [name] };
}
