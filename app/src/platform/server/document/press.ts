// The queue in front of the setting thread: one document at a time, a limit on waiting, a limit on each.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { accept, type Result, refuse } from '@trame/core/kernel';
import type { DocumentOrder, PressReply } from './order.js';

/** A document, ready to send. */
export interface PrintedDocument {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

/** Sets documents without holding up the server. */
export interface Press {
  /** Refusals: `document-queue-full`, `document-too-slow`. A faulty template throws. */
  renderPdf(order: DocumentOrder): Promise<Result<PrintedDocument>>;
  /** Starts the thread ahead of the first order, which then does not wait for the faces to be read. */
  warm(): void;
  close(): Promise<void>;
}

/** How patient the press is. */
export interface PressLimits {
  readonly waiting: number;
  readonly milliseconds: number;
}

interface Job {
  readonly id: number;
  readonly order: DocumentOrder;
  readonly settle: (outcome: Result<PrintedDocument>) => void;
  readonly fail: (cause: Error) => void;
}

const LIMITS: PressLimits = { waiting: 40, milliseconds: 20_000 };

/** Built, the thread is a file beside the bundle; from sources, it is TypeScript that tsx reads. */
function createThread(): Worker {
  const built = new URL('./document-worker.js', import.meta.url);
  if (existsSync(fileURLToPath(built))) return new Worker(built);
  // `require.resolve` would answer the CommonJS build, which does not start in a thread.
  const folder = dirname(createRequire(import.meta.url).resolve('tsx/package.json'));
  const tsx = pathToFileURL(join(folder, 'dist', 'esm', 'api', 'index.mjs')).href;
  const source = new URL('./worker.ts', import.meta.url).href;
  const boot = `import(${JSON.stringify(tsx)}).then((tsx) => tsx.tsImport(${JSON.stringify(source)}, ${JSON.stringify(source)}))`;
  return new Worker(boot, { eval: true });
}

class ThreadPress implements Press {
  readonly #limits: PressLimits;
  readonly #waiting: Job[] = [];
  #thread: Worker | null = null;
  #current: { readonly job: Job; readonly timer: NodeJS.Timeout } | null = null;
  #count = 0;
  #closed = false;

  constructor(limits: PressLimits) {
    this.#limits = limits;
  }

  renderPdf(order: DocumentOrder): Promise<Result<PrintedDocument>> {
    if (this.#closed || this.#waiting.length >= this.#limits.waiting) {
      return Promise.resolve(refuse('document-queue-full'));
    }
    this.#count += 1;
    const id = this.#count;
    return new Promise((settle, fail) => {
      this.#waiting.push({ id, order, settle, fail });
      this.#next();
    });
  }

  warm(): void {
    this.#thread ??= this.#open();
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#waiting.splice(0)) job.settle(refuse('document-queue-full'));
    this.#drop((job) => job.settle(refuse('document-queue-full')));
    const thread = this.#thread;
    this.#thread = null;
    await thread?.terminate();
  }

  #open(): Worker {
    const thread = createThread();
    thread.on('message', (reply: PressReply) => this.#receive(reply));
    thread.on('error', (cause) =>
      this.#lose(thread, cause instanceof Error ? cause : new Error(String(cause))),
    );
    thread.on('exit', () => this.#lose(thread, new Error('document/press: the setting thread stopped')));
    thread.unref();
    return thread;
  }

  #drop(tell: (job: Job) => void): void {
    const current = this.#current;
    this.#current = null;
    if (current === null) return;
    clearTimeout(current.timer);
    this.#thread?.unref();
    tell(current.job);
  }

  #lose(thread: Worker, cause: Error): void {
    if (this.#thread !== thread) return;
    this.#thread = null;
    this.#drop((job) => job.fail(cause));
    this.#next();
  }

  #receive(reply: PressReply): void {
    if (this.#current?.job.id !== reply.id) return;
    this.#drop((job) =>
      reply.ok
        ? job.settle(accept({ pdf: reply.pdf, pages: reply.pages }))
        : job.fail(new Error(`document/press: ${reply.reason}`)),
    );
    this.#next();
  }

  #next(): void {
    if (this.#current !== null || this.#closed) return;
    const job = this.#waiting.shift();
    if (job === undefined) return;
    this.warm();
    const timer = setTimeout(() => this.#giveUp(), this.#limits.milliseconds);
    this.#current = { job, timer };
    // Only a document being set keeps the process alive.
    this.#thread?.ref();
    this.#thread?.postMessage({ id: job.id, order: job.order });
  }

  #giveUp(): void {
    const thread = this.#thread;
    this.#thread = null;
    this.#drop((job) => job.settle(refuse('document-too-slow')));
    void thread?.terminate();
    this.#next();
  }
}

/** Opens a press; its thread starts with the first order or with `warm`. */
export function createPress(limits: Partial<PressLimits> = {}): Press {
  return new ThreadPress({ ...LIMITS, ...limits });
}
