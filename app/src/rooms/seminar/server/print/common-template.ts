// What all our printed pages share in typst: paper, type, rules, cards, the woven cover. Holds in black and white.

/** Prefix of every template of the room; `data` is what the order carries. */
export const COMMON_TEMPLATE = String.raw`
#let data = json(bytes(sys.inputs.data))
#let title-face = ("Bricolage Grotesque", "Atkinson Hyperlegible Next")
#let ink = rgb("#221e19")
#let soft-ink = rgb("#5c5347")
#let rule = rgb("#bdb29f")
#let accent = rgb(data.phase.color)
#let tint = rgb(data.phase.tint)

// A run of signs without a space would leave the page: every break is offered, none is drawn.
#let soft(t) = {
  show regex("\\S{26,}"): run => run.text.clusters().join("\u{200b}")
  for (i, part) in t.split("\n").enumerate() { if i > 0 { linebreak() }; part }
}
#let fit(t, size, comfortable) = if t.len() <= comfortable { size } else { calc.max(11pt, size * calc.sqrt(comfortable / t.len())) }
#let hide-heading(t) = place(hide(heading(level: 1, t)))
#let note(t) = text(size: 9pt, fill: soft-ink, soft(t))
#let lead(t) = block(below: 4mm, sticky: true, text(size: 11.5pt, fill: soft-ink, soft(t)))
#let small-label(t) = block(below: 2mm, sticky: true, text(size: 9pt, weight: 700, fill: soft-ink, t))
#let head-cell(t) = text(size: 9pt, weight: 700, fill: soft-ink, t)
#let title-line(t, size: 21pt) = block(width: 100%, text(font: title-face, weight: 400, size: size, soft(t)))

#let bar(present, invited, most) = pdf.artifact(box(width: 46mm * calc.max(present, invited) / most + 0.4mm, height: 3mm, stroke: 0.5pt + soft-ink,
  align(left, rect(width: if present == 0 { 0% } else { 100% * present / calc.max(present, invited) }, height: 3mm, fill: accent, stroke: none))))

// Warp and weft: over, under, over; a few coloured threads run through. Drawn, never read.
#let weave(strong, pale) = box(width: 210mm, height: 84mm, clip: true, fill: pale, {
  let unit = 10.5mm
  let thread = unit - 2.4mm
  let colour(index, every, at) = if calc.rem(index, every) == at { strong } else { white }
  for row in range(9) { for column in range(21) {
    let over = calc.even(row + column)
    let across = rect(width: unit + 2.4mm, height: thread, fill: colour(row, 4, 2), stroke: 0.5pt + strong)
    let along = rect(width: thread, height: unit + 2.4mm, fill: colour(column, 7, 4), stroke: 0.5pt + strong)
    place(top + left, dx: column * unit, dy: row * unit,
      if over { place(dx: -1.2mm, dy: 1.2mm, across) } else { place(dx: 1.2mm, dy: -1.2mm, along) })
  } }
})

#let figures(list) = if list.len() > 0 {
  grid(columns: (1fr,) * list.len(), column-gutter: 5mm, ..list.map(f => block(width: 100%, inset: (top: 2.4mm), stroke: (top: 0.7pt + ink), {
    text(font: title-face, weight: 700, size: 24pt, str(f.count))
    linebreak()
    text(size: 9.5pt, fill: soft-ink, f.noun)
  })))
}

// A summit is an open triangle, a ground is a full bar: told apart without colour.
#let sign(kind) = pdf.artifact(box(baseline: 0.2mm, if kind == "summit" { polygon(stroke: 0.9pt + ink, fill: white, (0mm, 2.8mm), (1.6mm, 0mm), (3.2mm, 2.8mm)) }
  else { rect(width: 3.2mm, height: 2.8mm, fill: ink) }))

#let card(c, gap: 3mm) = block(width: 100%, spacing: gap, breakable: c.text.len() > 700, grid(columns: (9.5mm, 1fr), align: (left, left),
  text(size: 8.5pt, weight: 700, fill: soft-ink, c.ref),
  {
    soft(c.text)
    let under = (c.by, c.note).filter(x => x != none)
    if under.len() > 0 { block(above: 2.1mm, note(under.join(" · "))) }
  }))

#let count-cards(c) = c.groups.map(g => g.cards.len()).sum(default: 0)

#let column-head(c) = block(width: 100%, inset: (bottom: 1.4mm), stroke: (bottom: 0.7pt + ink), {
  sign(c.sign); h(2mm); text(font: title-face, weight: 700, size: 13pt, c.title)
  h(1fr); text(size: 10pt, fill: soft-ink, str(count-cards(c)))
})

#let column-body(c, gap: 3mm) = {
  if count-cards(c) == 0 { note(c.empty) }
  for g in c.groups {
    if g.title != none {
      block(above: 4.4mm, below: 2.6mm, sticky: true, width: 100%, text(weight: 700, size: 11.5pt, soft(g.title)))
      // A thread down the side holds what the room put together; cards left alone have none.
      block(width: 100%, inset: (left: 3mm, y: 0.4mm), stroke: (left: 1.4pt + accent), { for c in g.cards { card(c, gap: gap) } })
    } else {
      v(4mm, weak: true)
      for c in g.cards { card(c, gap: gap) }
    }
  }
}

// The heads come back on every page that the wall fills.
#let wall-grid(columns, gap) = grid(columns: (1fr,) * columns.len(), column-gutter: 9mm, row-gutter: 3mm,
  grid.header(repeat: true, ..columns.map(column-head)), ..columns.map(column-body.with(gap: gap)))
// Cards close up a little where that spares a page for the last of them; 30 mm are the title's.
#let wall(columns) = layout(room => {
  let tall(gap) = measure(wall-grid(columns, gap), width: room.width).height
  let page = room.height - 30mm
  wall-grid(columns, if tall(3mm) > page and tall(2mm) <= page { 2mm } else { 3mm })
})

// A short account stays on one page; a long one flows.
#let article(a) = block(above: 9mm, width: 100%, breakable: a.paragraphs.map(p => p.text.len()).sum(default: 0) > 1400, {
  block(above: 0mm, below: 3mm, sticky: true, width: 100%, inset: (top: 3mm), stroke: (top: 1.6pt + accent), {
    // Under the heading it speaks of: above, who is read the page would give it to the account before.
    heading(level: 2, soft(a.title))
    if a.place != none { block(above: 2.4mm, text(size: 9pt, weight: 700, fill: soft-ink, soft(a.place))) }
  })
  if a.facts.len() > 0 {
    grid(columns: (36mm, 1fr), row-gutter: 2mm, ..a.facts.map(f => (text(size: 9pt, fill: soft-ink, f.label), text(size: 10pt, soft(f.value)))).flatten())
  }
  for p in a.paragraphs {
    if p.label != none { block(above: 4.4mm, below: 2mm, sticky: true, text(size: 9pt, weight: 700, fill: soft-ink, soft(p.label))) }
    block(spacing: 2.2mm, soft(p.text))
  }
})

// Whole, never cropped: nobody is cut out of a photograph.
#let picture(p) = block(width: 100%, breakable: false, above: 0mm, below: 0mm, {
  if p.isTall { image("/" + p.file, alt: p.alt, height: 70mm) } else { image("/" + p.file, alt: p.alt, width: 100%) }
  v(1.6mm, weak: true)
  if p.caption != "" { block(spacing: 1.4mm, soft(p.caption)) }
  if p.credit != none { block(spacing: 1.4mm, note(p.credit)) }
})
#let drawing(d) = block(width: 100%, breakable: false, above: 0mm, below: 0mm, {
  image(bytes(d.svg), format: "svg", alt: d.text, width: 100%, height: 64mm, fit: "contain")
  v(1.6mm, weak: true)
  block(spacing: 1.4mm, strong(soft(d.caption)))
  if d.text != d.caption { block(spacing: 1.4mm, note(d.text)) }
})
#let two-by-two(items, show-one) = grid(columns: (1fr, 1fr), column-gutter: 9mm, row-gutter: 7mm, ..items.map(show-one))

#let plain-table(t) = {
  if t.caption != "" { v(3mm, weak: true); small-label(t.caption) }
  table(columns: (auto,) * (t.columns.len() - 1) + (1fr,), stroke: none, inset: (left: 0mm, right: 5mm, y: 1.5mm), align: left + top,
    table.header(..t.columns.map(head-cell)),
    table.hline(stroke: 0.7pt + ink),
    ..t.rows.map(r => (..r.map(soft), table.hline(stroke: 0.4pt + rule))).flatten())
}

#let set-block(part) = {
  if part.kind == "paragraphs" { for t in part.texts { block(spacing: 3mm, soft(t)) } }
  else if part.kind == "list" { list(spacing: 2.2mm, marker: [–], ..part.items.map(soft)) }
  else if part.kind == "wall" { wall(part.columns) }
  else if part.kind == "articles" { for a in part.articles { article(a) } }
  else if part.kind == "table" { plain-table(part) }
  else if part.kind == "pictures" { two-by-two(part.pictures, picture) }
  else if part.kind == "drawings" { two-by-two(part.drawings, drawing) }
}

#let sheet(footer: "", body) = {
  set document(title: data.documentTitle, author: data.author, date: none)
  set page(paper: "a4", margin: (x: 18mm, top: 18mm, bottom: 20mm), footer: context {
    set text(size: 8.5pt, fill: soft-ink)
    grid(columns: (1fr, auto), column-gutter: 6mm, soft(footer), [#counter(page).display() / #counter(page).final().first()])
  })
  set text(font: ("Atkinson Hyperlegible Next",), size: 10.5pt, fill: ink, lang: "fr", region: "FR", hyphenate: false)
  set par(leading: 0.62em, spacing: 0.9em, justify: false)
  show heading.where(level: 1): it => block(above: 11mm, below: 4.5mm, sticky: true, text(font: title-face, weight: 800, size: 22pt, hyphenate: false, it.body))
  show heading.where(level: 2): it => block(above: 7mm, below: 3mm, sticky: true, text(font: title-face, weight: 700, size: 14.5pt, hyphenate: false, it.body))
  body
}
`;
