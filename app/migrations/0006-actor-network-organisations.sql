-- The directory of organisations, common to the territories of a Fabrique; rows live in the Fabrique's space.

create table actor_family (
  space_id uuid not null references space (id) on delete cascade,
  id text not null,
  label text not null,
  position integer not null,
  primary key (space_id, id)
);

create table organisation (
  space_id uuid not null references space (id) on delete cascade,
  id uuid not null,
  slug text not null,
  name text not null check (name <> ''),
  aliases jsonb not null default '[]',
  family_id text,
  family_confidence text not null check (family_confidence in ('high', 'medium', 'low')),
  scope text not null check (scope in ('local', 'regional', 'national')),
  generic boolean not null default false,
  territory_ids uuid[] not null default '{}',
  level text check (level in ('commune', 'epci', 'departement', 'region')),
  subtype text,
  note text,
  parent_id uuid,
  mentions jsonb not null default '[]',
  version integer not null default 1,
  primary key (space_id, id),
  foreign key (space_id, family_id) references actor_family (space_id, id),
  foreign key (space_id, parent_id) references organisation (space_id, id)
);

create table organisation_membership (
  space_id uuid not null,
  member_id uuid not null,
  network_id uuid not null,
  note text,
  primary key (space_id, member_id, network_id),
  foreign key (space_id, member_id) references organisation (space_id, id) on delete cascade,
  foreign key (space_id, network_id) references organisation (space_id, id) on delete cascade,
  check (member_id <> network_id)
);

do $$
declare
  tenant text;
begin
  foreach tenant in array array['actor_family', 'organisation', 'organisation_membership'] loop
    execute format('alter table %I enable row level security', tenant);
    execute format('alter table %I force row level security', tenant);
    execute format(
      'create policy %I on %I using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()))',
      tenant || '_space', tenant);
    execute format('grant select, insert, update, delete on %I to trame_app', tenant);
  end loop;
end
$$;
