-- The register of spaces of cooperation of a territory: groupings and frames, members, links between them.

create table cooperation_space (
  space_id uuid not null references space (id) on delete cascade,
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('grouping', 'frame')),
  stage text not null check (stage in ('existing', 'emerging', 'planned')),
  form text not null check (length(form) <= 120),
  note text not null check (length(note) <= 2000),
  -- Where it was read, when it comes from the publication.
  source text,
  version integer not null default 1,
  primary key (space_id, id)
);

create table cooperation_member (
  space_id uuid not null,
  cooperation_id uuid not null,
  -- An organisation of the Fabrique's directory, which lives in another space.
  organisation_id uuid not null,
  primary key (space_id, cooperation_id, organisation_id),
  constraint cooperation_member_of foreign key (space_id, cooperation_id)
    references cooperation_space (space_id, id) on delete cascade
);

create table cooperation_link (
  space_id uuid not null,
  one_id uuid not null,
  other_id uuid not null,
  primary key (space_id, one_id, other_id),
  constraint cooperation_link_one foreign key (space_id, one_id)
    references cooperation_space (space_id, id) on delete cascade,
  constraint cooperation_link_other foreign key (space_id, other_id)
    references cooperation_space (space_id, id) on delete cascade,
  constraint cooperation_link_once check (one_id < other_id)
);

do $$
declare
  tenant text;
begin
  foreach tenant in array array['cooperation_space', 'cooperation_member', 'cooperation_link'] loop
    execute format('alter table %I enable row level security', tenant);
    execute format('alter table %I force row level security', tenant);
    execute format(
      'create policy %I on %I using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()))',
      tenant || '_space', tenant);
    execute format('grant select, insert, update, delete on %I to trame_app', tenant);
  end loop;
end
$$;
