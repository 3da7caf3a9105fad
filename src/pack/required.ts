/** Mandatory fields of profiles. What is missing is reported and left out: no value is made up. */
import type { Report } from '../diagnostics/diagnostic.js';
import type { ProfileName } from './profile.js';

/**
 * Reports a mandatory field that has no value.
 * @param place what the profile calls it: `930 $a product code`
 * @param setting the key of the settings that can give it
 */
export function requireField(
  report: Report,
  profile: ProfileName,
  place: string,
  value: string | undefined,
  setting?: string,
): void {
  if (value !== undefined && value.trim() !== '') return;
  const remedy = setting ? `; the setting "${setting}" can supply it` : '';
  report('pack/missing-mandatory', `${profile}: ${place} is required, and the document does not state it${remedy}.`);
}
