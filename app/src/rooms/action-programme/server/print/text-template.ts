// A page of sections: headings, entries with their lines, a short table of facts at the top.
import { COMMON_TEMPLATE } from './common-template.js';

/** Template of minutes and comparisons. */
export const TEXT_TEMPLATE = `${COMMON_TEMPLATE}
#show: sheet
#if data.facts.len() > 0 {
  grid(columns: (34mm, 1fr), row-gutter: 2mm, ..data.facts.map(f => (text(size: 9pt, fill: soft-ink, soft(f.label)), soft(f.value))).flatten())
}
#for s in data.sections {
  heading(level: 2, soft(s.title))
  if s.entries.len() == 0 { note(s.empty) }
  for e in s.entries {
    if e.title != "" { heading(level: 3, soft(e.title)) }
    for l in e.lines {
      if l.label == "" { block(spacing: 1.8mm, soft(l.text)) }
      else { block(spacing: 1.8mm, grid(columns: (26mm, 1fr), text(size: 9pt, fill: soft-ink, soft(l.label)), soft(l.text))) }
    }
  }
}
`;
