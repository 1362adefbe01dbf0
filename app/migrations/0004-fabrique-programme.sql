-- A Fabrique: its frame, who does what for it, its territories, its library, its benchmark. Rows live in the Fabrique's space.

create table fabrique (
  space_id uuid primary key references space (id) on delete cascade,
  slug text not null,
  title text not null check (title <> ''),
  question text not null,
  aim text,
  horizon text,
  perimeter text,
  state text not null check (state in ('conception', 'running', 'follow-up', 'archived')),
  designed_from date,
  starts_on date,
  ends_on date,
  national_programme text,
  -- What the contractor must deliver: the board counts real events against it.
  specification jsonb not null,
  transitions jsonb not null default '[]',
  source_discrepancies jsonb not null default '[]',
  source jsonb,
  version integer not null default 1,
  constraint fabrique_ends_after_start check (ends_on >= starts_on)
);

-- Organisations belong to another room: their ids are kept without a foreign key, and read through its door.
create table fabrique_organisation (
  space_id uuid not null references fabrique (space_id) on delete cascade,
  organisation_id uuid not null,
  role text not null check (role in ('national-lead', 'funder', 'provider', 'partner')),
  position integer not null,
  lead boolean not null default false,
  note text,
  primary key (space_id, organisation_id, role)
);

create table fabrique_territory (
  space_id uuid not null references fabrique (space_id) on delete cascade,
  territory_id uuid not null references space (id) on delete cascade,
  position integer not null,
  volunteered_on date,
  signatory_role text,
  primary key (space_id, territory_id)
);

-- Phases, methods, lessons, exemplars: sheets that are read whole; their links go by id, within the Fabrique.
create table fabrique_sheet (
  space_id uuid not null references fabrique (space_id) on delete cascade,
  kind text not null check (kind in ('phase', 'method', 'lesson', 'exemplar')),
  id text not null,
  position integer not null,
  body jsonb not null,
  primary key (space_id, kind, id)
);

create table benchmark_sheet (
  space_id uuid not null references fabrique (space_id) on delete cascade,
  id uuid not null,
  code text not null,
  position integer not null,
  name text not null,
  place text,
  country text not null,
  country_code text not null,
  what_happened text,
  what_to_keep text,
  sources jsonb not null default '[]',
  primary key (space_id, id),
  unique (space_id, code)
);

do $$
declare
  tenant text;
begin
  foreach tenant in array array['fabrique', 'fabrique_organisation', 'fabrique_territory', 'fabrique_sheet', 'benchmark_sheet'] loop
    execute format('alter table %I enable row level security', tenant);
    execute format('alter table %I force row level security', tenant);
    execute format(
      'create policy %I on %I using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()))',
      tenant || '_space', tenant);
    execute format('grant select, insert, update, delete on %I to trame_app', tenant);
  end loop;
end
$$;
