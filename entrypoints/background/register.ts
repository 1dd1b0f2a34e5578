/** The register: entries saved, and text marked on a page on its way to the form. */
import { dayOf, instantOfClock } from '../../lib/domain/instant';
import type { Protocol } from '../../lib/domain/protocol';
import { saveEntries } from '../../lib/ledger/register';
import { onSelectionMenu } from '../../lib/platform/context-menu';
import type { Handlers, Sender } from '../../lib/platform/messaging';
import { originOf } from '../../lib/platform/sites';
import { openWorkbench } from '../../lib/platform/tabs';
import { ledgerFor } from './ledger';

const MENU_ID = 'register';
/** A page's text longer than any reference is of no use, and not ours to carry about. */
const LONGEST = 4000;

/** Only here, for the second until the form asks for it: neither stored nor part of an address. */
let marked: string[] = [];

/** The handlers of this room of the protocol. */
export const registerHandlers: Handlers<Protocol> = {
  'register/save': async ({ entries }, sender) => {
    onlyOurs(sender);
    return saveEntries(await ledgerFor(sender), entries);
  },
  'register/marked': async (_, sender) => {
    onlyOurs(sender);
    return { text: marked.shift() ?? null };
  },
};

/** Offers "Ghi vào sổ ISO" over selected text of any page; the form opens filled with what was recognised. */
export function offerRegisterMenu(): void {
  onSelectionMenu(MENU_ID, 'registerMenu', (text) => {
    marked = [...marked, text.slice(0, LONGEST)];
    const now = Date.now();
    const year = dayOf(instantOfClock(now)).slice(0, 4);
    // The number makes the address a new one, so that an open workbench notices.
    void openWorkbench(`#/register/${year}/marked.${now}`);
  });
}

/** A page of a portal, or a script in it, has no business here. */
function onlyOurs({ url }: Sender): void {
  if (originOf(url) !== null) throw new Error('only pages of the extension may do this');
}
