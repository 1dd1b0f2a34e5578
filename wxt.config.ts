import { defineConfig } from 'wxt';

/** Any site may be asked for, but none is granted until the officer presses the button for exactly that one. */
const OPTIONAL_HOSTS = ['https://*/*', 'http://*/*'];

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  webExt: { disabled: true },
  zip: { excludeSources: ['out/**', '.ci/**'] },
  vite: ({ browser }) => ({
    build: { target: browser === 'firefox' ? 'firefox115' : 'chrome109' },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'vi',
    // contextMenus: one item over selected text; the browser hands over the selection, no page is read for it.
    permissions: ['activeTab', 'contextMenus', 'scripting', 'downloads'],
    optional_host_permissions: OPTIONAL_HOSTS,
    ...(mode === 'e2e' ? { host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'] } : {}),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    action: { default_title: '__MSG_actionTitle__' },
    ...(browser === 'firefox'
      ? {
          // Firefox before 128 knows optional hosts only under this key.
          optional_permissions: OPTIONAL_HOSTS,
          browser_specific_settings: {
            gecko: {
              id: 'motcua-iso@motcua-iso.vn',
              strict_min_version: '115.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '109' }),
  }),
});
