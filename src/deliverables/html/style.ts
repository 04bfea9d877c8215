/** How the page looks on a screen, light or dark, and on paper. No text of a plan goes into it. */
export const screenStyle = `
:root {
  color-scheme: light dark;
  --surface: light-dark(#fff, #16171b);
  --sunken: light-dark(#f1f1ee, #24262c);
  --text: light-dark(#1c1d21, #ececee);
  --muted: light-dark(#55565c, #b0b2ba);
  --line: light-dark(#c9c9c6, #4a4d55);
  --accent: light-dark(#3b47b0, #a5adff);
  --blocker: light-dark(#a1222c, #ff9aa0);
  --warning: light-dark(#7a5200, #f0c36d);
  --note: light-dark(#55565c, #b0b2ba);
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0 auto;
  padding: 1.5rem 1rem 3rem;
  max-width: 68rem;
  background: var(--surface);
  color: var(--text);
  font: 1rem/1.5 system-ui, 'Segoe UI', 'Malgun Gothic', 'Apple SD Gothic Neo', 'Noto Sans CJK KR', sans-serif;
  overflow-wrap: break-word;
}
:lang(ko) { word-break: keep-all; }
h1 { font-size: 1.875rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.5rem; line-height: 1.3; margin: 3rem 0 0.75rem; padding-top: 0.75rem; border-top: 2px solid var(--line); }
h3 { font-size: 1.1875rem; line-height: 1.35; margin: 1.75rem 0 0.5rem; }
h4 { font-size: 1rem; margin: 0 0 0.25rem; }
p, ul, ol { margin: 0.375rem 0; }
ul, ol { padding-inline-start: 1.5rem; }
li { margin: 0.25rem 0; }
a { color: var(--accent); overflow-wrap: anywhere; }
a:focus-visible, .scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.mark { display: inline-block; min-width: 1.5rem; line-height: 1.5rem; text-align: center; text-decoration: none; }
.cover dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.25rem 1.5rem; margin: 0 0 1rem; }
.cover dt, .facts, footer { color: var(--muted); }
.cover dd { margin: 0; overflow-wrap: anywhere; }
.facts, .notes, footer { font-size: 0.875rem; }
.flags { font-weight: 600; }
.sign td { height: 2.75rem; }
.open ul { font-weight: 400; }
.open { padding: 0.5rem 0.75rem; border: 2px solid var(--warning); font-weight: 600; }
nav { margin: 1.5rem 0; }
nav h2 { margin: 0; padding: 0; border: 0; font-size: 1.1875rem; }
nav ol { list-style: none; padding: 0; }
nav ol ol { padding-inline-start: 1.25rem; }
nav a { display: inline-block; padding: 0.125rem 0; }
.notes { list-style: none; padding: 0; }
.scroll { margin: 0.5rem 0 1rem; overflow-x: auto; }
.drawing svg { display: block; min-width: 56rem; max-width: 100%; height: auto; border: 1px solid var(--line); }
table { width: 100%; min-width: 44rem; border-collapse: collapse; table-layout: fixed; font-size: 0.9375rem; }
th, td { padding: 0.3125rem 0.5rem; border: 1px solid var(--line); text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: var(--sunken); overflow-wrap: break-word; }
tbody th { font-weight: 600; }
.task, .finding { margin: 1rem 0; padding: 0.75rem 0 0; border-top: 1px solid var(--line); }
.finding { padding: 0.25rem 0 0.25rem 0.875rem; border-top: 0; border-inline-start: 4px solid var(--note); }
.finding.is-blocker { border-color: var(--blocker); }
.finding.is-warning { border-color: var(--warning); }
.finding h3 { margin: 0; font-size: 1rem; }
.box { display: inline-block; width: 1.125em; height: 1.125em; border: 1.5px solid currentColor; line-height: 1; text-align: center; vertical-align: -0.125em; }
.commands { margin: 0.375rem 0 0.75rem; background: var(--sunken); padding: 0.375rem 0.5rem; }
pre { margin: 0.25rem 0; padding-inline-start: calc(0.5rem + 2ch); border-inline-start: 3px solid var(--line); text-indent: -2ch; white-space: pre-wrap; overflow-wrap: anywhere; word-break: normal; }
code { font: 0.875rem/1.45 ui-monospace, 'Cascadia Mono', Consolas, D2Coding, 'Noto Sans Mono', monospace; }
code span { display: inline-block; max-width: 100%; text-indent: 0; }
.written { white-space: pre-wrap; }
.signature { display: none; }
.sources { padding-inline-start: 2.5rem; }
:target { background: var(--sunken); }
`

export const printStyle = `
@page { margin: 18mm 15mm; }
@page wide { size: landscape; }
@media print {
  :root { color-scheme: light; --text: #000; --muted: #333; --sunken: #eee; --line: #8a8a88; --accent: #000; --blocker: #000; --warning: #000; --note: #666; }
  body { max-width: none; padding: 0 1px; font-size: 9.5pt; line-height: 1.4; }
  h1 { margin: 10mm 0 8mm; font-size: 22pt; }
  h2 { margin: 0 0 3mm; padding: 0; border: 0; font-size: 15pt; }
  h3 { margin: 6mm 0 2mm; font-size: 12pt; }
  h4 { font-size: 10pt; }
  a, .mark { color: inherit; text-decoration: none; }
  .mark { display: inline; line-height: inherit; }
  nav a { padding: 0; }
  main > section { break-before: page; }
  .lying { page: wide; }
  h2, h3, h4, .keep { break-after: avoid; }
  tr, pre, li, .open, .finding, .work, .drawing { break-inside: avoid; }
  nav li { break-inside: auto; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; margin: 2mm 0 4mm; }
  table { min-width: 0; font-size: 8.5pt; }
  th, td { padding: 0.6mm 1.5mm; }
  .facts, .notes, footer { font-size: 8.5pt; }
  code { font-size: 8pt; }
  .drawing svg { min-width: 0; max-height: 155mm; border: 0; }
  .commands { background: none; padding: 0; }
  .signature { display: block; margin: 9mm 0 4mm; border-top: 1px solid #000; color: #333; font-size: 8pt; }
  .work { break-before: avoid; }
  :target { background: none; }
}
`
