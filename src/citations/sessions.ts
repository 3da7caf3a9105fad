/** Whether a number and a date can belong together: sessions of the bodies by year. */

/** Session n of the General Assembly opens in the autumn of 1945 + n and runs into the next September. */
export function fitsAssembly(session: number, date: string): boolean {
  const opened = 1945 + session;
  return date >= `${opened}-08-15` && date <= `${opened + 1}-12-31`;
}

/** The Human Rights Council: three regular sessions a year since 2006 (1–3 in 2006, 4–6 in 2007 and 2008, …). */
export function fitsHumanRightsCouncil(session: number, date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year >= 2006 && Math.abs(year - (2006 + session / 3)) <= 1.7;
}

/** First regular session of the General Assembly whose resolutions are numbered session/number (1976). */
export const FIRST_SLASH_SESSION = 31;
/** Last session whose resolutions carry Roman figures. */
export const LAST_ROMAN_SESSION = 30;
