/**
 * Codes of languages in three letters (ISO 639-2, terminological) for those in two (ISO 639-1): Akoma Ntoso has the first
 * (Naming Convention 4.5), Word files have the second. Official languages of States and those of the European Union.
 */
const CODES = `af afr|am amh|az aze|be bel|bg bul|bn ben|bs bos|ca cat|cs ces|cy cym|da dan|de deu|dv div|dz dzo|el ell|et est|eu eus
|fa fas|fi fin|ga gle|gl glg|he heb|hi hin|hr hrv|ht hat|hu hun|hy hye|id ind|is isl|it ita|ja jpn|ka kat|kk kaz|km khm|ko kor
|ky kir|la lat|lb ltz|lo lao|lt lit|lv lav|mg mlg|mk mkd|mn mon|ms msa|mt mlt|my mya|nb nob|ne nep|nl nld|nn nno|no nor|pl pol
|ps pus|pt por|rm roh|ro ron|rw kin|si sin|sk slk|sl slv|so som|sq sqi|sr srp|sv swe|sw swa|ta tam|tg tgk|th tha|tk tuk|tr tur
|uk ukr|ur urd|uz uzb|vi vie`;

const THREE: ReadonlyMap<string, string> = new Map(
  CODES.split('|').map(pair => pair.trim().split(' ') as [string, string]),
);

/** `de-DE` → `deu`; a code of three letters stays, one that is not known too. */
export function threeLetterCode(tag: string): string {
  const code = tag.replace(/-.*$/, '').toLowerCase();
  return THREE.get(code) ?? code;
}
