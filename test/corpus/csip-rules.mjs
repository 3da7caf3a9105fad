/** What E-ARK CSIP 2 asks of a METS file beyond the schema. */
import { spawnSync } from 'node:child_process';

/**
 * Rules of E-ARK CSIP 2 for the METS file of a package, and what breaks each: attributes of the root and its header, who made
 * it, what is said of each file, the divisions that must be there, and a pointer to each representation (CSIP104 and others).
 */
export const CSIP_RULES = [
  ['CSIP1', '/*[@OBJID != ""]', / OBJID="[^"]*"/],
  ['CSIP2', '/*[@TYPE != ""]', / TYPE="Textual[^"]*"/],
  ['CSIP6', '/*[starts-with(@PROFILE, "https://earkcsip.dilcis.eu/profile/")]', / PROFILE="[^"]*"/],
  ['CSIP7', '/*/*[local-name() = "metsHdr"][@CREATEDATE]', / CREATEDATE="[^"]*"/],
  ['CSIP9', '//*[local-name() = "metsHdr"]/@*[local-name() = "OAISPACKAGETYPE"]', / csip:OAISPACKAGETYPE="[^"]*"/],
  [
    'CSIP10 to 16',
    '//*[local-name() = "agent"][@ROLE = "CREATOR"][@TYPE = "OTHER"][@OTHERTYPE = "SOFTWARE"]/*[local-name() = "note"][@*[local-name() = "NOTETYPE"] = "SOFTWARE VERSION"]',
    / csip:NOTETYPE="[^"]*"/,
  ],
  ...['ID', 'MIMETYPE', 'SIZE', 'CREATED', 'CHECKSUM', 'CHECKSUMTYPE'].map(name => [
    `CSIP66 to 71, ${name}`,
    `not(//*[local-name() = "file"][not(@${name})])`,
    new RegExp(`(?<=<file\\b[^>]*) ${name}="[^"]*"`),
  ]),
  ['CSIP82', '//*[local-name() = "structMap"][@LABEL = "CSIP"]', / LABEL="CSIP"/],
  ...['Metadata', 'Documentation'].map(label => [
    `CSIP88 to 93, ${label}`,
    `//*[local-name() = "structMap"]/*/*[local-name() = "div"][@LABEL = "${label}"]`,
    new RegExp(` LABEL="${label}"`),
  ]),
  [
    'CSIP104 to 110',
    'count(//*[local-name() = "fileGrp"][starts-with(@USE, "Representations/")]) = count(//*[local-name() = "div"]/*[local-name() = "mptr"][@*[local-name() = "title"]])',
    /<mptr [^>]*>/,
  ],
];

/** The rules that a METS file breaks, as xmllint sees it. */
export function brokenRules(mets) {
  const question = `concat(${CSIP_RULES.map(([, path]) => `boolean(${path})`).join(', " ", ')})`;
  const { stdout } = spawnSync('xmllint', ['--nonet', '--xpath', question, mets], { encoding: 'utf8' });
  const answers = stdout.trim().split(' ');
  return CSIP_RULES.filter((_, i) => answers[i] !== 'true').map(([rule]) => rule);
}
