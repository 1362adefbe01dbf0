// The programme in the form of the annex: a group beside its rows, the project, its aims where there are some, its pilots.
import { COMMON_TEMPLATE } from './common-template.js';

/** Template of the annex table. */
export const ANNEX_TEMPLATE = `${COMMON_TEMPLATE}
#show: sheet.with(flipped: true)
#let width = if data.columns.len() == 2 { (1.4fr, 1fr) } else if data.columns.len() == 3 { (1fr, 1.7fr, 1.1fr) } else { (0.8fr, 1.3fr, 1.6fr, 1fr) }
#set table(stroke: none, inset: (left: 0mm, right: 5mm, y: 1.7mm), align: left + top)
#let aside = if data.columns.len() == 3 { 261mm / 3.8 } else { 0.8 * 261mm / 4.7 }
#let shorten(t, most) = { let out = ""; for word in t.split(" ") { if out.len() + word.len() > most { return out + "… (suite)" }; out = (out, word).filter(x => x != "").join(" ") }; out + " (suite)" }
// The label keeps its first rows around it, enough of them to stand beside: it is never pushed overleaf, away from them.
#let lines(t) = calc.ceil(t.clusters().len() / 22)
#let keep(g) = calc.min(g.rows.len(), calc.max(1, calc.ceil(lines(g.label) * 5.2 / 7.6)))
#let beside(g, i) = if not data.hasGroups { () } else if i == 0 { (table.cell(rowspan: keep(g), breakable: false, strong(soft(g.label))),) } else if i == keep(g) { (table.cell(rowspan: g.rows.len() - i)[],) } else { () }
// A group that goes on overleaf is named again beside its first row there, in the place that the tall cell leaves empty.
#let again(g, i, n) = [#metadata(none)#label("row-" + str(n))#context if data.hasGroups and i > 0 and locate(label("row-" + str(n - 1))).page() != here().page() {
  place(top + left, dx: -aside, pdf.artifact(box(width: aside - 5mm, note(shorten(g.label, if g.rows.len() - i > 1 { 44 } else { 20 })))))
}]
// After a no-break space's worth of nothing, so that a call never opens a line of its own.
#let call(numbers) = if numbers.len() > 0 [#sym.wj#super(typographic: false, size: 0.72em, text(fill: soft-ink, numbers.map(str).join(", ")))]
// Several aims are told apart from one aim that turns its line.
#let aims(t) = { let lines = t.split("\n"); if lines.len() > 1 { list(marker: [–], spacing: 1.2mm, ..lines.map(soft)) } else { soft(t) } }
#let starts = data.groups.fold((0,), (sums, g) => sums + (sums.last() + g.rows.len(),))
#table(columns: width,
  table.header(..data.columns.map(head-cell), table.hline(stroke: 0.9pt + ink)),
  ..data.groups.enumerate().map(((k, g)) => (
    ..g.rows.enumerate().map(((i, r)) => (
      ..beside(g, i),
      ..r.cells.enumerate().map(((c, t)) => if c == 0 { [#again(g, i, starts.at(k) + i)#soft(t)#call(r.calls)] } else if c + 2 == r.cells.len() { aims(t) } else { soft(t) }),
      if i + 1 < g.rows.len() { table.hline(start: if data.hasGroups { 1 } else { 0 }, stroke: 0.4pt + rule) } else { table.hline(stroke: 0.7pt + ink) },
    )).flatten(),
  )).flatten())
#v(2mm)
#for n in data.notes { block(spacing: 2mm, width: 80%, note(n)) }
#for (i, n) in data.readings.enumerate() { block(spacing: 2mm, width: 80%, grid(columns: (4mm, 1fr), note(str(i + 1)), note(n))) }
`;
