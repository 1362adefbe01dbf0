// Stands for the network under files being sent: each sending is held until the test answers it.
import { vi } from 'vitest';

/** One file on its way. */
export interface SentFile {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly file: Blob;
  /** How far it got, between 0 and 1. */
  progress(share: number): void;
  answer(body: object, status?: number): void;
  /** The line drops. */
  fail(): void;
}

interface Ears {
  onload: (() => void) | null;
  onerror: (() => void) | null;
  onabort: (() => void) | null;
}

/** Holds the files that a screen sends. */
export function holdSentFiles(): SentFile[] {
  const sent: SentFile[] = [];
  class HeldRequest implements Ears {
    onload: (() => void) | null = null;
    onerror: (() => void) | null = null;
    onabort: (() => void) | null = null;
    readonly upload: { onprogress: ((event: { loaded: number; total: number }) => void) | null } = {
      onprogress: null,
    };
    status = 0;
    responseText = '';
    private method = '';
    private url = new URL('http://localhost');
    open(method: string, address: string) {
      this.method = method;
      this.url = new URL(address, 'http://localhost');
    }
    setRequestHeader() {
      return undefined;
    }
    getResponseHeader() {
      return 'application/json';
    }
    abort() {
      this.onabort?.();
    }
    send(file: Blob) {
      sent.push({
        method: this.method,
        path: this.url.pathname,
        query: Object.fromEntries(this.url.searchParams),
        file,
        progress: (share) => this.upload.onprogress?.({ loaded: share * 1000, total: 1000 }),
        answer: (body, status = 200) => {
          this.status = status;
          this.responseText = JSON.stringify(body);
          this.onload?.();
        },
        fail: () => this.onerror?.(),
      });
    }
  }
  vi.stubGlobal('XMLHttpRequest', HeldRequest);
  return sent;
}
