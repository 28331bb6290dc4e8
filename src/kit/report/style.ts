/** For the screen in both colour schemes, and for paper: boxes to tick by hand, no table torn within a row. */
export const style = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h2 { margin: 2rem 0 .5rem; border-bottom: 1px solid; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { text-align: start; font-weight: bold; }
th, td { text-align: start; vertical-align: top; padding: .25rem .5rem; border: 1px solid; overflow-wrap: break-word; }
th code { white-space: nowrap; }
@media (max-width: 40rem) { th code { white-space: normal; } }
thead th { border-bottom-width: 2px; }
code { font-family: ui-monospace, monospace; font-size: .9em; overflow-wrap: anywhere; }
.steps, .files { padding: 0; list-style: none; }
.steps li { display: flex; gap: .5rem; margin: .4rem 0; min-height: 24px; }
.steps input { flex: none; width: 24px; height: 24px; margin: 0; }
.files { columns: 20rem; }
.evidence { font-style: italic; }
@media print {
  :root { color-scheme: light; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  h2, h3, caption { break-after: avoid; }
  tr, .steps li, section { break-inside: avoid; }
}
`;
