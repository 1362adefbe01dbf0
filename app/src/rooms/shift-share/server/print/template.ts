// The page of a diagnosis in typst: A4, two pictures drawn in ink and hatching, holds in black and white.

/** Template of the printed diagnosis. */
export const DIAGNOSIS_TEMPLATE = String.raw`
#let data = json(bytes(sys.inputs.data))
#let title-face = ("Bricolage Grotesque", "Atkinson Hyperlegible Next")
#let ink = rgb("#221e19")
#let soft-ink = rgb("#5c5347")
#let rule = rgb("#bdb29f")
#let accent = rgb("#1b5480")
#let hatch = tiling(size: (2mm, 2mm), { place(rect(width: 100%, height: 100%, fill: white)); place(line(start: (0%, 100%), end: (100%, 0%), stroke: 0.7pt + accent)) })
#let soft(t) = {
  show regex("\\S{26,}"): run => run.text.clusters().join("\u{200b}")
  t
}
#let note(t) = text(size: 8.5pt, fill: soft-ink, soft(t))
#set document(title: data.documentTitle, author: data.author, date: none)
#set page(paper: "a4", margin: (x: 18mm, top: 17mm, bottom: 19mm), footer: context {
  set text(size: 8.5pt, fill: soft-ink)
  grid(columns: (1fr, auto), column-gutter: 6mm, soft(data.footer), [#counter(page).display() / #counter(page).final().first()])
})
#set text(font: ("Atkinson Hyperlegible Next",), size: 10pt, fill: ink, lang: "fr", region: "FR", hyphenate: false)
#set par(leading: 0.6em, spacing: 0.85em, justify: false)
#show heading.where(level: 1): it => block(above: 3mm, below: 5mm, text(font: title-face, weight: 800, size: 22pt, it.body))
#show heading.where(level: 2): it => block(above: 8mm, below: 3mm, sticky: true, text(font: title-face, weight: 700, size: 13.5pt, it.body))
#block(below: 2mm, text(size: 9pt, weight: 700, fill: accent, data.eyebrow))
#heading(level: 1, soft(data.title))
#block(below: 4mm, text(size: 12pt, soft(data.sentence)))
#block(width: 100%, below: 4mm, inset: (y: 3mm), stroke: (top: 0.6pt + rule, bottom: 0.6pt + rule), align(center, text(size: 12pt, weight: 700, soft(data.identity))))
#block(below: 3mm, inset: (left: 3mm), stroke: (left: (if data.isFirm { 1.5pt } else { (paint: ink, thickness: 1.5pt, dash: "dashed") })), soft(data.band))
#for n in data.notes { block(below: 2mm, note(n)) }

#heading(level: 2, data.waterfall.title)
#let height = 56mm
#block(breakable: false, width: 100%, {
  grid(columns: data.waterfall.bars.map(_ => 1fr), ..data.waterfall.bars.enumerate().map(((i, b)) => {
    block(width: 100%, height: height + 6mm, {
      let head-room = (1 - b.high) * height + 6mm
      let tall = calc.max(0.3mm / 1mm, (b.high - b.low) * height / 1mm) * 1mm
      place(top + left, dx: 14%, dy: head-room, rect(width: 72%, height: tall, fill: if b.look == "level" { soft-ink } else if b.look == "plus" { accent } else { hatch }, stroke: if b.look == "minus" { 0.8pt + accent } else { none }))
      place(top + left, dy: head-room - 4.6mm, box(width: 100%, align(center, text(size: 9.5pt, weight: 700, b.value))))
      if i + 1 < data.waterfall.bars.len() { place(top + left, dx: 86%, dy: (1 - b.level) * height + 6mm, line(length: 28%, stroke: 0.6pt + soft-ink)) }
    })
  }))
  line(length: 100%, stroke: 0.6pt + ink)
  v(-1mm)
  grid(columns: data.waterfall.bars.map(_ => 1fr), ..data.waterfall.bars.map(b => align(center, text(size: 9pt, b.name))))
  v(1mm)
  note(data.waterfall.note + " " + data.source)
})

#heading(level: 2, data.effects.title)
#set table(stroke: none, inset: (x: 1.4mm, y: 1.3mm))
#let head(t) = text(size: 8.5pt, weight: 700, fill: soft-ink, t)
#table(columns: (1fr, auto, auto), align: (left, right, right),
  table.header(..data.effects.head.map(head)), table.hline(stroke: 0.6pt + rule),
  ..data.effects.rows.map(r => ([*#r.name* #note(r.help)], r.jobs, r.points)).flatten(), table.hline(stroke: 0.6pt + rule))
#note(data.source)

#heading(level: 2, data.sectors.title)
#text(size: 9pt, table(columns: (auto, 1fr) + (auto,) * 7, align: (right, left) + (right,) * 7,
  table.header(..data.sectors.head.map(head)), table.hline(stroke: 0.6pt + rule),
  ..data.sectors.rows.map(r => r.map(soft)).flatten(), table.hline(stroke: 0.6pt + rule)))
#note(data.source)

#block(breakable: false, {
  heading(level: 2, data.quadrants.title)
  block(below: 3mm, soft(data.quadrants.lead))
  if data.quadrants.dots.len() == 0 { note(data.quadrants.empty) } else {
    let (w, h) = (150mm, 84mm)
    let ends(from, to) = grid(columns: (1fr, 1fr), align: (left, right), ..data.quadrants.corners.slice(from, to).map(note))
    align(center, block(width: w, {
      ends(0, 2)
      v(-1mm)
      box(width: w, height: h, stroke: 0.6pt + rule, {
        place(top + left, dx: 50%, line(angle: 90deg, length: h, stroke: 0.6pt + ink))
        place(top + left, dy: 50%, line(length: w, stroke: 0.6pt + ink))
        for d in data.quadrants.dots {
          let r = 1.4mm + 5mm * d.size
          place(top + left, dx: d.x * w - r, dy: (1 - d.y) * h - r, circle(radius: r, fill: white.transparentize(25%), stroke: 1pt + accent))
          place(top + left, dx: d.x * w - 4mm, dy: (1 - d.y) * h - 4mm, box(width: 8mm, height: 8mm, align(center + horizon, text(size: 9pt, weight: 700, d.mark))))
        }
      })
      v(-1mm)
      ends(2, 4)
    }))
    v(1mm)
    note(data.quadrants.axes)
  }
})

#heading(level: 2, data.cautions.title)
#list(spacing: 1.6mm, ..data.cautions.list.map(soft))
#v(3mm)
#block(breakable: false, {
  heading(level: 2, data.question.title)
  block(inset: (left: 3mm), stroke: (left: 2pt + accent), text(size: 12pt, soft(data.question.text)))
})
#v(4mm)
#note(data.colophon)
`;
