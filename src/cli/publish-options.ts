/** Options of `publish` as commander gives them. */
export interface Options {
  readonly output: string;
  readonly formats?: string;
  readonly paper: string;
  readonly lang?: string;
  readonly date?: string;
  readonly certifier?: string;
  readonly publisher?: string;
  readonly changes?: string;
  readonly corrections?: string;
  readonly libreoffice?: string;
  readonly ocr?: string;
  readonly asIs?: boolean;
  readonly identity?: string;
  readonly report?: string;
  readonly json?: boolean;
  readonly resume?: boolean;
  readonly threads?: string;
  readonly open?: boolean;
  readonly watch?: boolean;
}
