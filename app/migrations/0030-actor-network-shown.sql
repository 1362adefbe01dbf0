-- Ties of persons that may be shown by name: one line per wish; a tie is shown when both ends wish it, and never drawn from answers.

create table shown_wish (
  space_id uuid not null references space (id) on delete cascade,
  from_id uuid not null,
  to_id uuid not null,
  wished_on date not null,
  primary key (space_id, from_id, to_id),
  constraint shown_wish_another check (from_id <> to_id),
  -- Whoever leaves the roster leaves the map.
  constraint shown_wish_from foreign key (space_id, from_id)
    references survey_subject (space_id, id) on delete cascade,
  constraint shown_wish_to foreign key (space_id, to_id)
    references survey_subject (space_id, id) on delete cascade
);

create index shown_wish_towards on shown_wish (space_id, to_id);

alter table shown_wish enable row level security;
alter table shown_wish force row level security;
create policy shown_wish_space on shown_wish
  using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()));
grant select, insert, update, delete on shown_wish to trame_app;
