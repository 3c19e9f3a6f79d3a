// The style of the figures: bars, timeline, graph, evidence and templates. Shapes of a kind share a class, so
// that the legend and the drawing cannot differ.

export const figureStyle: string = `
.bar{display:block;height:.55rem;margin-top:.42rem;background:var(--faint);border-radius:1px;min-width:3.5rem}
.bar span{display:block;height:100%;background:var(--blue);border-radius:1px}
.bar-quiet span{background:var(--quiet)}
.bar-cell{width:40%;min-width:4.5rem}
.members .bar-cell,.card .bar-cell{width:18%}
.posterior{display:flex;align-items:baseline;gap:.6rem;margin-top:.3rem;font-size:.86rem;line-height:1.35;color:var(--muted)}
.posterior strong{font-size:2rem;line-height:1;font-weight:650;letter-spacing:-.02em;color:var(--ink);white-space:nowrap}
.axes>.bar{height:.8rem;margin:.55rem 0 .5rem}
.axes th{width:52%}
.mini-axes{display:inline-flex;align-items:flex-end;gap:3px;height:1.5rem;width:2rem;border-bottom:1px solid var(--line)}
.mini-axes span{flex:1;background:var(--blue)}
.sparkline{display:block;width:7.5rem;height:1.5rem;border-bottom:1px solid var(--line)}
.area{fill:var(--blue);fill-opacity:.82}
.area-quiet{fill:var(--quiet);fill-opacity:.75}
.line{fill:none;stroke:var(--orange);stroke-width:1.5;vector-effect:non-scaling-stroke}
.grid{stroke:var(--line);stroke-width:1;fill:none;vector-effect:non-scaling-stroke}
.legend{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;list-style:none;padding:0;margin:.3rem 0 .5rem;font-size:.8rem;color:var(--muted)}
.legend li{display:flex;align-items:center;gap:.4rem}
.key{width:1rem;height:.7rem;background:var(--blue)}
.key-line{height:0;background:none;border-top:2px solid var(--orange)}
.key-quiet{background:var(--quiet)}
.swatch{width:.95rem;height:.95rem;flex:none}.swatch.wide{width:1.7rem}
.plot{position:relative;padding-left:2.9rem}
.panel-plot{position:relative}
.panel-plot svg{display:block;width:100%;height:11rem}
.panel-plot.accounts{margin-top:.9rem}
.panel-plot.accounts svg{height:2.9rem}
.scale{position:absolute;right:100%;top:-.55rem;bottom:-.55rem;padding-right:.45rem;display:flex;flex-direction:column;justify-content:space-between;font-size:.74rem;line-height:1.1rem;color:var(--muted);text-align:right;white-space:nowrap}
.ticks{position:relative;height:1.5rem;font-size:.74rem;color:var(--muted)}
.ticks span{position:absolute;top:.25rem;transform:translateX(-50%);white-space:nowrap}
.ticks span::before{content:"";position:absolute;left:50%;top:-.25rem;height:.25rem;border-left:1px solid var(--line)}
.marks{position:absolute;left:2.9rem;right:0;top:0;bottom:1.5rem;z-index:1;pointer-events:none}
.mark{position:absolute;bottom:0;border:0 solid var(--ink);border-left-width:1.5px;font-size:.76rem;line-height:1.2rem}
.mark-left{border-left-width:0;border-right-width:1.5px;text-align:right}
.mark span{display:block;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;padding:0 .35rem}
.mark-first{border-style:dotted}.mark-released{border-style:dashed}
.mark-detected span{font-weight:650}
details{margin-top:.6rem;font-size:.84rem}
summary{cursor:pointer;color:var(--muted);width:max-content;max-width:100%}
details .scroll{max-height:20rem;overflow:auto;margin-top:.4rem}
.evidence table{table-layout:fixed;margin-top:.2rem}
.evidence col:first-child{width:30%}.evidence col:nth-child(2){width:4.4rem}
.evidence td:first-child{padding-right:.4rem}
.evidence td:nth-child(2){font-weight:600}
.evidence .group th{font-weight:600;padding-top:.75rem;border-top:0}
.evidence .group span{font-weight:400;color:var(--muted);margin-left:.4rem}
.evidence .note{margin-top:.5rem}
.diverging{position:relative}
.diverging span{position:absolute;top:.5rem;height:.85rem}
.diverging .towards{background:var(--blue)}
.diverging .against{background:repeating-linear-gradient(135deg,var(--orange) 0 3px,transparent 3px 5px);border:1px solid var(--orange)}
.diverging .zero{top:0;height:100%;border-left:1px solid var(--muted)}
.graph-drawing{display:block;width:100%;min-width:34rem;height:auto}
.node{stroke:var(--panel);stroke-width:1.2;fill:var(--quiet)}
.node.account{fill:var(--blue)}
.node.template{fill:var(--ink)}.node.schema{fill:var(--green)}.node.contract{fill:var(--orange)}.node.system-prompt{fill:var(--review)}.node.payment{fill:var(--act)}.node.address{fill:var(--watch)}
.link path{fill:none;stroke:var(--quiet);stroke-width:.8;stroke-opacity:.38}
.link polygon{stroke:none}
.link.provenance path{stroke:var(--blue);stroke-width:1.8;stroke-opacity:.95}.link.provenance polygon{fill:var(--blue)}
.link.hand-off path{stroke:var(--orange);stroke-width:1.8;stroke-dasharray:5 3;stroke-opacity:1}.link.hand-off polygon{fill:var(--orange)}
.link.tie path{stroke:var(--green);stroke-width:1.6;stroke-dasharray:1.5 3;stroke-opacity:1}
.graph-drawing text{font-size:10.5px;fill:var(--ink);paint-order:stroke;stroke:var(--panel);stroke-width:3px;stroke-linejoin:round}
.graph-drawing text.strong{font-weight:650;font-size:11.5px}
.graph-drawing text.quiet{fill:var(--muted)}
.key-band{background:none;border:1.5px solid var(--orange);background:repeating-linear-gradient(135deg,var(--orange) 0 1.5px,transparent 1.5px 4px)}
.band{fill:var(--orange);fill-opacity:.3;stroke:var(--orange);stroke-width:1.2;vector-effect:non-scaling-stroke}
.timing .panel-plot svg{height:7.5rem}.timing .plot{padding-top:.6rem}
.ticks.ends{display:flex;justify-content:space-between}.ticks.ends span{position:static;transform:none}.ticks.ends span::before{display:none}
.links th{min-width:8rem}.links td{min-width:14rem}.links td.number{min-width:5rem}
.rarity li+li{margin-top:.3rem}.rarity{font-size:.9rem}.rarity h3{margin-bottom:.3rem}
.without p,.nearest p{font-size:.9rem}.nearest table{margin-top:.4rem}.nearest .number{white-space:nowrap}
.statement details{max-width:46rem}.statement p{margin-top:.6rem}
.templates ol{list-style:none;padding:0;margin-top:.4rem;display:grid;gap:1.1rem}
.templates pre{margin:.25rem 0 0;padding:.75rem .9rem;background:var(--faint);border-radius:4px;white-space:pre-wrap;overflow-wrap:anywhere;font-size:.86rem;line-height:1.5;max-height:22rem;overflow:auto}
.templates mark{background:var(--slot);color:var(--ink);border-bottom:2px solid var(--blue);padding:0 .15em}
.fillings-title{font-size:.78rem;color:var(--muted);margin-top:.5rem}
.fillings{list-style:none;padding:0;font-size:.86rem}
.fillings li{padding:.2rem 0 .2rem .75rem;border-left:2px solid var(--blue);margin-top:.25rem}
@media (min-width:1100px){.templates ol{grid-template-columns:repeat(auto-fit,minmax(26rem,1fr))}}
@media (max-width:620px){
.ticks .odd{display:none}.panel-plot svg{height:8rem}.mark{font-size:.7rem}
.evidence col:first-child{width:22%}.evidence col:nth-child(2){width:3.9rem}
.posterior strong{font-size:1.7rem}
.card .bar-cell,.members .bar-cell{width:0;min-width:0;padding:0}.card .bar,.members .bar{display:none}
.campaigns,.campaigns tbody,.campaigns thead{display:block}.campaigns thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.campaigns tr{display:grid;grid-template-columns:auto auto 1fr auto;gap:.2rem .8rem;align-items:center;padding:.7rem 0}
.campaigns tbody tr+tr{border-top:1px solid var(--line)}
.campaigns tbody tr>*{border:0;padding:0}
.campaigns tbody th{grid-column:1/-1;order:1;min-width:0}
.campaigns td:nth-child(3){font-weight:650}
.campaigns td:nth-child(4){order:0}
.campaigns td:nth-child(5),.campaigns td:nth-child(6),.campaigns .time{display:none}
.campaigns td:nth-child(7){justify-self:end}
.sparkline{width:5rem}
}
`;
