// What both sets hold: layout, marks, figures and answers, without any library.
export { type Column, DataTable, type TableSort } from './data/data-table.js';
export { Figure, Value } from './data/figure.js';
export { Gauge } from './data/gauge.js';
export { Timeline, type TimelineEvent } from './data/timeline.js';
export { AnnouncerProvider, LiveRegion, useAnnounce } from './feedback/announcer.js';
export { EmptyState } from './feedback/empty-state.js';
export { Notice, type NoticeTone } from './feedback/notice.js';
export { Timer } from './feedback/timer.js';
export { Progress, Skeleton } from './feedback/wait.js';
export * from './format.js';
export { Card, Grid } from './layout/card.js';
export { SkipLink, VisuallyHidden } from './layout/landmark.js';
export { Page, Section } from './layout/page.js';
export { LocaleProvider, useLocale, useWords } from './locale.js';
export { Badge } from './mark/badge.js';
export { FamilyMark, getFamilyShape } from './mark/family-mark.js';
export { type PhaseId, PhaseMark } from './mark/phase-mark.js';
export { Thread, Wordmark } from './mark/thread.js';
