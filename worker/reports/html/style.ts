/** The page's style: the reader's own font, light and dark, a phone's width, and A4 paper. */
import { chartColours, chartColoursOnDark } from '../colours.ts';

const palette = (colours: readonly string[]) => colours.map((colour, at) => `--c${at}:${colour}`).join(';');

export const style = `
:root{color-scheme:light dark;--ink:#1b2733;--quiet:#55626f;--line:#d5dce3;--paper:#fff;--mark:#1f5a8a;${palette(chartColours)}}
@media (prefers-color-scheme:dark){:root{--ink:#e6ebf0;--quiet:#a3b0bc;--line:#37434f;--paper:#141b22;--mark:#7db8e6;${palette(chartColoursOnDark)}}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1rem 4rem;max-width:76rem;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:break-word}
h1{font-size:2rem;line-height:1.2;margin:0}
h2{font-size:1.4rem;margin:3rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--line)}
h3{font-size:1.05rem;margin:2rem 0 .5rem}
.sub{color:var(--quiet);margin:.25rem 0 1.5rem}
a{color:var(--mark)}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;margin:0 0 1.5rem}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr));gap:0 2rem;margin:1.5rem 0}
.figures div{display:flex;justify-content:space-between;gap:1rem;padding:.4rem 0;border-bottom:1px solid var(--line)}
.figures dt{color:var(--quiet)}
.figures dd{margin:0;font-weight:600;font-variant-numeric:tabular-nums;white-space:nowrap}
.notes{padding-left:1.1rem;max-width:60rem}
.scroll{overflow-x:auto;margin:1.25rem 0 2rem}
table{border-collapse:collapse;font-size:.875rem;line-height:1.35}
table.wide{width:100%}
.wide tbody th{position:sticky;left:0;background:var(--paper)}
caption{text-align:left;font-weight:600;font-size:1rem;padding:.25rem 0 .5rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line)}
th{font-weight:600}
tbody th{font-weight:400}
thead th{vertical-align:bottom;color:var(--quiet)}
tfoot th,tfoot td{font-weight:600;border-top:1px solid var(--quiet);border-bottom:0}
.n{text-align:right;font-variant-numeric:tabular-nums}
td.n,tbody td.n{white-space:nowrap}
.src{color:var(--quiet);font-size:.8125rem;min-width:11rem}
.long{min-width:14rem}
.hash{font-family:ui-monospace,Consolas,monospace;font-size:.75rem;overflow-wrap:anywhere}
.chart{margin:1.5rem 0;max-width:44rem}
figcaption{font-weight:600;margin-bottom:.5rem}
svg{width:100%;height:auto;display:block}
svg text{font-size:13px;fill:var(--ink)}
svg .grid{stroke:var(--line)}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;margin:0 0 .5rem;font-size:.875rem}
.legend span{display:inline-block;width:.8em;height:.8em;margin-right:.4em}
details{border-bottom:1px solid var(--line);padding:.35rem 0}
summary{cursor:pointer}
summary b{font-variant-numeric:tabular-nums}
details ul{margin:.25rem 0;padding-left:1.2rem}
details li li{color:var(--quiet);font-size:.9rem}
:focus-visible{outline:2px solid var(--mark);outline-offset:2px}
@media (max-width:42rem){
body{font-size:15px;padding:1rem .75rem 3rem}
table.wide,.wide caption,.wide tbody,.wide tfoot,.wide tr,.wide th,.wide td{display:block}
.wide thead{display:none}
.wide tr{padding:.6rem 0;border-bottom:1px solid var(--line)}
.wide th,.wide td{border:0;padding:.1rem 0}
.wide tbody th{font-weight:600;text-align:left}
.wide td{display:flex;justify-content:space-between;gap:1rem;text-align:right;white-space:normal}
.wide td:empty{display:none}
.wide td::before{content:attr(data-label);color:var(--quiet);text-align:left}
svg text{font-size:18px}
.src,.long{min-width:0}
}
@media print{
@page{size:A4;margin:14mm}
@page across{size:A4 landscape;margin:12mm}
.across{page:across}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
:root{--ink:#000;--quiet:#333;--line:#bbb;--paper:#fff;--mark:#000;${palette(chartColours)}}
body{max-width:none;padding:0;font-size:9.5pt}
nav{display:none}
.scroll{overflow:visible}
table{font-size:7pt;width:100%}
th,td{padding:.15rem .4rem .15rem 0}
thead th{font-size:6pt}
.src{min-width:24mm;font-size:6pt}
.long{min-width:32mm}
.wide tbody th{position:static}
td.n,tbody td.n{white-space:normal}
thead{display:table-header-group}
tfoot{display:table-row-group}
tr,figure,details{break-inside:avoid}
h2,h3,caption{break-after:avoid}
.chart{max-width:15cm}
details,details li li{font-size:7.5pt}
.why{columns:2;column-gap:8mm}
details::details-content{content-visibility:visible;block-size:auto}
}
`;
