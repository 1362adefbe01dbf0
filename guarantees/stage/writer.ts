// Somebody who edits a sheet of the programme over a socket of their own, with the form that the screen uses.
import { Agent, request } from 'node:http';
import type { ActionSheet } from '../../app/src/rooms/action-programme/contract.js';
import {
  type Difference,
  listDifferences,
  rebaseDraft,
  takeTheirs,
} from '../../app/src/rooms/action-programme/web/sheet/differences.js';
import {
  createDraft,
  parseDraft,
  type SheetDraft,
} from '../../app/src/rooms/action-programme/web/sheet/draft.js';

/** What came back. */
export interface Heard {
  readonly status: number;
  readonly body: unknown;
}

/** One connection, kept open from one call to the next. */
export interface Line {
  call(method: 'GET' | 'POST' | 'PUT', path: string, body?: object): Promise<Heard>;
  close(): void;
}

/** Opens a connection to a server, as somebody who has signed in. */
export function openLine(port: number, cookie: string): Line {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    call: (method, path, body) =>
      new Promise((resolve, reject) => {
        const sent = body === undefined ? undefined : JSON.stringify(body);
        const headers = {
          cookie,
          ...(sent !== undefined && {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(sent),
          }),
        };
        const call = request({ host: '127.0.0.1', port, agent, method, path, headers }, (reply) => {
          const pieces: Buffer[] = [];
          reply.on('data', (piece: Buffer) => pieces.push(piece));
          reply.on('end', () =>
            resolve({
              status: reply.statusCode ?? 0,
              body: JSON.parse(Buffer.concat(pieces).toString('utf8')),
            }),
          );
        });
        call.on('error', reject);
        call.end(sent);
      }),
    close: () => agent.destroy(),
  };
}

/** A version of a sheet as it was kept, and the fields that its writer had decided. */
export interface Kept {
  readonly version: number;
  readonly draft: SheetDraft;
  readonly decided: ReadonlySet<string>;
}

/** How a save ended; `faults` are what its writer should have seen and did not. */
export interface Saved {
  readonly kept: Kept;
  readonly refusals: number;
  readonly faults: readonly string[];
}

const MOST_TURNS = 20;
const isMeanwhile = ({ status, body }: Heard): boolean =>
  status === 409 && /edited-meanwhile$/.test(String(Reflect.get(Object(body), 'code')));

/** The names of the fields in which two drafts differ. */
export function nameChanges(before: SheetDraft, after: SheetDraft): readonly string[] {
  return listDifferences(before, after).map(({ name }) => name);
}

/** One writer at one sheet. */
export class Writer {
  base: ActionSheet;
  draft: SheetDraft;

  constructor(
    readonly line: Line,
    readonly path: string,
    sheet: ActionSheet,
  ) {
    this.base = sheet;
    this.draft = createDraft(sheet);
  }

  /** Opens the form again, on the sheet as it is now. */
  async open(): Promise<void> {
    this.base = (await this.line.call('GET', this.path)).body as ActionSheet;
    this.draft = createDraft(this.base);
  }

  /** Types over the form. */
  type(change: (draft: SheetDraft) => SheetDraft): void {
    this.draft = change(this.draft);
  }

  /** Saves until it is kept; each time somebody came first, `settle` says whether a contested field is theirs. */
  async save(settle: (contested: Difference) => boolean): Promise<Saved> {
    const faults: string[] = [];
    for (let refusals = 0; refusals < MOST_TURNS; refusals += 1) {
      const from = createDraft(this.base);
      const decided = new Set(nameChanges(from, this.draft));
      const heard = await this.line.call('PUT', this.path, parseDraft(this.draft, this.base, []));
      if (heard.status === 200) {
        const sheet = heard.body as ActionSheet;
        if (sheet.version !== this.base.version + 1)
          faults.push('kept over a version that its writer had not read');
        const kept = { version: sheet.version, draft: createDraft(sheet), decided };
        for (const name of nameChanges(this.draft, kept.draft)) faults.push(`typed and not kept: ${name}`);
        this.base = sheet;
        return { kept, refusals, faults };
      }
      if (!isMeanwhile(heard))
        throw new Error(`guarantees/writer: ${heard.status} ${JSON.stringify(heard.body)}`);
      faults.push(...(await this.readBoth(from, settle)));
    }
    throw new Error('guarantees/writer: a save that never ends');
  }

  /** What the screen does when somebody came first; answers what of the two versions is not shown. */
  private async readBoth(
    from: SheetDraft,
    settle: (contested: Difference) => boolean,
  ): Promise<readonly string[]> {
    const mine = this.draft;
    this.base = (await this.line.call('GET', this.path)).body as ActionSheet;
    const theirs = createDraft(this.base);
    const { draft, taken } = rebaseDraft({ mine, from, theirs });
    const shown = listDifferences(draft, theirs);
    const faults = [
      ...nameChanges(from, theirs)
        .filter((name) => !shown.some((one) => one.name === name) && !taken.some((one) => one.name === name))
        .filter((name) => nameChanges(mine, theirs).includes(name))
        .map((name) => `theirs is not shown: ${name}`),
      ...nameChanges(from, mine)
        .filter((name) => nameChanges(mine, draft).includes(name))
        .map((name) => `what was typed is gone: ${name}`),
    ];
    const theirsTouched = new Set(nameChanges(from, theirs));
    const contested = shown.filter(({ name }) => theirsTouched.has(name));
    this.draft = contested.filter(settle).reduce((kept, one) => takeTheirs(kept, theirs, one), draft);
    return faults;
  }

  /** An act beside the form: one line of news, sent again on the version that is there when somebody came first. */
  async tell(news: string): Promise<{ readonly version: number; readonly refusals: number }> {
    let version = this.base.version;
    for (let refusals = 0; refusals < MOST_TURNS; refusals += 1) {
      const heard = await this.line.call('POST', `${this.path}/progress`, {
        ...{ version, phase: 'study', status: 'in-progress', news, help: null },
      });
      if (heard.status === 200) return { version: (heard.body as ActionSheet).version, refusals };
      if (!isMeanwhile(heard))
        throw new Error(`guarantees/writer: ${heard.status} ${JSON.stringify(heard.body)}`);
      version = ((await this.line.call('GET', this.path)).body as ActionSheet).version;
    }
    throw new Error('guarantees/writer: an act that never ends');
  }
}
