-- What other rooms brought to a seminar before the day: a question of the diagnosis, situations. One line each, and the way back.
create table seminar_brought (
  space_id uuid not null references space (id) on delete cascade,
  seminar_id uuid not null,
  kind text not null check (kind in ('question', 'situation')),
  id text not null,
  body text not null check (body <> ''),
  origin text not null,
  path text not null,
  step text,
  brought_at timestamptz not null,
  primary key (space_id, seminar_id, kind, id)
);

alter table seminar_brought enable row level security;
alter table seminar_brought force row level security;
create policy seminar_brought_space on seminar_brought
  using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()));
grant select, insert, update, delete on seminar_brought to trame_app;
