// The programme on one A3 sheet, drawn by typst: a tree of groups, a map of themes, or a line of time.

/** Reads `data` as a poster. */
export const POSTER_TEMPLATE = String.raw`
#let data = json(bytes(sys.inputs.data))
#let title-face = ("Bricolage Grotesque", "Atkinson Hyperlegible Next")
#let ink = rgb("#221e19")
#let soft-ink = rgb("#5c5347")
#let rule = rgb("#bdb29f")
#let paper = rgb("#f6f1e8")
#set document(title: data.title + " — " + data.territory, author: "Trame", date: none)
#set page(paper: "a3", flipped: true, margin: (x: 16mm, top: 14mm, bottom: 14mm), footer: context {
  set text(size: 8.5pt, fill: soft-ink)
  grid(columns: (1fr, auto), data.foot, if counter(page).final().first() > 1 [#counter(page).display() / #counter(page).final().first()])
})
#set text(font: ("Atkinson Hyperlegible Next",), size: data.size * 1pt, fill: ink, lang: "fr", region: "FR", hyphenate: false)
#set par(leading: 0.5em, spacing: 0.6em)
#show heading.where(level: 1): it => block(above: 0mm, below: 2mm, text(font: title-face, weight: 800, size: 34pt, it.body))
#show heading.where(level: 2): it => text(font: title-face, weight: 700, size: data.size * 1.3pt, it.body)
#let soft(t) = { show regex("\\S{22,}"): run => run.text.clusters().join("\u{200b}"); t }
#heading(level: 1, soft(if data.territory == "" { data.title } else { data.territory }))
#text(size: 13pt, fill: soft-ink, data.sentence)
#v(5mm)

#let mark(state) = pdf.artifact(box(baseline: 0.1em, if state == "finished" { circle(radius: 0.3em, fill: ink) }
  else if state == "blocked" { square(size: 0.6em, stroke: 1.2pt + ink) }
  else if state == "abandoned" { line(length: 0.6em, stroke: 1.2pt + ink) }
  else if state == "late" or state == "paused" { circle(radius: 0.3em, stroke: (paint: ink, thickness: 0.8pt, dash: "dotted")) }
  else if state == "in-progress" { circle(radius: 0.3em, stroke: 1pt + ink) }
  else { circle(radius: 0.08em, fill: soft-ink) }))

#let leaf(a) = block(width: 100%, breakable: false, spacing: 2.2mm, inset: (left: 3.4mm, y: 1mm), stroke: (left: 1pt + rule), {
  grid(columns: (1em, 1fr), mark(a.state), {
    text(weight: 600, soft(a.title)); if a.starred { [ ★] }
    if a.pilots != "" { linebreak(); text(size: 0.84em, fill: soft-ink, soft(a.pilots)) }
  })
})

#let branch(b) = block(width: 100%, {
  block(width: 100%, breakable: false, sticky: true, fill: paper, stroke: (top: 2.4pt + ink), inset: 3mm, {
    if b.word != none { text(size: 0.9em, fill: soft-ink, b.word); linebreak() }
    heading(level: 2, soft(b.label))
    linebreak(); text(size: 0.9em, fill: soft-ink, b.count)
  })
  for a in b.actions { leaf(a) }
})

#if data.kind == "time" {
  image(bytes(data.svg), format: "svg", width: 100%, height: 222mm, fit: "contain", alt: data.sentence)
} else if data.branches.len() == 0 { text(data.empty) } else {
  // The trunk: one rule from which every branch hangs.
  line(length: 100%, stroke: 2.4pt + ink)
  let columns = calc.min(data.branches.len(), data.columns)
  let rows = range(calc.ceil(data.branches.len() / columns))
  for r in rows {
    grid(columns: (1fr,) * columns, column-gutter: 6mm, ..data.branches.slice(r * columns, calc.min((r + 1) * columns, data.branches.len())).map(branch))
    v(5mm)
  }
}
#if data.kind != "time" and data.undone.len() > 0 { v(3mm); text(size: 9pt, fill: soft-ink, data.undone) }
`;
