// The sheets of the room as typst sets them: forms to fill by hand, slips and ballots to cut, grids, briefs, signs.
import { COMMON_TEMPLATE } from '../print/common-template.js';
import { HALL_TEMPLATE } from './hall-template.js';

/** Ruled for a pen, black on white: nothing here needs colour. */
export const PAPER_TEMPLATE = `${COMMON_TEMPLATE}
#let handwriting = 8.5mm
#let rules(count, hand) = stack(..range(count).map(_ => box(width: 100%, height: hand, stroke: (bottom: 0.6pt + soft-ink))))
#let field(f, hand: handwriting, print: 13pt, label: (size: 9pt, fill: soft-ink)) = {
  if f.label != "" { block(below: 1.8mm, text(..label, soft(f.label))) }
  if f.printed != none { block(above: 1.8mm, text(size: print, weight: 700, soft(f.printed))) } else { pdf.artifact(rules(f.lines, hand)) }
}
// Lines for the pen: as far apart as fills the room left, never closer than a hand can write.
#let count-lines(fields) = fields.map(f => if f.printed == none { f.lines } else { 0 }).sum(default: 0)
#let spread-lines(lines, room, draw) = {
  let spare = room.height - measure(draw(handwriting), width: room.width).height
  calc.max(6.5mm, calc.min(11.5mm, handwriting + spare / calc.max(1, lines)))
}
#let box-of(b, hand, print) = block(width: 100%, above: 4mm, breakable: false, inset: (x: 4mm, top: 3.4mm, bottom: 4.4mm), stroke: 0.9pt + ink, {
  if b.title != "" { block(below: 3mm, text(font: title-face, weight: 700, size: calc.max(13pt, 0.72 * print), soft(b.title))) }
  let set-field = field.with(hand: hand, print: print)
  if b.beside { grid(columns: (1fr,) * b.fields.len(), column-gutter: 8mm, ..b.fields.map(set-field)) }
  else { for f in b.fields { block(above: 3.6mm, width: 100%, set-field(f)) } }
})
// Where a phone looks to bring the sheet back.
#let qr(code, width) = image(bytes(code), format: "svg", width: width, alt: data.words.codeAlt)
#let return-code(codes, copy) = if codes.len() > 0 {
  let code = codes.at(calc.min(copy, codes.len() - 1))
  box(width: 23mm, align(center, {
    qr(code, 21mm)
    v(-2.6mm)
    text(size: 8pt, fill: soft-ink, data.words.codeHint)
  }))
}
#let sheet-head(sheet, codes, copy) = grid(columns: (1fr, auto), column-gutter: 6mm,
  { heading(level: 1, text(size: fit(sheet.title, 22pt, 28), soft(sheet.title))); lead(sheet.lead) }, return-code(codes, copy))
#let form-page(sheet, boxes, copy) = layout(room => {
  let head = sheet-head(sheet, sheet.codes, copy)
  let lines = boxes.map(b => if b.beside { calc.max(0, ..b.fields.map(f => count-lines((f,)))) } else { count-lines(b.fields) }).sum(default: 0)
  let free = (width: room.width, height: room.height - measure(head, width: room.width).height - 9mm)
  let draw(hand, print: 13pt) = for b in boxes { box-of(b, hand, print) }
  head
  if lines > 0 { draw(spread-lines(lines, free, draw)) } else {
    // A card with nothing to fill in is read by a whole table: as large as its page holds.
    let size = range(30, 11, step: -1).find(s => measure(draw(handwriting, print: s * 1pt), width: room.width).height <= free.height)
    draw(handwriting, print: if size == none { 11pt } else { size * 1pt })
  }
})
#let cut = (paint: ink, thickness: 0.6pt, dash: "dashed")
// Four equal pieces: one cut down, one cut across.
#let in-four(..pieces) = grid(columns: (1fr, 1fr), rows: (1fr, 1fr), inset: 8mm,
  stroke: (x, y) => (left: if x > 0 { cut }, top: if y > 0 { cut }), ..pieces)
#let slip(sheet, copy) = layout(room => {
  let foot = grid(columns: (1fr, auto), column-gutter: 4mm, align: bottom, note(sheet.lead),
    if sheet.codes.len() > 0 { qr(sheet.codes.at(calc.min(copy, sheet.codes.len() - 1)), 16mm) })
  // The first line of a slip is its question: read before anything is written.
  let draw-fields(fields, hand) = for (rank, f) in fields.enumerate() {
    block(below: 4mm, width: 100%, field(f, hand: hand, print: 10.5pt, label: if rank == 0 { (size: 11.5pt, weight: 700, fill: ink) } else { (size: 9pt, fill: soft-ink) }))
  }
  let free = (width: room.width, height: room.height - measure(foot, width: room.width).height - 5mm)
  block(width: 100%, height: 100%, {
    let draw = draw-fields.with(sheet.fields)
    let hand = calc.min(10mm, spread-lines(count-lines(sheet.fields), free, hand => draw(hand)))
    // What the paper still has is for the field that asks most of the pen.
    let spare = calc.floor((free.height - measure(draw(hand), width: room.width).height - 4mm) / hand)
    let most = calc.max(0, ..sheet.fields.map(f => count-lines((f,))))
    let widest = sheet.fields.position(f => f.printed == none and f.lines == most)
    draw-fields(sheet.fields.enumerate().map(((rank, f)) => if rank == widest and most > 1 and spare > 0 { (..f, lines: f.lines + spare) } else { f }), hand)
    v(1fr)
    foot
  })
})
#let tick = pdf.artifact(box(width: 4.6mm, height: 4.6mm, stroke: 1pt + ink, baseline: 0.7mm))
#let ballot(sheet) = block(width: 100%, height: 100%, clip: true, {
  // The accent of a capital stands over the line: it must not be cut with the edge.
  v(1.2mm)
  block(below: 3mm, text(font: title-face, weight: 700, size: fit(sheet.heading, 14pt, 60), soft(sheet.heading)))
  block(below: 4mm, note(sheet.lead))
  let many = sheet.rows.len()
  set text(size: if many <= 6 { 11pt } else if many <= 10 { 9.5pt } else { 8pt })
  // What the boxes stand for is said once, above them; the room that spares is for the words of the choices.
  let boxes = sheet.rows.at(0, default: (boxes: ())).boxes
  let heads = if boxes.any(b => b != "") { ([], ..boxes.map(b => text(size: 0.85em, weight: 700, soft(b)))) } else { () }
  // Half a line of the last box would be cut with the paper's edge.
  pad(right: 0.4mm, grid(columns: (1fr,) + (auto,) * boxes.len(), column-gutter: 1.8mm, row-gutter: if many <= 6 { 4mm } else { 2mm },
    align: (x, y) => if x == 0 { left + horizon } else { center + horizon },
    ..heads, ..sheet.rows.map(r => (soft(r.label), ..r.boxes.map(_ => tick))).flatten()))
  if sheet.reason != none {
    v(1fr)
    field((label: sheet.reason, lines: 2, printed: none))
  }
})
#let outline-page(sheet, copy) = page(paper: sheet.format, margin: 14mm, {
  sheet-head(sheet, sheet.codes, copy)
  block(above: 3mm, width: 100%, height: 1fr, {
    align(center, text(font: title-face, weight: 700, size: 18pt, soft(sheet.heading)))
    align(center, image(bytes(sheet.svg), format: "svg", height: 90%, alt: sheet.heading))
  })
  for f in sheet.fields { block(above: 3mm, width: 100%, field(f)) }
})
#let brief-page(sheet, brief, copy) = {
  grid(columns: (1fr, auto), column-gutter: 6mm, {
    block(below: 2mm, text(size: 9.5pt, weight: 700, tracking: 0.04em, fill: soft-ink, upper(sheet.title)))
    heading(level: 1, text(size: fit(brief.name, 22pt, 30), soft(brief.name)))
    lead(sheet.lead)
  }, return-code(sheet.codes, copy))
  if brief.facts.len() > 0 {
    block(above: 3mm, below: 7mm, width: 100%, inset: (y: 3mm), stroke: (top: 0.7pt + ink, bottom: 0.7pt + ink),
      grid(columns: (40mm, 1fr), row-gutter: 3.4mm, align: horizon, ..brief.facts.map(f => (text(size: 11pt, fill: soft-ink, soft(f.label)), text(size: 14pt, weight: 700, soft(f.value)))).flatten()))
  }
  grid(columns: (15mm, 1fr), row-gutter: 10mm, ..brief.steps.enumerate().map(((i, s)) => (
    text(font: title-face, weight: 800, size: 30pt, str(i + 1)), block(inset: (top: 1.6mm), text(size: 19pt, soft(s))))).flatten())
  // The rest of the page is for the pen of whoever stays when the others go.
  block(above: 12mm, width: 100%, height: 1fr, layout(room => {
    let count = calc.floor((room.height - 8mm) / 9mm)
    if count > 1 {
      block(below: 1.8mm, text(size: 11pt, weight: 700, soft(data.words.notes)))
      pdf.artifact(rules(count, 9mm))
    }
  }))
}
// As large as the width holds, read across the room.
#let huge(words, most) = layout(room => {
  let size = most
  let wide(s) = measure(text(font: title-face, weight: 800, size: s, words)).width
  while size > 40pt and wide(size) > room.width { size = size - 6pt }
  text(font: title-face, weight: 800, size: size, soft(words))
})
#let sign-page(sheet, sign) = page(flipped: true, margin: 18mm, footer: none, {
  hide-heading(sheet.title + data.words.colon + " " + sign.big)
  pdf.artifact(place(bottom + left, line(length: 60mm, stroke: 3pt + ink)))
  block(height: 100%, width: 100%, align(left + horizon, {
    huge(sign.big, 250pt)
    if sign.small != none { block(above: 12mm, text(size: fit(sign.small, 34pt, 60), fill: soft-ink, soft(sign.small))) }
  }))
})
${HALL_TEMPLATE}
#show: sheet.with(footer: data.runningTitle)
#for (index, one) in data.sheets.enumerate() {
  if index > 0 { pagebreak(weak: true) }
  if one.kind == "form" {
    for copy in range(one.copies) { for (place, boxes) in one.forms.enumerate() {
      pagebreak(weak: true)
      form-page(one, boxes, copy * one.forms.len() + place)
    } }
  } else if one.kind == "slips" {
    for page-of-slips in range(calc.ceil(one.copies / 4)) {
      pagebreak(weak: true)
      page(margin: 6mm, footer: none, {
        if page-of-slips == 0 { hide-heading(one.title) }
        in-four(..range(4).map(place => slip(one, page-of-slips * 4 + place)))
      })
    }
  } else if one.kind == "ballots" {
    for page-of-ballots in range(calc.ceil(one.copies / 4)) {
      pagebreak(weak: true)
      page(margin: 6mm, footer: none, {
        if page-of-ballots == 0 { hide-heading(one.title) }
        in-four(..range(4).map(_ => ballot(one)))
      })
    }
  } else if one.kind == "grid" {
    page(flipped: true, {
      sheet-head(one, one.codes, 0)
      // Narrow columns to tick leave their room to the words of the rows, which would else fall on the row below.
      let first = if one.columns.len() > 5 { 66mm } else { 34mm }
      block(height: 1fr, above: 4mm, table(columns: (first,) + (1fr,) * one.columns.len(), rows: (auto,) + (1fr,) * one.rows.len(), stroke: 0.9pt + ink, inset: 3mm,
        table.header([], ..one.columns.map(c => strong(soft(c)))),
        ..one.rows.map(r => (strong(soft(r.label)),) + r.cells.map(c => if c == none { [] } else { text(size: 11pt, soft(c)) })).flatten()))
    })
  } else if one.kind == "brief" {
    for (place, brief) in one.briefs.enumerate() {
      pagebreak(weak: true)
      brief-page(one, brief, place)
    }
  } else if one.kind == "outline" {
    for copy in range(one.copies) { outline-page(one, copy) }
  } else if one.kind == "sign" {
    for sign in one.signs { sign-page(one, sign) }
  } else { hall-sheet(one) }
}
`;
