// The sheets that belong to the hall whatever the methods: badges, the register, the day on the wall, the way in.

/** Follows the room's sheets in the same document; needs what they define. */
export const HALL_TEMPLATE = `
// The same sixteen marks as on screen, eight full and eight hollow, on a grid of twelve: a family is told without colour.
#let family-mark(index) = {
  let u = 0.28mm
  let is-hollow = calc.odd(calc.floor(index / 8))
  let look = if is-hollow { (stroke: 1.5 * u + ink) } else { (fill: ink) }
  let shape(..points) = polygon(..look, ..points.pos().map(((x, y)) => (x * u, y * u)))
  let (bars, thick) = if is-hollow { (2, 4.6) } else { (3, 3) }
  let shapes = (
    circle(radius: 6 * u, ..look),
    shape((1, 1), (11, 1), (11, 11), (1, 11)),
    shape((6, 0.5), (12, 11.5), (0, 11.5)),
    shape((6, 0), (12, 6), (6, 12), (0, 6)),
    shape((4, 0), (8, 0), (8, 4), (12, 4), (12, 8), (8, 8), (8, 12), (4, 12), (4, 8), (0, 8), (0, 4), (4, 4)),
    shape((0, 0.5), (12, 0.5), (6, 11.5)),
    shape((3, 0), (9, 0), (12, 6), (9, 12), (3, 12), (0, 6)),
    stack(spacing: (12 - bars * thick) * u / (bars - 1), ..range(bars).map(_ => rect(width: 12 * u, height: thick * u, ..look))),
  )
  let turn = calc.floor(index / 8)
  pdf.artifact(box(width: 12 * u, height: 12 * u, baseline: 0.5mm, shapes.at(calc.rem(calc.rem(index, 8) + 3 * turn, 8))))
}

// Small print that stays on its line.
#let one-line(t, size, comfortable) = calc.max(6.4pt, size * calc.min(1, comfortable / calc.max(1, t.len())))
#let badge(b) = block(width: 88mm, height: 53mm, inset: (x: 6mm, top: 5mm, bottom: 4mm), stroke: 0.4pt + rule, {
  text(size: one-line(data.badgeTitle, 7.5pt, 44), weight: 700, tracking: 0.04em, fill: soft-ink, upper(data.badgeTitle))
  v(2.6mm, weak: true)
  block(height: if b.places.len() > 1 { 16mm } else if b.places.len() > 0 { 18mm } else { 21mm }, width: 100%, clip: true, align(left + horizon, {
    set par(leading: 0.36em)
    text(font: title-face, weight: 800, size: fit(b.name, 27pt, 17), soft(b.name))
  }))
  v(1fr)
  grid(columns: (1fr, 19mm), column-gutter: 4mm, align: (left + bottom, right + bottom), {
    if b.organisation != none { block(below: 1.8mm, text(size: one-line(b.organisation, 10.5pt, 28), soft(b.organisation))) }
    for p in b.places { block(below: 1.5mm, text(size: one-line(p, 9.5pt, 30), weight: 700, soft(p))) }
    if b.family != none { block(text(size: 8.5pt, fill: soft-ink, { family-mark(b.mark); h(1.6mm); soft(b.family) })) }
  }, align(center, {
    qr(b.code, 17mm)
    v(-2.4mm)
    text(size: 7.5pt, tracking: 0.06em, b.short)
  }))
})

#let badges-pages(one) = for group in one.badges.chunks(10) {
  page(margin: (x: 17mm, y: 16mm), footer: none, {
    hide-heading(one.title)
    grid(columns: (88mm, 88mm), rows: (53mm,) * 5, ..group.map(badge))
  })
}

// A line is signed in eight millimetres at least, and in eleven when there is room: as few pages as can be, all full.
#let nobody = (name: "", organisation: "", family: "")
#let register-table(one, rows, hand) = table(columns: (1.4fr, 1.2fr, 0.9fr, 46mm), stroke: none, inset: (x: 1.4mm, y: 0.6mm), align: left + horizon,
  table.header(..one.columns.map(c => block(inset: (y: 1mm), head-cell(c)))),
  table.hline(stroke: 0.9pt + ink),
  ..rows.map(r => (strong(soft(r.name)), text(size: 9.5pt, soft(r.organisation)), { set par(leading: 0.4em); text(size: 9pt, fill: soft-ink, soft(r.family)) },
    box(width: 0mm, height: hand), table.hline(stroke: 0.5pt + rule))).flatten(),
  table.vline(x: 3, stroke: 0.5pt + rule))
#let register(one) = layout(room => {
  let head = sheet-head(one, one.codes, 0)
  let tall(it) = measure(it, width: room.width).height
  let top = tall(register-table(one, (), 0mm)) + 0.5mm
  let first = room.height - tall(head) - 5mm
  let words = one.rows.map(r => tall(register-table(one, (r,), 0mm)) - top + 0.5mm)
  // Pages that lines of these heights fill, and what the last of them has left.
  let fill(heights) = {
    let (pages, left) = (1, first - top)
    for h in heights {
      if h > left { pages += 1; left = room.height - top }
      left -= h
    }
    (pages: pages, left: left)
  }
  let blank(hand) = hand + 1.2mm
  let with-blanks(hand) = fill(words.map(w => calc.max(w, blank(hand))) + (blank(hand),) * one.blanks)
  let least = with-blanks(7.6mm).pages
  let hand = (10.4mm, 9.9mm, 9.4mm, 8.9mm, 8.4mm, 7.9mm).find(h => with-blanks(h).pages == least)
  let hand = if hand == none { 7.6mm } else { hand }
  let spare = calc.max(0, calc.floor(with-blanks(hand).left / blank(hand)))
  head
  register-table(one, one.rows + (nobody,) * (one.blanks + spare), hand)
})

// Read from the back of the room: the hour first, breaks lighter than work.
#let day-poster(one) = page(margin: (x: 16mm, top: 16mm, bottom: 14mm), footer: none, {
  block(below: 2mm, text(size: 11pt, weight: 700, tracking: 0.05em, fill: soft-ink, upper(one.lead)))
  heading(level: 1, text(size: fit(one.title, 34pt, 26), one.title))
  let size = if one.steps.len() <= 7 { 21pt } else if one.steps.len() <= 10 { 17pt } else { 13pt }
  block(height: 1fr, above: 6mm, grid(columns: (auto, 1fr, auto), rows: (1fr,) * one.steps.len(), align: (x, y) => horizon + if x == 2 { right } else { left },
    stroke: (top: 0.8pt + ink), inset: (x, y) => (y: 1mm, right: if x < 2 { 8mm } else { 0mm }),
    ..one.steps.map(s => (
      text(font: title-face, weight: 800, size: size * 1.35, s.at),
      { set par(leading: 0.4em); text(size: size, weight: if s.rest { 400 } else { 700 }, fill: if s.rest { soft-ink } else { ink }, soft(s.title)) },
      text(size: size * 0.8, fill: soft-ink, s.minutes))).flatten()))
})

#let welcome-poster(one) = page(margin: 20mm, footer: none, align(center, {
  hide-heading(one.title)
  v(8mm)
  block(text(size: 13pt, weight: 700, tracking: 0.05em, fill: soft-ink, upper(one.lead)))
  v(4mm)
  huge(one.title, 60pt)
  v(1fr)
  qr(one.code, 96mm)
  v(5mm)
  text(font: title-face, weight: 700, size: fit(one.address, 24pt, 30), one.address)
  v(1fr)
  for line in one.lines { block(spacing: 4mm, text(size: 16pt, soft(line))) }
  v(6mm)
}))

// How long, and until when, read at ten metres: figures of sixty millimetres, and a box for the hour that changes.
#let time-pages(one) = for s in one.steps {
  page(flipped: true, margin: (x: 18mm, y: 16mm), footer: none, {
    hide-heading(one.title + data.words.colon + " " + s.title)
    grid(rows: (auto, 1fr, auto), row-gutter: 4mm,
      text(size: fit(s.title, 40pt, 34), weight: 700, soft(s.title)),
      align(left + horizon, huge(s.minutes, 250pt)),
      grid(columns: (1fr, 78mm), column-gutter: 8mm, align: (left + bottom, left + bottom),
        if s.until != "" { text(font: title-face, weight: 800, size: 52pt, soft(s.until)) },
        block(width: 100%, height: 34mm, inset: 3mm, stroke: 1.2pt + ink, text(size: 13pt, fill: soft-ink, soft(one.lead)))))
  })
}

#let hall-sheet(one) = {
  if one.kind == "badges" { badges-pages(one) }
  else if one.kind == "register" { register(one) }
  else if one.kind == "day" { day-poster(one) }
  else if one.kind == "time" { time-pages(one) }
  else if one.kind == "welcome" { welcome-poster(one) }
}
`;
