// The annex set by typst: A4 across, a table a group, read aloud in its order.

/** Reads `data` as an annex. */
export const ANNEX_TEMPLATE = String.raw`
#let data = json(bytes(sys.inputs.data))
#let title-face = ("Bricolage Grotesque", "Atkinson Hyperlegible Next")
#let ink = rgb("#221e19")
#let soft-ink = rgb("#5c5347")
#let rule = rgb("#bdb29f")
#set document(title: data.title + " — " + data.territory, author: "Trame", date: none)
#set page(paper: "a4", flipped: true, margin: (x: 16mm, top: 16mm, bottom: 18mm), footer: context {
  set text(size: 8.5pt, fill: soft-ink)
  grid(columns: (1fr, auto), data.territory + " · " + data.asOf, [#counter(page).display() / #counter(page).final().first()])
})
#set text(font: ("Atkinson Hyperlegible Next",), size: 10pt, fill: ink, lang: "fr", region: "FR", hyphenate: false)
#set par(leading: 0.58em, spacing: 0.8em)
#show heading.where(level: 1): it => block(below: 3mm, text(font: title-face, weight: 800, size: 26pt, it.body))
#show heading.where(level: 2): it => block(above: 8mm, below: 3mm, sticky: true, text(font: title-face, weight: 700, size: 14pt, it.body))
#let soft(t) = { show regex("\\S{26,}"): run => run.text.clusters().join("\u{200b}"); for (i, part) in t.split("\n").enumerate() { if i > 0 { linebreak() }; part } }
#let note(t) = text(size: 8.5pt, fill: soft-ink, soft(t))
#heading(level: 1, soft(if data.territory == "" { data.title } else { data.territory }))
#text(size: 11.5pt, fill: soft-ink, data.title + ". " + data.asOf + ", " + data.count + ".")
#for n in data.notes { block(width: 70%, note(n)) }
#let widths = if data.columns.len() == 3 { (34fr, 38fr, 28fr) } else { (62fr, 38fr) }
#for g in data.groups {
  let parts = (g.word, g.label).filter(x => x != none)
  if parts.len() > 0 { heading(level: 2, soft(parts.join(" — "))) } else { v(5mm) }
  table(columns: widths, stroke: none, inset: (left: 0mm, right: 6mm, y: 2mm), align: left + top,
    table.header(repeat: true, ..data.columns.map(c => text(size: 9pt, weight: 700, fill: soft-ink, c))),
    table.hline(stroke: 0.8pt + ink),
    ..g.rows.map(r => {
      let first = { strong(soft(r.title)); if r.starred { [ ★] }; for n in r.notes { linebreak(); note(n) } }
      let pilots = r.pilots.map(soft).join(linebreak())
      let cells = if data.columns.len() == 3 { (first, if r.objectives.len() > 0 { list(marker: [–], spacing: 1.6mm, ..r.objectives.map(soft)) } else { [] }, pilots) } else { (first, pilots) }
      (..cells, table.hline(stroke: 0.4pt + rule))
    }).flatten())
}
#v(4mm)
#if data.star != none { block(note(data.star)) }
#if data.source != none { block(note(data.source)) }
`;
