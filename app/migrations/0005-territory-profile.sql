-- Sheets of territories. They live in the Fabrique's space: its territories read one another's sheet.

create table territory (
  space_id uuid not null references space (id) on delete cascade,
  id uuid not null references space (id) on delete cascade,
  slug text not null,
  position integer not null,
  organisation_id uuid,
  name text not null check (name <> ''),
  -- The blocks the territory writes itself, read and written whole.
  blocks jsonb not null,
  -- Two seats with those who held them; mandates are added, never erased.
  lead_pair jsonb not null,
  version integer not null default 1,
  primary key (space_id, id),
  unique (space_id, slug)
);

-- Figures are only ever added: the newer keeps the older, which the grants below make certain.
create table territory_figure (
  space_id uuid not null,
  territory_id uuid not null,
  key text not null,
  rank integer not null,
  value double precision not null,
  unit text not null,
  source text not null check (source <> ''),
  year integer not null,
  basis text,
  caveats jsonb not null default '[]',
  primary key (space_id, territory_id, key, rank),
  foreign key (space_id, territory_id) references territory (space_id, id) on delete cascade
);

do $$
declare
  tenant text;
begin
  foreach tenant in array array['territory', 'territory_figure'] loop
    execute format('alter table %I enable row level security', tenant);
    execute format('alter table %I force row level security', tenant);
    execute format(
      'create policy %I on %I using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()))',
      tenant || '_space', tenant);
  end loop;
end
$$;

grant select, insert, update, delete on territory to trame_app;
grant select, insert on territory_figure to trame_app;
