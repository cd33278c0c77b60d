/**
 * The dashboard's style. In VS Code its theme's variables are there and win; in a browser the fallbacks follow `prefers-color-scheme`.
 * No font, picture or script is loaded from anywhere.
 */
export const dashboardStyle = `
:root {
  color-scheme: light dark;
  --ink: var(--vscode-foreground, light-dark(#1f2328, #d7dce2));
  --soft: var(--vscode-descriptionForeground, light-dark(#5b6470, #9aa4b0));
  --paper: var(--vscode-editor-background, light-dark(#ffffff, #16191d));
  --card: var(--vscode-editorWidget-background, light-dark(#f6f7f9, #1e2227));
  --line: var(--vscode-contrastBorder, var(--vscode-widget-border, light-dark(#d9dee4, #31373f)));
  --track: color-mix(in srgb, var(--ink) 14%, transparent);
  --focus: var(--vscode-focusBorder, #4b8bf5);
  --hover: var(--vscode-list-hoverBackground, color-mix(in srgb, var(--ink) 6%, transparent));
  --link: var(--vscode-textLink-foreground, light-dark(#0b62c4, #6cb0ff));
  --on-track: var(--vscode-goalmark-onTrack, light-dark(#1a7f4b, #4cc38a));
  --behind: var(--vscode-goalmark-behind, light-dark(#946200, #e2b340));
  --at-risk: var(--vscode-goalmark-atRisk, light-dark(#b4470e, #f0883e));
  --overdue: var(--vscode-goalmark-overdue, light-dark(#c02b37, #f4707b));
  --done: var(--vscode-goalmark-done, light-dark(#2f6f9f, #6fb3e0));
  --unknown: var(--vscode-goalmark-unknown, light-dark(#68717c, #8b95a1));
  --parked: var(--vscode-disabledForeground, light-dark(#8b949e, #6e7681));
}
* { box-sizing: border-box; }
body { margin: 0; padding: 0; color: var(--ink); background: var(--paper); font: 13px/1.5 var(--vscode-font-family, system-ui, sans-serif); }
main { max-width: 1080px; margin: 0 auto; padding: 24px 28px 48px; }
h1 { font-size: 22px; font-weight: 600; margin: 0; letter-spacing: -0.01em; }
h2 { font-size: 11px; font-weight: 600; text-transform: uppercase; letter-spacing: 0.07em; color: var(--soft); margin: 28px 0 10px; }
h3 { font-size: 15px; font-weight: 600; margin: 0; }
p { margin: 0; }
a, .open { color: inherit; text-decoration: none; }
a:hover, .open:hover { color: var(--link); text-decoration: underline; }
.soft { color: var(--soft); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(130px, 1fr)); gap: 10px; margin-top: 18px; }
.tile { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 12px 14px; }
.tile b { display: block; font-size: 24px; line-height: 1.2; font-weight: 600; font-variant-numeric: tabular-nums; }
.tile.warn b { color: var(--overdue); }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 32px; }
@media (max-width: 720px) { .columns { grid-template-columns: minmax(0, 1fr); } main { padding: 18px 16px 40px; } }
svg.standing { display: block; width: 100%; height: 12px; border-radius: 6px; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 10px 0 0; padding: 0; }
.sign { display: inline-block; width: 1.2em; text-align: center; }
.s-overdue { color: var(--overdue); fill: var(--overdue); } .s-at-risk { color: var(--at-risk); fill: var(--at-risk); }
.s-behind { color: var(--behind); fill: var(--behind); } .s-on-track { color: var(--on-track); fill: var(--on-track); }
.s-done { color: var(--done); fill: var(--done); } .s-unknown { color: var(--unknown); fill: var(--unknown); } .s-parked, .s-dropped { color: var(--parked); fill: var(--parked); }
.agenda { list-style: none; margin: 0; padding: 0; }
.agenda li { display: grid; grid-template-columns: 8.5em minmax(0, 1fr); gap: 12px; padding: 3px 0; }
.agenda .day { color: var(--soft); font-variant-numeric: tabular-nums; white-space: nowrap; }
.agenda .late .day { color: var(--overdue); font-weight: 600; }
.agenda .of { display: block; font-size: 12px; }
.by-plan { list-style: none; margin: 0; padding: 0; }
.by-plan li { display: grid; grid-template-columns: 1.4em minmax(0, 9em) minmax(0, 1fr) 3.4em; gap: 8px; align-items: center; padding: 2px 0; }
.by-plan .name { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.plan { border: 1px solid var(--line); border-radius: 10px; background: var(--card); margin-bottom: 14px; overflow: hidden; }
.plan > header { display: flex; align-items: center; gap: 14px; padding: 14px 16px 12px; }
.plan > header .who { flex: 1; min-width: 0; }
.ring { flex: none; } .ring circle { fill: none; stroke-width: 5; } .ring .track { stroke: var(--track); } .ring .arc { stroke: var(--on-track); stroke-linecap: round; }
.ring text { font-size: 11px; font-weight: 600; fill: var(--ink); font-variant-numeric: tabular-nums; }
.badge { border: 1px solid var(--line); border-radius: 10px; padding: 0 8px; font-size: 11px; color: var(--soft); }
details { border-top: 1px solid var(--line); }
summary, .goal { display: grid; grid-template-columns: 1.4em minmax(0, 1fr) 110px 3.6em 8.5em; gap: 10px; align-items: center; padding: 8px 16px; }
summary { cursor: pointer; list-style: none; } summary::-webkit-details-marker { display: none; }
summary:hover { background: var(--hover); }
.goal { border-top: 1px solid var(--line); }
.sub { padding-left: 36px; }
summary .name::after { content: "›"; display: inline-block; margin-left: 8px; color: var(--soft); }
details[open] > summary .name::after { transform: rotate(90deg); }
.number { text-align: right; font-variant-numeric: tabular-nums; } .due { text-align: right; color: var(--soft); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.due.late { color: var(--overdue); font-weight: 600; }
.name { overflow-wrap: anywhere; } .closed .name { color: var(--soft); }
svg.bar { width: 100%; height: 6px; } svg.bar .track { fill: var(--track); } svg.bar .fill { fill: currentColor; }
.steps { list-style: none; margin: 0; padding: 0 16px 10px 40px; } .steps .steps { padding: 0 0 0 24px; }
.step { display: flex; gap: 8px; align-items: baseline; padding: 2px 0; }
.step .when { margin-left: auto; color: var(--soft); white-space: nowrap; } .step.late .when { color: var(--overdue); font-weight: 600; }
.box { flex: none; width: 15px; height: 15px; border: 1.5px solid var(--soft); border-radius: 4px; background: none; color: var(--paper); font: 600 11px/12px inherit; padding: 0; display: inline-grid; place-items: center; align-self: center; }
button.box { cursor: pointer; } button.box:hover { border-color: var(--focus); }
.box[aria-checked="true"], .box.done { background: var(--on-track); border-color: var(--on-track); }
.box[aria-checked="mixed"]::before { content: ""; width: 7px; height: 2px; background: var(--ink); }
.step.done .words { color: var(--soft); } .step.cancelled .words { color: var(--soft); text-decoration: line-through; }
.none { padding: 0 16px 14px; color: var(--soft); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
@media (max-width: 560px) { summary, .goal { grid-template-columns: 1.4em minmax(0, 1fr) 3.6em; } summary .track-cell, .goal .track-cell, summary .due, .goal .due { display: none; } }
body.vscode-high-contrast .tile, body.vscode-high-contrast .plan, body.vscode-high-contrast-light .tile, body.vscode-high-contrast-light .plan { background: var(--paper); }
@media (prefers-reduced-motion: no-preference) { details[open] > summary .name::after, .name::after { transition: transform 120ms; } svg.bar .fill, .ring .arc { transition: all 160ms; } }
@media print { .plan, .tile { break-inside: avoid; } }
`
