-- Who was erased, told by a digest alone: what a restored backup must forget again.

create table erasure_ledger (
  -- The file beside the backups outlives a space that goes.
  space_id uuid not null references space (id) on delete cascade,
  fabrique_id uuid not null,
  kind text not null check (kind in ('person', 'objection', 'answers')),
  person_hash text not null check (length(person_hash) = 64),
  erased_at timestamptz not null,
  primary key (space_id, kind, person_hash, erased_at)
);

alter table erasure_ledger enable row level security;
alter table erasure_ledger force row level security;
create policy erasure_ledger_space on erasure_ledger
  using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()));
grant select, insert on erasure_ledger to trame_app;
