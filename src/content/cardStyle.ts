/** The card's look, in the colours of the design system; it cannot share a file with the pages. */
export const css = `
* { box-sizing: border-box; margin: 0; padding: 0; }
aside {
  /* here and not on :host, where 'all: initial' has the last word */
  color-scheme: light dark;
  --paper: light-dark(#fff, #171a21); --line: light-dark(#e2e5ea, #2f3540); --ink: light-dark(#171c26, #eef1f6);
  --soft: light-dark(#56606f, #a4aebd); --brand: light-dark(#3d4fd6, #8c9bff); --on-brand: light-dark(#fff, #10142a);
  --blocked: light-dark(#b3261e, #ff9a92);
  width: min(340px, calc(100vw - 32px)); max-height: calc(100vh - 32px); overflow: auto; padding: 12px 16px 16px;
  background: var(--paper); color: var(--ink); border: 1px solid var(--line); border-top: 3px solid var(--blocked);
  border-radius: 12px; box-shadow: 0 8px 32px rgb(0 0 0 / .28);
  font: 14px/20px system-ui, sans-serif; text-align: start; animation: in .12s;
}
.name { display: flex; justify-content: space-between; gap: 8px; margin-bottom: 4px; color: var(--soft); font-size: 12px; line-height: 16px; }
.name b { color: var(--ink); }
h2 { font-size: 15px; line-height: 20px; margin-bottom: 4px; }
aside.tip { border-top-color: var(--brand); }
.tip .buttons { margin-top: 8px; }
ol { margin: 8px 0 12px; padding-inline-start: 20px; }
li { padding-block: 2px; }
.buttons { display: flex; gap: 8px; flex-wrap: wrap; }
button {
  font: inherit; min-height: 32px; padding: 4px 10px; border: 1px solid var(--line); border-radius: 7px;
  background: transparent; color: var(--ink); cursor: pointer;
}
button.quiet { border-color: transparent; padding-inline: 4px; color: var(--soft); margin-inline-start: auto; }
button.primary { background: var(--brand); border-color: var(--brand); color: var(--on-brand); }
button:focus-visible { outline: 2px solid var(--brand); outline-offset: 2px; }
@keyframes in { from { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { aside { animation: none; } }
@media (forced-colors: active) { aside, button { border: 1px solid; } }
`
