/** What runs in the dashboard's page: reports clicks, and takes a new body in place so that open goals, the scroll and the focus stay as they are. */
export const script = `
const vscode = acquireVsCodeApi();
const page = document.getElementById('page');
const keyOf = (element) => element ? [element.dataset.do, element.dataset.uri, element.dataset.line, element.tagName].join('|') : '';
document.addEventListener('click', (event) => {
  const target = event.target.closest('[data-do]');
  if (!target) return;
  event.preventDefault();
  event.stopPropagation();
  vscode.postMessage({ do: target.dataset.do, uri: target.dataset.uri, line: Number(target.dataset.line) });
});
const remember = () => vscode.setState({ open: [...document.querySelectorAll('details[open]')].map((one) => one.dataset.key), scroll: scrollY });
const restore = (state) => {
  if (!state) return;
  const open = new Set(state.open);
  for (const one of document.querySelectorAll('details')) one.open = open.has(one.dataset.key);
  scrollTo(0, state.scroll);
};
document.addEventListener('toggle', remember, true);
addEventListener('scroll', remember, { passive: true });
addEventListener('message', ({ data }) => {
  const focused = keyOf(document.activeElement?.closest('[data-do]'));
  remember();
  page.innerHTML = data.body;
  restore(vscode.getState());
  if (focused) [...document.querySelectorAll('[data-do]')].find((one) => keyOf(one) === focused)?.focus();
});
restore(vscode.getState());
`
