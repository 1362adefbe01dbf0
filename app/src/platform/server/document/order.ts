// What travels between the server and the thread that sets documents.

/** One document to set: a template of ours, and data that never becomes markup. */
export interface DocumentOrder {
  /** Typst source, written by us; it reads `json(bytes(sys.inputs.data))`. */
  readonly template: string;
  /** Anything JSON can carry. */
  readonly data: unknown;
  /** Pictures that the template shows by name, as `image("/name")`; JPEG or PNG of our own making. */
  readonly pictures?: ReadonlyMap<string, Uint8Array>;
  /** PDF/UA-1 refuses a document that is not accessible (a picture without its text, a skipped heading). */
  readonly standard: 'ua-1';
  /** Written in the file as its date; handed in so that the same order gives the same bytes. */
  readonly at: number;
}

/** An order on its way to the thread. */
export interface PressRequest {
  readonly id: number;
  readonly order: DocumentOrder;
}

/** What the thread answers. */
export type PressReply =
  | { readonly id: number; readonly ok: true; readonly pdf: Uint8Array; readonly pages: number }
  | { readonly id: number; readonly ok: false; readonly reason: string };
