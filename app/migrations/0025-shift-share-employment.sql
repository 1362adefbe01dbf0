-- Employment tables brought by organisers, cell by cell, with their source; and the zone that stands for a territory.

-- In the space it was brought to: a Fabrique's tables are read by all its territories.
create table employment_dataset (
  space_id uuid not null references space (id) on delete cascade,
  id uuid not null,
  file_name text not null,
  profile text not null,
  measure text not null check (measure in ('jobs', 'establishments', 'membership')),
  source jsonb not null,
  -- In the order of `employment_series.cells`, which may not be that of time.
  years integer[] not null,
  report jsonb not null,
  imported_at timestamptz not null,
  primary key (space_id, id)
);

create table employment_place (
  space_id uuid not null,
  dataset_id uuid not null,
  code text not null,
  label text not null,
  folded text not null,
  primary key (space_id, dataset_id, code),
  foreign key (space_id, dataset_id) references employment_dataset (space_id, id) on delete cascade
);

create table employment_sector (
  space_id uuid not null,
  dataset_id uuid not null,
  code text not null,
  label text not null,
  is_total boolean not null,
  position integer not null,
  primary key (space_id, dataset_id, code),
  foreign key (space_id, dataset_id) references employment_dataset (space_id, id) on delete cascade
);

create table employment_series (
  space_id uuid not null,
  dataset_id uuid not null,
  territory text not null,
  sector text not null,
  -- One cell a year: null is missing, -1 is under statistical secrecy. Only 0 is zero.
  cells float8[] not null,
  -- Cells the file gave twice; the first one is kept.
  doubles integer not null default 0,
  primary key (space_id, dataset_id, territory, sector),
  foreign key (space_id, dataset_id) references employment_dataset (space_id, id) on delete cascade
);

-- In the territory's space: the zone of a table that stands for it, and what part of the zone's jobs it holds.
create table territory_zone (
  space_id uuid not null references space (id) on delete cascade,
  zoning text not null,
  code text not null,
  label text not null,
  -- Percent of the zone's jobs held by the EPCI; null when nobody measured it.
  share float8 check (share >= 0 and share <= 100),
  share_year integer,
  share_source text,
  primary key (space_id, zoning),
  check ((share is null) or (share_year is not null and share_source is not null))
);

do $$
declare
  tenant text;
begin
  foreach tenant in array array['employment_dataset', 'employment_place', 'employment_sector', 'employment_series', 'territory_zone'] loop
    execute format('alter table %I enable row level security', tenant);
    execute format('alter table %I force row level security', tenant);
    execute format(
      'create policy %I on %I using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()))',
      tenant || '_space', tenant);
    execute format('grant select, insert, update, delete on %I to trame_app', tenant);
  end loop;
end
$$;
