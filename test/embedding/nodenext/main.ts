import { readFileSync } from 'node:fs';
import { type Conversion, convert, type Diagnostic, type Edition, publish, type Status } from 'ntoso';

const bytes: Uint8Array = readFileSync('document.txt');
const conversion: Conversion = await convert(bytes, { language: 'en', date: '2026-11-24' });
const status: Status = conversion.status;
const codes: readonly Diagnostic['code'][] = conversion.diagnostics.map(each => each.code);
const symbol: string | undefined = conversion.metadata?.symbol;
const { editions }: { editions: readonly Edition[] } = await publish(bytes, { formats: ['html'] });

// @ts-expect-error there is no such format
const wrong = () => publish(bytes, { formats: ['doc'] });

if (
  symbol !== 'A/RES/65/230' ||
  status === 'errors' ||
  editions.length !== 1 ||
  typeof wrong !== 'function' ||
  !codes
) {
  throw new Error(`${symbol} ${status} ${editions.length}`);
}
