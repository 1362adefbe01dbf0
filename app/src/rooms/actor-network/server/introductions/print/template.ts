// The sheet of an introduction in typst: one page per person, question above, coupon below the fold. Holds in black and white.

/** `data` is what the order carries: a page each. */
export const INTRODUCTION_TEMPLATE = String.raw`
#let data = json(bytes(sys.inputs.data))
#let title-face = ("Bricolage Grotesque", "Atkinson Hyperlegible Next")
#let ink = rgb("#221e19")
#let soft-ink = rgb("#5c5347")
#let rule = rgb("#bdb29f")

// A run of signs without a space would leave the page: every break is offered, none is drawn.
#let soft(t) = {
  show regex("\\S{26,}"): run => run.text.clusters().join("\u{200b}")
  for (i, part) in t.split("\n").enumerate() { if i > 0 { linebreak() }; part }
}
#let label(t) = block(below: 1.6mm, sticky: true, text(size: 9.5pt, weight: 700, fill: soft-ink, t))
#let saying(s) = block(width: 100%, inset: (left: 4mm, y: 1mm), stroke: (left: 2pt + ink), breakable: false, {
  label(s.label)
  text(size: if s.text.len() > 280 { 11pt } else { 13pt }, soft(s.text))
  if s.note != none { block(above: 2mm, text(size: 9.5pt, fill: soft-ink, soft(s.note))) }
})
#let line-to-fill(t) = grid(columns: (auto, 1fr), column-gutter: 3mm, align: bottom,
  text(size: 10pt, fill: soft-ink, t), box(width: 100%, height: 8mm, stroke: (bottom: 0.6pt + ink)))

#set document(title: data.documentTitle, author: data.author, date: none)
#set page(paper: "a4", margin: (x: 20mm, top: 18mm, bottom: 14mm))
#set text(font: ("Atkinson Hyperlegible Next",), size: 11pt, fill: ink, lang: "fr", region: "FR", hyphenate: false)
#set par(leading: 0.62em, spacing: 0.9em, justify: false)
#show heading.where(level: 1): it => block(above: 0mm, below: 5mm, text(font: title-face, weight: 800, size: 24pt, hyphenate: false, it.body))
#show heading.where(level: 2): it => block(above: 0mm, below: 2.6mm, sticky: true, text(font: title-face, weight: 700, size: 13pt, hyphenate: false, it.body))

#for (i, one) in data.pages.enumerate() {
  if i > 0 { pagebreak() }
  block(below: 3mm, text(size: 9.5pt, weight: 700, fill: soft-ink, data.eyebrow))
  heading(level: 1, soft(one.title))
  block(below: 7mm, text(size: 11.5pt, fill: soft-ink, soft(one.lead)))
  saying(one.yours)
  v(3mm)
  saying(one.theirs)
  v(3mm)
  for t in one.why { block(spacing: 2mm, strong(soft(t))) }
  v(4mm)
  heading(level: 2, data.rulesTitle)
  list(spacing: 2.4mm, marker: [–], ..one.rules.map(soft))
  v(1fr)
  grid(columns: (34mm, 1fr), column-gutter: 7mm, align: (left + top, left + horizon),
    image(bytes(one.code), format: "svg", alt: data.codeAlt, width: 34mm), {
      heading(level: 2, data.phone)
      block(below: 2mm, data.phoneText)
      strong(soft(one.address))
    })
  v(7mm)
  pdf.artifact(line(length: 100%, stroke: (paint: soft-ink, thickness: 0.8pt, dash: "dashed")))
  v(5mm)
  heading(level: 2, data.paper)
  block(below: 4mm, text(fill: soft-ink, data.paperText))
  block(width: 100%, inset: 5mm, stroke: 0.9pt + ink, breakable: false, {
    grid(columns: (auto, 1fr), column-gutter: 3.5mm, align: horizon,
      pdf.artifact(box(width: 5.5mm, height: 5.5mm, stroke: 1pt + ink)),
      text(size: 12.5pt, weight: 700, data.coupon))
    block(above: 3mm, below: 4mm, text(size: 9.5pt, fill: soft-ink, soft(one.about)))
    line-to-fill(data.name)
    v(1mm)
    line-to-fill(data.contact)
  })
}
`;
