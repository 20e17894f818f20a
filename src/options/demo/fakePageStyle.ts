/** The look of the made-up pages: plain on purpose, and nobody's. They sit in a shadow root, where no sheet of ours reaches. */
export const fakePageCss = `
:host { display: block; }
* { box-sizing: border-box; }
.page { display: grid; justify-items: center; padding: 24px 16px; font: 14px/20px system-ui, sans-serif; }
.box { display: grid; gap: 12px; width: 100%; max-width: 400px; padding: 20px; border: 1px solid var(--line);
  border-radius: 4px; background: var(--paper); }
h2, p, ul { margin: 0; padding: 0; overflow-wrap: anywhere; }
h2 { font-size: 18px; line-height: 24px; }
label { display: grid; gap: 4px; }
input, button { font: inherit; min-height: 36px; border: 1px solid var(--edge); border-radius: 4px; }
input { width: 100%; background: var(--sunk); }
button { justify-self: start; padding: 6px 16px; background: var(--sunk); color: var(--ink); opacity: 1; }
li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px; padding-block: 8px;
  border-block-start: 1px solid var(--line); list-style: none; }
`
