-- Names erased in seminars, on a list by their badge or on a seat, must not come back with an older backup either.
alter table erasure_ledger drop constraint erasure_ledger_kind_check;
alter table erasure_ledger add constraint erasure_ledger_kind_check
  check (kind in ('person', 'objection', 'answers', 'wish', 'name', 'seat'));
