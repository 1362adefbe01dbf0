-- What a programme lives by: the partners' round on a version, and the steering committees with their minutes.
create table programme_round (
  space_id uuid not null references space (id) on delete cascade,
  id uuid not null,
  version_id uuid not null,
  opens_on date not null,
  closes_on date,
  voices jsonb not null default '[]',
  version integer not null default 1,
  primary key (space_id, id),
  foreign key (space_id, version_id) references programme_version (space_id, id) on delete cascade
);

create table programme_committee (
  space_id uuid not null references space (id) on delete cascade,
  id uuid not null,
  title text not null check (title <> ''),
  held_on date not null,
  chair text,
  present jsonb not null default '[]',
  decisions jsonb not null default '[]',
  next_on date,
  closed boolean not null default false,
  version integer not null default 1,
  primary key (space_id, id)
);

do $$
declare
  tenant text;
begin
  foreach tenant in array array['programme_round', 'programme_committee'] loop
    execute format('alter table %I enable row level security', tenant);
    execute format('alter table %I force row level security', tenant);
    execute format(
      'create policy %I on %I using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()))',
      tenant || '_space', tenant);
    execute format('grant select, insert, update, delete on %I to trame_app', tenant);
  end loop;
end
$$;
