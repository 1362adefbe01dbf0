// What may differ between two states of one action, as plain values that words are put on later.

/** Fields with one value. */
export type ValueField =
  | 'title'
  | 'group'
  | 'stage'
  | 'phase'
  | 'status'
  | 'first-step'
  | 'starts-on'
  | 'ends-on'
  | 'legal-form';

/** Texts of which one only says that they were written again. */
export type TextField = 'description' | 'problem' | 'solution' | 'territory-value' | 'partners-value';

/** Fields that are lists of words. */
export type ListField =
  | 'pilots'
  | 'objectives'
  | 'partners'
  | 'members'
  | 'links'
  | 'milestones'
  | 'milestones-done'
  | 'commitments'
  | 'indicators'
  | 'awaited';

/** Sums in euros. */
export type AmountField = 'cost' | 'sought' | 'asked' | 'obtained';

/** One difference between two states of one action. */
export type FieldChange =
  | {
      readonly kind: 'value';
      readonly field: ValueField;
      readonly before: string | null;
      readonly after: string | null;
    }
  | { readonly kind: 'text'; readonly field: TextField; readonly how: 'written' | 'rewritten' | 'erased' }
  | {
      readonly kind: 'list';
      readonly field: ListField;
      readonly arrived: readonly string[];
      readonly left: readonly string[];
    }
  | {
      readonly kind: 'amount';
      readonly field: AmountField;
      readonly before: number | null;
      readonly after: number | null;
    }
  | { readonly kind: 'restriction'; readonly restricted: boolean };
