/** Reports of former years, set aside and forgotten. */
import type { Protocol } from '../../lib/domain/protocol';
import { removeFormer, saveFormer } from '../../lib/ledger/former';
import type { Handlers, Sender } from '../../lib/platform/messaging';
import { originOf } from '../../lib/platform/sites';
import { ledgerFor } from './ledger';

/** The handlers of this room of the protocol. */
export const formerHandlers: Handlers<Protocol> = {
  'former/save': async ({ former }, sender) => {
    onlyOurs(sender);
    await saveFormer(await ledgerFor(sender), former);
    return {};
  },
  'former/remove': async ({ year }, sender) => {
    onlyOurs(sender);
    await removeFormer(await ledgerFor(sender), year);
    return {};
  },
};

/** A page of a portal, or a script in it, has no business here. */
function onlyOurs({ url }: Sender): void {
  if (originOf(url) !== null) throw new Error('only pages of the extension may do this');
}
