/** Looks of the panel, shut off from the page's own. Pairs of text and ground have a contrast of 4.5:1 or more. */
export const PANEL_STYLE = `
:host { all: initial; }
.panel {
  position: fixed; left: 16px; bottom: 16px; z-index: 2147483646; box-sizing: border-box;
  max-width: min(360px, calc(100vw - 32px)); padding: 10px 12px; border: 1px solid #c8c8c8; border-radius: 6px;
  background: #ffffff; color: #2b2b2b; box-shadow: 0 2px 10px rgb(0 0 0 / 22%);
  font: 13px/1.4 'Segoe UI', system-ui, -apple-system, 'Noto Sans', Arial, sans-serif;
  display: grid; gap: 8px; color-scheme: light;
}
.row { display: flex; align-items: center; gap: 8px; }
.name { font-weight: 600; color: #5a5a5a; margin-inline-end: auto; }
p { margin: 0; }
.hint { color: #5a5a5a; }
button { font: inherit; cursor: pointer; border-radius: 4px; padding: 4px 10px; border: 1px solid transparent; }
button:focus-visible { outline: 2px solid #005fb8; outline-offset: 2px; }
.main { background: #005fb8; color: #ffffff; }
.main:hover { background: #004f9a; }
.plain { background: #e6e6e6; color: #2b2b2b; }
.plain:hover { background: #d8d8d8; }
.close { background: transparent; color: inherit; padding: 2px 7px; }
.close:hover { background: rgb(128 128 128 / 25%); }
.bar { height: 4px; border-radius: 2px; background: #dddddd; overflow: hidden; }
.bar > div { height: 100%; background: #005fb8; }
@media (prefers-color-scheme: dark) {
  .panel { background: #1f1f1f; color: #d4d4d4; border-color: #3a3a3a; box-shadow: 0 2px 10px rgb(0 0 0 / 60%); color-scheme: dark; }
  .name, .hint { color: #a3a3a3; }
  button:focus-visible { outline-color: #3794ff; }
  .main { background: #0e6fc4; }
  .main:hover { background: #1a78cc; }
  .plain { background: #363636; color: #e0e0e0; }
  .plain:hover { background: #444444; }
  .bar { background: #3a3a3a; }
  .bar > div { background: #4daafc; }
}
@media print { .panel { display: none; } }
`;
