// What the programme's printed pages share in typst: paper, faces, rules, footer. Holds in black and white.

/** Prefix of every template of the room; `data` is what the order carries. */
export const COMMON_TEMPLATE = String.raw`
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
#let note(t) = text(size: 9pt, fill: soft-ink, soft(t))
#let head-cell(t) = text(size: 9pt, weight: 700, fill: soft-ink, soft(t))
#let sheet(flipped: false, body) = {
  set document(title: data.documentTitle, author: data.author, date: none)
  set page(paper: "a4", flipped: flipped, margin: (x: 18mm, top: 17mm, bottom: 19mm), footer: context {
    set text(size: 8.5pt, fill: soft-ink)
    grid(columns: (1fr, auto), column-gutter: 6mm, soft(data.footer), [#counter(page).display() / #counter(page).final().first()])
  })
  set text(font: ("Atkinson Hyperlegible Next",), size: 10pt, fill: ink, lang: "fr", region: "FR", hyphenate: false)
  set par(leading: 0.6em, spacing: 0.85em, justify: false)
  show heading.where(level: 1): it => block(above: 0mm, below: 3mm, text(font: title-face, weight: 800, size: 21pt, it.body))
  show heading.where(level: 2): it => block(above: 8mm, below: 3mm, sticky: true, text(font: title-face, weight: 700, size: 14pt, it.body))
  show heading.where(level: 3): it => block(above: 5mm, below: 1.6mm, sticky: true, text(weight: 700, size: 10.5pt, it.body))
  heading(level: 1, soft(data.title))
  if data.lead != "" { block(below: 5mm, text(size: 11pt, fill: soft-ink, soft(data.lead))) }
  body
}
`;
