/** The part of SaxonJS 2.7 that ntoso uses; the package has no types of its own. */
declare module 'saxon-js' {
  export interface ResultDocument {
    readonly destination: 'serialized';
    readonly save: (uri: string, text: string, encoding: string) => void;
  }
  export interface TransformOptions {
    readonly stylesheetInternal: object;
    readonly sourceText: string;
    readonly stylesheetParams: Readonly<Record<string, unknown>>;
    readonly destination: 'serialized';
    readonly deliverResultDocument: (uri: string) => ResultDocument;
    readonly deliverMessage: (content: { readonly textContent: string | null }, code: string) => void;
  }
  /** What SaxonJS asks of the machine it runs on. Undocumented, one object for the whole process. */
  export interface Platform {
    readFile: unknown;
    resourcePromise: unknown;
    writeFileSync: unknown;
    writeFileAsync: unknown;
    makeHttpRequest: unknown;
    saxonPrint: unknown;
  }
  export function transform(options: TransformOptions, mode: 'sync'): { readonly principalResult: string | null };
  export function getPlatform(): Platform;
  export const XError: new (message: string, code: string) => Error;
}
