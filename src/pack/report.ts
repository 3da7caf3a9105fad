/** The report that travels with a package: what was doubtful, and what each file is. */
import { statusOf } from '../diagnostics/diagnostic.js';
import { version } from '../version.js';
import { checksum } from './fixity.js';
import { type Material, type PackedFile, textFile } from './profile.js';

export function reportFile(name: string, { source, akn, editions, found, record }: Material): PackedFile {
  const described = (file: PackedFile | undefined) =>
    file && {
      name: file.name,
      mediaType: file.mediaType,
      bytes: file.bytes.length,
      sha256: checksum(file.bytes, 'sha256'),
    };
  const report = {
    generator: { name: 'ntoso', version },
    status: akn ? statusOf(found) : 'errors',
    document: record && {
      symbol: record.symbol,
      title: record.title,
      work: record.work,
      expression: record.expression,
    },
    source: described(source),
    akn: described(akn) ?? null,
    editions: editions.map(described),
    diagnostics: found,
  };
  return textFile(name, 'application/json', `${JSON.stringify(report, undefined, 2)}\n`);
}
