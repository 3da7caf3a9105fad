/** Kinds of elements of Akoma Ntoso, as the view tells them apart. */

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

/** The main part of a document, whatever its type. */
export const BODIES = ['mainBody', 'body', 'debateBody', 'judgmentBody', 'amendmentBody', 'portionBody'] as const;

/** Units of the hierarchy. */
export const UNITS =
  setOf(`paragraph list point section subparagraph sublist clause part chapter title article book tome division indent alinea rule
  subrule proviso subsection subpart subchapter subtitle subdivision subclause level transitional hcontainer item speech question
  answer speechGroup administrationOfOath rollCall prayers oralStatements writtenStatements personalStatements
  ministerialStatements resolutions nationalInterest declarationOfVote communication petitions papers noticesOfMotion questions
  address proceduralMotions pointOfOrder adjournment debateSection`);

/** Elements in which blanks between blocks are no text. Mixed content (p, heading, num, words) keeps all of them. */
export const STRUCTURES =
  setOf(`statement doc documentCollection collectionBody components component attachments attachment coverPage
  preface preamble recitals recital citations citation container formula mainBody body conclusions paragraph subparagraph section
  subsection article part title chapter clause division book tome hcontainer list sublist point indent alinea intro content wrapUp
  blockList item blockContainer ul ol table tr embeddedStructure quotedStructure authorialNote div`);

/** Elements that are nothing but what they hold; marks of pages and places hold nothing. */
export const TRANSPARENT = setOf('content intro wrapUp formula subFlow eop marker');
/** What the mark-up means is in the Akoma Ntoso; readers see the words. */
export const WORDS =
  setOf(`inline span organization entity person concept object event location process role term quantity def docType
  docTitle docProponent legislature session shortTitle docAuthority docPurpose docCommittee docIntroducer docStage docStatus
  docJurisdiction docketNumber courtType neutralCitation party judge lawyer signature argument affectedDocument relatedDocument
  change vote outcome recordedTime mod mmod rmod mref opinion placeholder decoration fillIn omissis remark num heading subheading
  quotedText embeddedText`);
export const PRINTED = setOf('i b u sub sup abbr del ins');
export const GROUPS =
  setOf(`container blockContainer recitals recital citations citation div tblock blockList toc header introduction background
  arguments remedies motivation decision amendmentContent amendmentReference amendmentJustification`);
export const LINES = setOf('block longTitle interstitial listIntroduction listWrapUp other');
