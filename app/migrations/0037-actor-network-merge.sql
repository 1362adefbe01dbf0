-- Two records of one organisation brought into one: the record that went stays readable and leads to the other, and
-- the act is kept with its day, its author, its reason and what it moved.
alter table organisation
  add column merged_into uuid,
  add constraint organisation_merged_into foreign key (space_id, merged_into) references organisation (space_id, id),
  add constraint organisation_merged_elsewhere check (merged_into <> id);

create table organisation_merge (
  space_id uuid not null references space (id) on delete cascade,
  id uuid not null,
  from_id uuid not null,
  into_id uuid not null,
  from_name text not null check (from_name <> ''),
  at timestamptz not null,
  who text not null,
  reason text,
  -- What followed, place by place; written when each place is done.
  moved jsonb not null default '[]',
  primary key (space_id, id),
  unique (space_id, from_id),
  foreign key (space_id, from_id) references organisation (space_id, id) on delete cascade,
  foreign key (space_id, into_id) references organisation (space_id, id) on delete cascade
);

alter table organisation_merge enable row level security;
alter table organisation_merge force row level security;
create policy organisation_merge_space on organisation_merge
  using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()));
grant select, insert, update, delete on organisation_merge to trame_app;
