/** SHA-256 (FIPS 180-4), which names pictures, without waiting: the one that browsers have gives a promise. */
export function createHash() {
  let bytes = new Uint8Array();
  return {
    update(added) {
      bytes = added;
      return this;
    },
    digest: () => [...sha256(bytes)].map(word => word.toString(16).padStart(8, '0')).join(''),
  };
}

/** First bits of the fractions of roots of the first primes. */
const PRIMES = primes(64);
const ROUND = PRIMES.map(prime => fraction(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map(prime => fraction(Math.sqrt(prime)));

function primes(count) {
  const found = [];
  for (let number = 2; found.length < count; number++) if (found.every(each => number % each)) found.push(number);
  return found;
}

function fraction(number) {
  return Math.floor((number % 1) * 2 ** 32) >>> 0;
}

const turned = (word, bits) => (word >>> bits) | (word << (32 - bits));

function sha256(bytes) {
  const padded = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64));
  new Uint8Array(padded.buffer).set(bytes);
  padded.setUint8(bytes.length, 0x80);
  padded.setUint32(padded.byteLength - 8, Math.floor(bytes.length / 2 ** 29));
  padded.setUint32(padded.byteLength - 4, (bytes.length * 8) >>> 0);
  const state = Uint32Array.from(START);
  for (let at = 0; at < padded.byteLength; at += 64) addBlock(state, padded, at);
  return state;
}

function addBlock(state, view, at) {
  const words = new Uint32Array(64);
  for (let i = 0; i < 16; i++) words[i] = view.getUint32(at + i * 4);
  for (let i = 16; i < 64; i++) {
    const [late, early] = [words[i - 2], words[i - 15]];
    const one = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    const zero = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    words[i] = words[i - 16] + zero + words[i - 7] + one;
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let i = 0; i < 64; i++) {
    const one = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + one + ((e & f) ^ (~e & g)) + ROUND[i] + words[i]) | 0;
    const zero = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const second = (zero + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] += word;
  });
}
