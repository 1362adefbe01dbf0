// The one-page point set by typst: three sentences first, then what is stuck, what comes, what ended.

/** Reads `data` as a point already worded. */
export const POINT_TEMPLATE = String.raw`
#let data = json(bytes(sys.inputs.data))
#let title-face = ("Bricolage Grotesque", "Atkinson Hyperlegible Next")
#let ink = rgb("#221e19")
#let soft-ink = rgb("#5c5347")
#let rule = rgb("#bdb29f")
#set document(title: data.title + " — " + data.territory, author: "Trame", date: none)
#set page(paper: "a4", margin: (x: 18mm, top: 16mm, bottom: 16mm), footer: context {
  set text(size: 8.5pt, fill: soft-ink)
  grid(columns: (1fr, auto), data.foot, if counter(page).final().first() > 1 [#counter(page).display() / #counter(page).final().first()])
})
#set text(font: ("Atkinson Hyperlegible Next",), size: data.size * 1pt, fill: ink, lang: "fr", region: "FR", hyphenate: false)
#set par(leading: 0.56em, spacing: 0.75em)
#show heading.where(level: 1): it => block(above: 4mm, below: 6mm, text(font: title-face, weight: 800, size: 24pt, it.body))
#show heading.where(level: 2): it => block(above: 7mm, below: 3mm, sticky: true, text(font: title-face, weight: 700, size: 14pt, it.body))
#let soft(t) = { show regex("\\S{26,}"): run => run.text.clusters().join("\u{200b}"); t }
#text(size: 10pt, fill: soft-ink, data.eyebrow)
#heading(level: 1, soft(data.territory))
#for s in data.sentences { block(spacing: 2.4mm, text(size: 12.5pt, soft(s))) }
#v(5mm)
#grid(columns: (1fr,) * data.figures.len(), column-gutter: 4mm, ..data.figures.map(f => block(width: 100%, inset: (top: 2mm), stroke: (top: 0.8pt + ink), {
  text(font: title-face, weight: 700, size: 22pt, str(f.count)); linebreak(); text(size: 9pt, fill: soft-ink, f.noun)
})))
#for s in data.sections {
  heading(level: 2, s.title)
  if s.lines.len() == 0 { text(fill: soft-ink, s.empty) }
  for l in s.lines {
    block(width: 100%, breakable: false, spacing: 2mm, inset: (bottom: 1.6mm), stroke: (bottom: 0.4pt + rule), {
      strong(soft(l.title)); if l.note != none { h(2mm); text(fill: soft-ink, soft(l.note)) }
    })
  }
  if s.more != none { text(size: 9pt, fill: soft-ink, s.more) }
}
`;
