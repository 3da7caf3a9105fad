/**
 * `ntoso/node`: the same verbs over files and folders, in worker threads where there are many, and the library of editions.
 * Re-exports only.
 */
export * from './batch/index.js';
export type { VersionFact, VersionFinding } from './compare/versions.js';
export type { Desk, DeskOptions } from './desk/index.js';
export { startDesk } from './desk/index.js';
export type { CorrectionsCheck, DecisionOutcome } from './disk/check-corrections.js';
export { checkCorrections } from './disk/check-corrections.js';
export type { FoundConfig, ProjectConfig } from './disk/config.js';
export { findConfig, readConfig } from './disk/config.js';
export { correctionsBeside, correctionsPath, readCorrections } from './disk/corrections.js';
export type { CorrectionsFrom } from './disk/corrections-from.js';
export { correctionsFrom } from './disk/corrections-from.js';
export { isDocumentOfFolder } from './disk/documents.js';
export { libraryItems } from './disk/library-items.js';
export type { PackFileOptions } from './disk/pack-file.js';
export { packFile } from './disk/pack-file.js';
export { picturesBeside } from './disk/pictures.js';
export type { ValidateFilesOptions } from './disk/validate-files.js';
export { validateFiles } from './disk/validate-files.js';
export type { VersionsOfWork } from './disk/versions.js';
export { compareVersionFiles } from './disk/versions.js';
export { DOCUMENT_ENDINGS, expandInputs } from './files/expand.js';
export type { Input } from './files/inputs.js';
export { InputError, readInput } from './files/inputs.js';
export type { OutputFile, WriteOptions } from './files/write.js';
export { WriteError, writeFile, writeFiles } from './files/write.js';
export { writePackages } from './files/write-packages.js';
export * from './library/index.js';
export type { ServiceOptions } from './service/options.js';
export { type Service, startService } from './service/server.js';
export * from './site/index.js';
