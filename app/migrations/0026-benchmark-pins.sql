-- In the territory's space: sheets of the benchmark pinned to its challenges, with what the group sees in common.
create table benchmark_pin (
  space_id uuid not null references space (id) on delete cascade,
  sheet text not null,
  challenge text not null check (challenge <> ''),
  reason text,
  position integer not null,
  primary key (space_id, sheet, challenge)
);

alter table benchmark_pin enable row level security;
alter table benchmark_pin force row level security;
create policy benchmark_pin_space on benchmark_pin
  using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()));
grant select, insert, update, delete on benchmark_pin to trame_app;
