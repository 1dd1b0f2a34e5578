/** The workbench docked beside the portal: Chrome's side panel, Firefox's sidebar. Older browsers have neither. */
import browser from 'webextension-polyfill';

interface SidePanel {
  open?: (options: { windowId: number }) => Promise<void>;
}

/** The polyfill does not know Chrome's side panel. */
const sidePanel = (): SidePanel | undefined =>
  (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

const sidebar = (): { open: () => Promise<void> } | undefined =>
  (browser as unknown as { sidebarAction?: { open: () => Promise<void> } }).sidebarAction;

/** True where a panel can be opened from a button (Chrome 116, Firefox). */
export const canDock = (): boolean => sidePanel()?.open !== undefined || sidebar() !== undefined;

/** The window a panel would open in; asked beforehand, because opening must follow the click at once. */
export async function panelWindow(): Promise<number | null> {
  return (await browser.windows.getCurrent()).id ?? null;
}

/** Opens the panel; call it from the click itself. Rejects where the browser refuses. */
export function dockWorkbench(windowId: number): Promise<void> {
  const open = sidePanel()?.open;
  if (open) return open.call(sidePanel(), { windowId });
  return sidebar()?.open() ?? Promise.reject(new Error('no panel'));
}
