/** PDF files are not read in a browser: the engine for it is larger than all the rest. */
export const pdf = {
  name: 'pdf',
  fits: bytes => new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-'),
  async read(_bytes, { report }) {
    report('read/not-a-document', 'The input is a PDF file, which ntoso does not read in a browser.');
    return undefined;
  },
};
