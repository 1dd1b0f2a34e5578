/** Colours and shapes of the overlay; nothing of the portal's style reaches in, nothing of this reaches out. */
export const STYLE = `
:host { all: initial; }
* { box-sizing: border-box; }
.root {
  color-scheme: light dark;
  --ink: #2b2b2b; --soft: #5a5a5a; --ground: #ffffff; --side: #f6f6f6; --line: #d0d0d0; --edge: #767676;
  --accent: #005fb8; --on-accent: #ffffff; --warn: #7f5500; --warn-ground: #fff7e0; --bad: #a1260d; --good: #256b2d; --pick: #dcebfa;
  font: 13px/1.45 'Segoe UI', system-ui, -apple-system, 'Noto Sans', Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  .root {
    --ink: #d4d4d4; --soft: #a8a8a8; --ground: #1f1f1f; --side: #181818; --line: #3a3a3a; --edge: #8a8a8a;
    --accent: #4daafc; --on-accent: #10202e; --warn: #e2c35a; --warn-ground: #332b0c; --bad: #f88070; --good: #81c784; --pick: #0b3a63;
  }
}
.panel {
  position: fixed; z-index: 2147483647; top: 0; right: 0; bottom: 0; width: min(420px, 100vw);
  display: flex; flex-direction: column; background: var(--ground); color: var(--ink);
  border-left: 1px solid var(--edge); box-shadow: -4px 0 18px rgb(0 0 0 / 22%);
}
header, footer { padding: 10px 14px; background: var(--side); border-bottom: 1px solid var(--line); }
footer { border: 0; border-top: 1px solid var(--line); }
header { display: flex; gap: 8px; align-items: center; justify-content: space-between; }
h2 { font-size: 15px; margin: 0; } h3 { font-size: 13px; margin: 0 0 4px; } p { margin: 4px 0; }
.body { flex: 1; overflow: auto; padding: 10px 14px; }
.card { border: 1px solid var(--line); border-radius: 6px; padding: 10px; margin: 10px 0; }
.card.now { border-color: var(--accent); }
.column { border-top: 1px solid var(--line); padding: 8px 0; margin-top: 8px; } .column + .column { margin-top: 0; }
.path { font-weight: 600; overflow-wrap: anywhere; }
.soft { color: var(--soft); } .small { font-size: 12px; } .warn { color: var(--warn); } .bad { color: var(--bad); } .good { color: var(--good); }
.row { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; }
button, input, select {
  font: inherit; color: var(--ink); background: var(--ground); border: 1px solid var(--edge); border-radius: 4px; padding: 4px 8px; max-width: 100%;
}
input[type='text'], select { width: 100%; } input[type='date'] { width: auto; }
button { cursor: pointer; background: var(--side); }
button.primary { background: var(--accent); color: var(--on-accent); border-color: var(--accent); font-weight: 600; }
button:disabled { opacity: 0.55; cursor: default; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.combo { position: relative; margin: 4px 0; }
.combo ul {
  position: absolute; z-index: 1; left: 0; right: 0; max-height: 240px; overflow: auto; margin: 2px 0 0; padding: 4px 0;
  list-style: none; background: var(--ground); border: 1px solid var(--edge); border-radius: 4px; box-shadow: 0 4px 12px rgb(0 0 0 / 25%);
}
.combo li { padding: 3px 10px; cursor: pointer; } .combo li.group { color: var(--soft); font-size: 12px; cursor: default; }
.combo li[aria-selected='true'] { background: var(--pick); }
label { display: block; margin: 4px 0; } label.check { display: flex; gap: 6px; align-items: center; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; border-top: 1px solid var(--line); padding: 4px 6px 4px 0; overflow-wrap: anywhere; }
caption { text-align: left; font-weight: 600; }
ul.problems { padding-left: 18px; margin: 4px 0; }
.outline { position: fixed; z-index: 2147483646; pointer-events: none; border: 2px dashed var(--accent); border-radius: 3px; }
.outline.now { border-style: solid; border-width: 3px; }
.outline span { position: absolute; left: -2px; top: -21px; background: var(--accent); color: var(--on-accent); padding: 0 7px; border-radius: 3px 3px 0 0; font-size: 12px; line-height: 20px; white-space: nowrap; }
.outline.inside span { top: 0; }
fieldset { border: 1px solid var(--line); border-radius: 4px; margin: 4px 0; padding: 2px 8px; } legend { color: var(--soft); font-size: 12px; padding: 0 4px; }
details { margin: 2px 0; } summary { cursor: pointer; color: var(--soft); font-size: 12px; }
[hidden] { display: none !important; }
`;
