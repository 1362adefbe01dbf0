-- In the territory's space: the situations it writes to make transitions concrete.
create table transition_situation (
  space_id uuid not null references space (id) on delete cascade,
  id uuid not null,
  position integer not null,
  card jsonb not null,
  version integer not null default 1,
  primary key (space_id, id)
);

alter table transition_situation enable row level security;
alter table transition_situation force row level security;
create policy transition_situation_space on transition_situation
  using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()));
grant select, insert, update, delete on transition_situation to trame_app;
