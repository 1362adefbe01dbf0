// The programme on one A3 sheet, drawn by typst: a tree of groups, a map of themes, or a line of time.

/** Reads `data` as a poster. */
export const POSTER_TEMPLATE = String.raw`
#let data = json(bytes(sys.inputs.data))
#let title-face = ("Bricolage Grotesque", "Atkinson Hyperlegible Next")
#let ink = rgb("#221e19")
#let soft-ink = rgb("#5c5347")
#let rule = rgb("#bdb29f")
#let paper = rgb("#f6f1e8")
#let mark(state) = pdf.artifact(box(baseline: 0.08em, width: 0.7em, height: 0.75em, align(center + horizon, if state == "finished" { circle(radius: 0.3em, fill: ink) }
  else if state == "blocked" { square(size: 0.6em, stroke: 1.2pt + ink) }
  else if state == "abandoned" { line(length: 0.6em, stroke: 1.2pt + ink) }
  else if state == "late" or state == "paused" { circle(radius: 0.3em, stroke: (paint: ink, thickness: 0.8pt, dash: "dotted")) }
  else if state == "in-progress" { circle(radius: 0.3em, stroke: 1pt + ink) }
  else { circle(radius: 0.12em, fill: soft-ink) })))
#set document(title: data.title + " — " + data.territory, author: "Trame", date: none)
#set page(paper: "a3", flipped: true, margin: (x: 16mm, top: 14mm, bottom: 14mm), footer: context {
  set text(size: 10pt, fill: soft-ink)
  grid(columns: (1fr, auto), { data.foot; for l in data.legend { h(4mm); mark(l.state); h(1mm); l.word } }, if counter(page).final().first() > 1 [#counter(page).display() / #counter(page).final().first()])
})
#set text(font: ("Atkinson Hyperlegible Next",), size: data.size * 1pt, fill: ink, lang: "fr", region: "FR", hyphenate: false)
#set par(leading: 0.5em, spacing: 0.6em)
#show heading.where(level: 1): it => block(above: 0mm, below: 5mm, text(font: title-face, weight: 800, size: 34pt, it.body))
#let soft(t) = { show regex("\\S{22,}"): run => run.text.clusters().join("\u{200b}"); t }
#let head = {
  heading(level: 1, soft(if data.territory == "" { data.title } else { data.territory }))
  text(size: 13pt, fill: soft-ink, data.sentence)
  v(5mm)
}

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
  // Few branches leave room beside their leaves: these then stand side by side.
  if data.across == 1 { for a in b.actions { leaf(a) } }
  else { v(2mm); grid(columns: (1fr,) * data.across, column-gutter: 6mm, row-gutter: 2.2mm, ..b.actions.map(leaf)) }
})

// The trunk: one rule from which every branch hangs, at one size of type.
#let tree(size) = {
  set text(size: size * 1pt)
  show heading.where(level: 2): it => text(font: title-face, weight: 700, size: size * 1.3pt, it.body)
  line(length: 100%, stroke: 2.4pt + ink)
  let columns = data.columns
  for r in range(calc.ceil(data.branches.len() / columns)) {
    grid(columns: (1fr,) * columns, column-gutter: 6mm, ..data.branches.slice(r * columns, calc.min((r + 1) * columns, data.branches.len())).map(branch))
    v(5mm)
  }
  if data.undone.len() > 0 { text(size: 9pt, fill: soft-ink, data.undone) }
}

#head
#if data.kind == "time" {
  image(bytes(data.svg), format: "svg", width: 100%, height: 222mm, fit: "contain", alt: data.sentence)
} else if data.branches.len() == 0 { text(data.empty) } else {
  // One sheet is one sheet: the largest type with which everything stands on it; a forest takes a second one.
  layout(room => {
    let free = room.height - measure(head, width: room.width).height - 6mm
    let sizes = range(14).map(step => data.size * calc.pow(0.94, step))
    let fit = sizes.find(size => measure(tree(size), width: room.width).height <= free)
    tree(if fit == none { data.size } else { fit })
  })
}
`;
