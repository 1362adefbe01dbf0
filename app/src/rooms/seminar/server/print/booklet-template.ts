// The day's booklet as typst sets it: cover, the day, then whatever sections the methods handed over.
import { COMMON_TEMPLATE } from './common-template.js';

/** Read by the press; every word of a person comes in `data` and is set as text, never as markup. */
export const BOOKLET_TEMPLATE = `${COMMON_TEMPLATE}
#show: sheet.with(footer: data.runningTitle)

// ——— Cover ———
#page(margin: (x: 18mm, top: 0mm, bottom: 16mm), footer: none, {
  pdf.artifact(place(top + left, dx: -18mm, weave(accent, tint)))
  v(96mm)
  text(size: 10pt, weight: 700, tracking: 0.06em, fill: accent, upper(data.words.kicker))
  v(3mm)
  block(width: 100%, text(font: title-face, weight: 800, size: fit(data.territory, 46pt, 26), fill: ink, soft(data.territory)))
  v(3mm)
  title-line(data.title, size: fit(data.title, 21pt, 48))
  v(5mm)
  line(length: 34mm, stroke: 2.4pt + accent)
  v(5mm)
  grid(columns: (26mm, 1fr), row-gutter: 2.6mm, ..data.cover.map(f => (
    text(size: 9.5pt, fill: soft-ink, f.label), text(size: 11.5pt, soft(f.value)))).flatten())
  if data.question != none {
    v(1fr)
    block(width: 100%, inset: (left: 6mm, y: 1mm), stroke: (left: 2.4pt + accent), {
      text(size: 9.5pt, fill: soft-ink, data.words.question)
      v(2.6mm, weak: true)
      text(font: title-face, weight: 400, size: fit(data.question, 19pt, 90), soft(data.question))
    })
  }
  v(1fr)
  figures(data.figures)
})

// ——— The day ———
= #data.words.day
#if data.attendance != none [
  == #data.words.attendance
  #lead(data.attendance.lead)
  #if data.attendance.families.len() > 0 {
    let most = calc.max(1, ..data.attendance.families.map(f => calc.max(f.invited, f.present)))
    let listed = data.attendance.listed
    table(
      columns: (1fr, 52mm, 18mm) + if listed { (22mm,) } else { () }, stroke: none, inset: (x: 0mm, y: 1.5mm),
      align: (left, left + horizon, right, right),
      table.header(head-cell(data.words.families.at(0)), [], head-cell(data.words.families.at(1)),
        ..if listed { (head-cell(data.words.families.at(2)),) } else { () }),
      table.hline(stroke: 0.7pt + ink),
      ..data.attendance.families.map(f => (
        soft(f.name), bar(f.present, if listed { f.invited } else { 0 }, most), strong(str(f.present)),
        ..if listed { (text(fill: soft-ink, str(f.invited)),) } else { () },
        table.hline(stroke: 0.4pt + rule))).flatten())
  }
  #if data.attendance.named.len() > 0 [
    #v(2mm)
    #small-label(data.words.named)
    #columns(2, gutter: 8mm, for n in data.attendance.named { block(spacing: 1.6mm, soft(n)) })
  ]
  #v(1mm)
  #note(data.attendance.note)
]
#if data.agenda.len() > 0 [
  == #data.words.agenda
  #table(
    columns: (22mm, 1fr, 50mm), stroke: none, inset: (x: 0mm, y: 1.5mm),
    table.header(..data.words.agendaColumns.map(head-cell)),
    table.hline(stroke: 0.7pt + ink),
    ..data.agenda.map(s => (strong(s.at), soft(s.title), text(fill: soft-ink, s.held), table.hline(stroke: 0.4pt + rule))).flatten())
]

// ——— What the methods left ———
#for section in data.sections {
  if section.fresh { pagebreak(weak: true) }
  heading(level: 1, soft(section.title))
  if section.lead != none { lead(section.lead) }
  for part in section.blocks { set-block(part) }
}

// ——— What comes next ———
#if data.next != none [
  = #data.words.next
  #for f in data.next { block(spacing: 2.4mm, [#text(fill: soft-ink)[#f.label#data.words.colon] #soft(f.value)]) }
]

#v(8mm)
#block(breakable: false, width: 100%, inset: (top: 4mm), stroke: (top: 0.7pt + ink), {
  small-label(data.words.colophon)
  set text(size: 9pt, fill: soft-ink)
  for line in data.colophon { block(spacing: 1.8mm, soft(line)) }
  if sys.inputs.undrawn != "0" { block(spacing: 1.8mm, data.words.undrawn) }
})
`;
