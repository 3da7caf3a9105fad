/**
 * Ontology entries of cited treaties (docs/citations.md): `unts_39574` is the registration, `unts_39574_v2237` a treaty
 * of its own under that number, `unts_970-973` and `unts_17512_17513` several numbers cited together.
 */

import type { CitedWork } from '../../citations/citation.js';
import type { Language } from '../../languages/language.js';
import { isOwnInstrument, mainTreatyTitle, treatyTitle } from '../../un/treaties.js';
import { type Element, element } from '../../xml/tree.js';

type Treaty = Extract<CitedWork, { kind: 'treaty' }>;

/** eId of the entry that a treaty citation points at. */
export function instrumentId(treaty: Treaty): string {
  const series = treaty.series.toLowerCase();
  const volume = ownVolume(treaty);
  if (treaty.numbers.length === 0) return `${series}_v${treaty.volumes.join('_')}`;
  return `${series}_${numbersOf(treaty, '_')}${volume ? `_v${volume}` : ''}`;
}

/** The volume, where it tells a treaty apart from the main one of its number. */
function ownVolume({ series, numbers, volumes }: Treaty): string | undefined {
  const [number] = numbers;
  const [volume] = volumes;
  if (numbers.length !== 1 || volumes.length !== 1 || !number || !volume) return undefined;
  return isOwnInstrument(series, number, volume) ? volume : undefined;
}

/** `970-973` for numbers without a gap, else all of them. */
function numbersOf({ numbers }: Treaty, joint: string): string {
  const first = Number(numbers[0]);
  const run = numbers.length > 2 && numbers.every((number, index) => Number(number) === first + index);
  return run ? `${numbers[0]}-${numbers.at(-1)}` : numbers.join(joint);
}

/** One entry for each id, in order of first citation. */
export function treatyEntries(treaties: readonly Treaty[], language: Language): Element[] {
  const groups = new Map<string, Treaty[]>();
  for (const treaty of treaties) {
    const id = instrumentId(treaty);
    const group = groups.get(id);
    if (group) group.push(treaty);
    else groups.set(id, [treaty]);
  }
  return [...groups].map(([eId, group]) => entry(eId, group, language));
}

function entry(eId: string, group: readonly Treaty[], language: Language): Element {
  const [first] = group as [Treaty];
  const showAs = titleOf(group, language) ?? seriesName(first, language);
  const href = `/akn/ontology/reference/un/${eId.replaceAll('_', '.')}`;
  return element('TLCReference', { eId, name: first.series, href, showAs, shortForm: shortForm(first) });
}

/** The title of the treaty; of the whole registration only where the register does not know its main treaty. */
function titleOf(group: readonly Treaty[], language: Language): string | undefined {
  const [first] = group as [Treaty];
  const numbers = numbersOf(first, ',');
  const own = ownVolume(first);
  if (own) return treatyTitle(first.series, numbers, own, language.code);
  return (
    mainTreatyTitle(first.series, numbers, language.code) ??
    treatyTitle(first.series, numbers, first.volumes.length > 1 ? undefined : (first.volumes[0] ?? '*'), language.code)
  );
}

/** What stands in place of a title that nobody is sure of: the place in the series. */
function seriesName(treaty: Treaty, { citations: { treatyName: words } }: Language): string {
  const own = ownVolume(treaty) ?? (treaty.numbers.length === 0 ? treaty.volumes.join(', ') : undefined);
  const numbers = numbersOf(treaty, ', ');
  const parts = [
    treaty.series === 'UNTS' ? words.unts : words.lnts,
    own && words.volume.replace('#', own),
    numbers && words.number.replace('#', numbers),
  ];
  return parts.filter(Boolean).join(words.joint);
}

function shortForm(treaty: Treaty): string {
  const own = ownVolume(treaty);
  return [treaty.series, own && `vol. ${own}`, treaty.numbers.length > 0 && `No. ${numbersOf(treaty, ', ')}`]
    .filter(Boolean)
    .join(' ');
}
