/**
 * Typed request/response messages over the browser's own messaging.
 * Generic over the protocol table, so that it knows nothing of ours. A reply always crosses as an
 * envelope: browsers lose thrown errors, and a Dexie promise returned from a listener answers `undefined`.
 */
import browser from 'webextension-polyfill';

interface Schema<T> {
  parse(value: unknown): T;
}
type Table = Record<string, { request: Schema<unknown>; response: Schema<unknown> }>;
type Req<T extends Table, K extends keyof T> = ReturnType<T[K]['request']['parse']>;
type Res<T extends Table, K extends keyof T> = ReturnType<T[K]['response']['parse']>;

interface Envelope {
  kind: string;
  body: unknown;
}
type Reply = { ok: true; body: unknown } | { ok: false; error: string };

export interface Sender {
  tabId: number | null;
  url: string | null;
}
export type Handlers<T extends Table> = {
  [K in keyof T]?: (request: Req<T, K>, sender: Sender) => Promise<Res<T, K>>;
};

/** Thrown on the asking side when the other side failed or is not there. */
export class MessageError extends Error {}

/** Sends to the background (or, with `tabId`, to the content script of a tab) and returns its answer. */
export async function send<T extends Table, K extends keyof T & string>(
  kind: K,
  body: Req<T, K>,
  tabId?: number,
): Promise<Res<T, K>> {
  const envelope: Envelope = { kind, body };
  const reply = (await (tabId === undefined
    ? browser.runtime.sendMessage(envelope)
    : browser.tabs.sendMessage(tabId, envelope))) as Reply | undefined;
  if (!reply) throw new MessageError(`no answer to ${kind}`);
  if (!reply.ok) throw new MessageError(reply.error);
  return reply.body as Res<T, K>;
}

/**
 * Registers handlers; call it synchronously at start, so that a woken worker has its listener.
 * With `table`, requests are checked against their schema; a content script passes none and stays small.
 */
export function listen<T extends Table>(handlers: Handlers<T>, table?: T): () => void {
  const listener = (message: unknown, from: browser.Runtime.MessageSender) => {
    const { kind, body } = (message ?? {}) as Envelope;
    const handler = handlers[kind as keyof T];
    if (!handler) return undefined;
    return answer(async () => {
      const request = table ? table[kind]!.request.parse(body) : body;
      return handler(request as Req<T, keyof T>, {
        tabId: from.tab?.id ?? null,
        url: from.url ?? null,
      });
    });
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

async function answer(work: () => Promise<unknown>): Promise<Reply> {
  try {
    return { ok: true, body: await work() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
