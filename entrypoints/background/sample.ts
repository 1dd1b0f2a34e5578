/** What the workbench may do in the sample year; everything else is refused there. */
import type { MessageKind, Protocol } from '../../lib/domain/protocol';
import type { Handlers, Sender } from '../../lib/platform/messaging';
import { originOf } from '../../lib/platform/sites';
import { beginSample, endSample, isSample } from './ledger';

/** Nothing that takes real data in, and nothing that hands the sample on to where it could be taken for real. */
const ALLOWED: readonly MessageKind[] = [
  'reading/record',
  'profile/save',
  'choice/save',
  'draft/save',
  'register/save',
  'note/save',
  'report/generate',
  'report/resume',
  'issued/mark',
  'issued/check',
  'preferences/save',
  'sample/begin',
  'sample/remove',
];

export const sampleHandlers: Handlers<Protocol> = {
  'sample/begin': async (_, sender) => {
    if (!isSample(sender)) throw new Error('only the sample year may be begun');
    await beginSample().open();
    return {};
  },
  'sample/remove': async (_, { url }) => {
    if (originOf(url) !== null) throw new Error('only pages of the extension may do this');
    await endSample();
    return {};
  },
};

type Handler = (request: never, sender: Sender) => Promise<unknown>;

/** The same handlers; from the sample year only what is allowed there comes through. */
export function guarded(handlers: Handlers<Protocol>): Handlers<Protocol> {
  const all = Object.entries(handlers) as [MessageKind, Handler][];
  return Object.fromEntries(
    all.map(([kind, handler]): [MessageKind, Handler] => [
      kind,
      ALLOWED.includes(kind)
        ? handler
        : async (request, sender) => {
            if (isSample(sender)) throw new Error(`${kind} is not done in the sample year`);
            return handler(request, sender);
          },
    ]),
  ) as Handlers<Protocol>;
}
