// The sheets of the room as typst sets them: forms to fill by hand, slips to cut, the grid of the marketplace.
import { COMMON_TEMPLATE } from './common-template.js';

/** Ruled for a pen, black on white: nothing here needs colour. */
export const PAPER_TEMPLATE = `${COMMON_TEMPLATE}
#let handwriting = 8.5mm
#let rules(count) = stack(..range(count).map(_ => box(width: 100%, height: handwriting, stroke: (bottom: 0.6pt + soft-ink))))
#let field(f) = {
  if f.label != "" { block(below: 0.8mm, text(size: 9pt, fill: soft-ink, f.label)) }
  if f.printed != none { block(above: 1mm, text(size: 13pt, weight: 700, soft(f.printed))) } else { pdf.artifact(rules(f.lines)) }
}
#let box-of(b) = block(width: 100%, above: 4mm, breakable: false, inset: (x: 4mm, top: 3mm, bottom: 4mm), stroke: 0.9pt + ink, {
  if b.title != "" { block(below: 2.4mm, text(font: title-face, weight: 700, size: 13pt, b.title)) }
  if b.beside { grid(columns: (1fr,) * b.fields.len(), column-gutter: 8mm, ..b.fields.map(field)) }
  else { for f in b.fields { block(above: 2mm, width: 100%, field(f)) } }
})
#let form-page(sheet, boxes) = {
  heading(level: 1, sheet.title)
  lead(sheet.lead)
  for b in boxes { box-of(b) }
}
#let slip(sheet) = block(width: 100%, height: 122mm, inset: 6mm, stroke: (paint: ink, thickness: 0.6pt, dash: "dashed"), {
  for f in sheet.fields { block(below: 5mm, width: 100%, field(f)) }
  v(1fr)
  note(sheet.lead)
})

#show: sheet.with(footer: data.runningTitle)
#for (index, one) in data.sheets.enumerate() {
  if index > 0 { pagebreak(weak: true) }
  if one.kind == "form" {
    for copy in range(one.copies) { for boxes in one.forms {
      pagebreak(weak: true)
      form-page(one, boxes)
    } }
  } else if one.kind == "slips" {
    for page-of-slips in range(calc.ceil(one.copies / 4)) {
      pagebreak(weak: true)
      page(margin: 12mm, footer: none, {
        if page-of-slips == 0 { hide-heading(one.title) }
        grid(columns: (1fr, 1fr), gutter: 6mm, ..range(4).map(_ => slip(one)))
      })
    }
  } else if one.kind == "grid" {
    page(flipped: true, {
      heading(level: 1, one.title)
      lead(one.lead)
      block(height: 1fr, above: 4mm, table(columns: (34mm,) + (1fr,) * one.columns.len(), rows: (auto,) + (1fr,) * one.rows.len(), stroke: 0.9pt + ink, inset: 3mm,
        table.header([], ..one.columns.map(c => strong(soft(c)))),
        ..one.rows.map(r => (strong(soft(r.label)),) + r.cells.map(c => if c == none { [] } else { text(size: 11pt, soft(c)) })).flatten()))
    })
  }
}
`;
