// The page's typography, colours and layout. System fonts, one text size, figures with tabular digits. Blue
// and orange stay apart for every common kind of colour blindness; verdicts differ by shape and border too.
// All colours are variables, so that dark and print are one list each. Contrast of text is 4.5 : 1 or more.

export const pageStyle: string = `
:root{--bg:#f5f6f7;--panel:#fff;--ink:#1a2027;--muted:#525d68;--line:#d8dde2;--faint:#edf0f2;--blue:#1c5fa5;--blue-soft:#cfdff0;--orange:#b04f08;--green:#1c6e57;--act:#9c2a10;--act-ink:#fff;--review:#6f5200;--watch:#46566a;--slot:#dfeaf7;--quiet:#8492a0;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--bg:#12161a;--panel:#191e24;--ink:#e3e7eb;--muted:#a0abb6;--line:#313941;--faint:#242b32;--blue:#6da7e4;--blue-soft:#223d5b;--orange:#e2985a;--green:#5fc2a3;--act:#ff9377;--act-ink:#2a0b03;--review:#e3bb55;--watch:#a9b9ca;--slot:#233a55;--quiet:#74828f}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans","Noto Sans CJK JP",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
.page{max-width:1480px;margin:0 auto;padding:1.25rem 1rem 4rem}
main{min-width:0}
h1,h2,h3,p,dl,dd,figure,ul,ol{margin:0}
h1{font-size:clamp(1.45rem,1rem + 1.8vw,2.1rem);line-height:1.2;font-weight:650;letter-spacing:-.015em;text-wrap:balance}
h2{font-size:1.2rem;line-height:1.3;font-weight:650;letter-spacing:-.005em}
h3,figcaption{font-size:.95rem;font-weight:650;line-height:1.35}
figcaption span{font-weight:400;color:var(--muted);font-size:.82rem;margin-left:.5em}
small{display:block;font-size:.82rem;line-height:1.4;color:var(--muted);font-weight:400}
a{color:var(--blue);text-underline-offset:.18em;text-decoration-thickness:1px}
a:focus-visible,summary:focus-visible,.scroll:focus-visible,pre:focus-visible{outline:2px solid var(--blue);outline-offset:2px}
.id,code,.code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace;font-size:.9em;overflow-wrap:anywhere}
.code{color:var(--muted)}
.note{color:var(--muted);font-size:.82rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--panel);padding:.5rem 1rem;z-index:2}
.top{padding:.25rem 0 1.25rem}
.product{color:var(--muted);font-size:.82rem;font-weight:600;letter-spacing:.02em;margin-bottom:.5rem}
.product span{font-weight:400}
.scope{color:var(--muted);font-size:1.02rem;margin-top:.25rem}
.stopped{margin-top:.75rem;padding:.5rem .75rem;border-left:3px solid var(--orange);background:var(--panel)}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.2rem,1fr));gap:.9rem 1.2rem;margin-top:1.1rem}
.facts dt{font-size:.78rem;color:var(--muted)}
.facts dd{font-size:1rem;font-weight:600;line-height:1.35}
.totals{border-top:1px solid var(--line);padding-top:1rem}
.card,.campaign{background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:1.1rem 1.15rem 1.2rem;margin-bottom:1.25rem}
.card>h2{margin-bottom:.6rem}
.card h3{margin:1.1rem 0 .4rem}
.campaign{padding:0 0 1rem;border-top-width:4px;margin-top:2rem}
.campaign>*{padding-left:1.15rem;padding-right:1.15rem}
.verdict-act{border-top-color:var(--act)}
.verdict-review{border-top-color:var(--review);border-top-style:dashed}
.verdict-watch{border-top-color:var(--watch);border-top-style:dotted}
.campaign>header{padding-top:1rem;padding-bottom:1.1rem;border-bottom:1px solid var(--line)}
.kicker{display:flex;flex-wrap:wrap;align-items:center;gap:.35rem .6rem;margin-bottom:.45rem;font-size:.86rem;color:var(--muted)}
.campaign h2{font-size:1.05rem;color:var(--muted);font-weight:600}
.campaign h2 .id{color:var(--ink)}
.summary{font-size:1.28rem;line-height:1.35;font-weight:600;letter-spacing:-.008em;max-width:58rem;margin-top:.15rem;text-wrap:pretty}
.badge{display:inline-flex;align-items:center;gap:.35em;font-size:.8rem;font-weight:650;line-height:1;padding:.28em .6em .3em .45em;border-radius:3px;border:1.5px solid;white-space:nowrap}
.badge svg{width:.8em;height:.8em;fill:currentColor;stroke:currentColor;stroke-width:1.3;stroke-linejoin:round}
.badge-act{background:var(--act);border-color:var(--act);color:var(--act-ink)}
.badge-review{color:var(--review);border-color:currentColor}
.badge-watch{color:var(--watch);border-color:currentColor;border-style:dashed}
.badge-watch svg{fill:none}
table{border-collapse:collapse;width:100%;font-size:.88rem;line-height:1.4}
th,td{text-align:left;vertical-align:top;padding:.36rem .9rem .36rem 0;font-weight:400}
th:last-child,td:last-child{padding-right:0}
thead th{color:var(--muted);font-size:.78rem;white-space:nowrap;border-bottom:1px solid var(--line);vertical-align:bottom}
tbody tr+tr>*{border-top:1px solid var(--faint)}
.card tbody th .id,.members tbody th .id,details td .id{overflow-wrap:break-word}
.members tbody th{min-width:8.5rem;max-width:16rem}
.number{text-align:right;white-space:nowrap}
.time{white-space:nowrap}
.scroll{overflow-x:auto;max-width:100%}
.tall{max-height:30rem;overflow-y:auto}
.members .tall{border-bottom:1px solid var(--line);margin-bottom:.4rem}
.tall thead th{position:sticky;top:0;background:var(--panel)}
.campaigns td,.campaigns th{vertical-align:middle}
.campaigns tbody th{min-width:15rem}
.campaigns tbody th a{font-weight:600}
.steps,.actions ol,.overturned ul{padding-left:1.25rem}
.steps li+li,.actions li+li,.overturned li+li{margin-top:.4rem}
.plain,.places,.problems{list-style:none;padding:0}
.problems>li{padding:.5rem 0;border-top:1px solid var(--faint);font-size:.9rem}
.places{color:var(--muted)}
.places li{display:inline;margin-right:.9rem}
.columns>*>*,.pair>*{min-width:0}
.columns>*>*+*{margin-top:1.5rem}
.side h3{margin-bottom:.35rem}
.actions{border-left:3px solid var(--ink);padding-left:.9rem}
.overturned{border-left:3px solid var(--line);padding-left:.9rem}
.campaign>.columns,.campaign>.pair,.campaign>.templates,.campaign>.links,.campaign>.statement{padding-top:1.2rem}
.pair{display:grid;gap:1.25rem}
.overview-pair{gap:0 1.25rem;align-items:start}
.terms>div+div{margin-top:.55rem}
.terms dt{font-weight:600;font-size:.9rem}
.terms dd{color:var(--muted);font-size:.9rem}
.how .note{margin-top:.9rem}
.back{font-size:.82rem;margin-top:1rem}
.rail{display:none}
.side{margin-top:1.5rem}
@media (min-width:960px){
.page{padding:1.75rem 1.75rem 4rem}
.columns{display:grid;grid-template-columns:minmax(0,1.9fr) minmax(17rem,1fr);gap:2.25rem}
.side{margin-top:0}
.pair{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.pair>:only-child{grid-column:1/-1}
.card,.campaign>*{padding-left:1.5rem;padding-right:1.5rem}
}
@media (min-width:1280px){
.page{display:grid;grid-template-columns:11.5rem minmax(0,1fr);gap:2rem}
.rail{display:block;position:sticky;top:1.75rem;align-self:start;max-height:calc(100vh - 3rem);overflow-y:auto;font-size:.84rem}
.rail ol{list-style:none;padding:0;margin:0 0 1rem;border-top:1px solid var(--line)}
.rail .product a{color:inherit;text-decoration:none}
.rail li a{display:grid;grid-template-columns:auto 1fr;gap:.1rem .5rem;align-items:center;padding:.45rem 0;border-bottom:1px solid var(--line);color:inherit;text-decoration:none}
.rail li a:hover .id{text-decoration:underline}
.rail .badge{grid-row:span 2;padding:.3em;font-size:0;gap:0}
.rail .badge svg{width:.75rem;height:.75rem}
}
@media print{
:root{--bg:#fff;--panel:#fff;--ink:#000;--muted:#444;--line:#bbb;--faint:#e4e4e4;--blue:#1c5fa5;--blue-soft:#cfdff0;--orange:#b04f08;--green:#1c6e57;--act:#9c2a10;--act-ink:#fff;--review:#6f5200;--watch:#46566a;--slot:#e4ecf5;--quiet:#8492a0;color-scheme:light}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{font-size:10pt}.page{display:block;max-width:none;padding:0}
.rail,.skip,.back,details{display:none}
.scroll,.tall{overflow:visible;max-height:none}
.card,.campaign{border-radius:0}
.campaigns tbody th{min-width:8rem}
.campaigns .sparkline{width:5rem}
.campaign{break-before:page}
figure,section,tr,.facts>div{break-inside:avoid}
.members,.templates,.evidence{break-inside:auto}
a{color:inherit;text-decoration:none}
}
`;
