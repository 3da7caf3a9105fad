import { rmSync, writeFileSync } from 'node:fs';

/** A worker that publishes nothing real: what the content says happens. */
const doubt = { code: 'pack/no-akn', severity: 'warning', message: 'doubt' };
const wrong = { code: 'read/not-a-document', severity: 'error', message: 'wrong' };

export default async function work({ content, options, stop }) {
  stop?.postMessage('loaded');
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const [kind, symbol = options.name] = text.split(' ');
  if (kind === 'throw') throw new Error('a fault of the program');
  if (kind === 'exit') process.exit(3);
  if (kind === 'loop') for (;;);
  if (kind === 'certifier') return work({ content: `ok ${options.certifier}`, options });
  if (kind === 'wait') {
    writeFileSync(symbol, 'open');
    await new Promise(resolve => stop.once('message', resolve));
    rmSync(symbol);
    throw new Error('given up');
  }
  if (kind === 'slow') await new Promise(resolve => setTimeout(resolve, 50));
  const name = `${symbol}-en`;
  const diagnostics = { doubt: [doubt], wrong: [doubt, wrong] }[kind] ?? [];
  return {
    name,
    folder: symbol,
    akn: `<akomaNtoso>${text}</akomaNtoso>`,
    editions: [{ format: 'html', name: `${name}.html`, mediaType: 'text/html', bytes: new TextEncoder().encode(text) }],
    metadata: {
      symbol,
      title: `Title of ${symbol}`,
      documentName: 'resolution',
      documentType: 'statement',
      agendaItems: [],
      annexes: [],
    },
    diagnostics,
    status: { doubt: 'warnings', wrong: 'errors' }[kind] ?? 'ok',
  };
}
