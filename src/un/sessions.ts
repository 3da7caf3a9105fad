/** Whether a number and a date can belong together: sessions of the bodies by year. */

/** Session n of the General Assembly opens in the autumn of 1945 + n and runs into the next September. */
export function fitsAssembly(session: number, date: string): boolean {
  const opened = 1945 + session;
  // The first session met from January 1946.
  return date >= (session === 1 ? '1946-01-01' : `${opened}-08-15`) && date <= `${opened + 1}-12-31`;
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

/** About the first number of each session of the General Assembly from the first to the thirtieth; they ran on. */
const FIRST_NUMBERS = [
  1, 102, 191, 266, 368, 483, 601, 702, 802, 902, 992, 1117, 1227, 1344, 1469, 1596, 1747, 1868, 1995, 2012, 2133, 2253,
  2374, 2494, 2607, 2750, 2904, 3050, 3203, 3363, 3560,
];

/** Whether a running number is of a session with Roman figures, give or take one: 574 cannot be of the twenty-seventh. */
export function fitsRunningNumber(number: number, session: number): boolean {
  const from = FIRST_NUMBERS[Math.max(0, session - 2)] ?? 0;
  const to = FIRST_NUMBERS[session + 1] ?? 3560;
  return number >= from && number < to;
}
