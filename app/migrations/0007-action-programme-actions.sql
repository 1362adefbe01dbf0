-- Programmes of actions. A programme is private to its territory; who pilots what is shared in the Fabrique's space.

create table programme (
  space_id uuid primary key references space (id) on delete cascade,
  group_word text check (group_word in ('axe', 'enjeu')),
  lead_word text not null check (lead_word in ('pilote', 'porteur')),
  action_word text not null,
  -- What the source announces; counts are always computed from the rows.
  declared_actions integer,
  declared_groups integer,
  discrepancy_note jsonb,
  star_meaning text,
  flag_definitions jsonb not null default '{}',
  source jsonb
);

create table action_group (
  space_id uuid not null references programme (space_id) on delete cascade,
  id uuid not null,
  code text,
  label text,
  theme_id text,
  position integer not null,
  primary key (space_id, id)
);

create table action (
  space_id uuid not null references programme (space_id) on delete cascade,
  id uuid not null,
  code text,
  title text not null check (title <> ''),
  group_id uuid,
  position integer not null,
  stage text not null check (stage in ('idea', 'proposal', 'project-sheet', 'action-sheet', 'follow-up', 'closing')),
  objectives jsonb not null default '[]',
  description text,
  components jsonb not null default '[]',
  links jsonb not null default '[]',
  theme_ids jsonb not null default '[]',
  confidence text not null check (confidence in ('high', 'medium', 'low')),
  flags jsonb not null default '[]',
  provenance jsonb not null,
  exemplar_id text,
  restricted boolean not null default false,
  version integer not null default 1,
  primary key (space_id, id),
  unique (space_id, code),
  foreign key (space_id, group_id) references action_group (space_id, id)
);

create table action_pilot (
  space_id uuid not null,
  action_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('organisation', 'person', 'generic', 'to-be-named')),
  organisation_id uuid,
  -- As printed for an organisation or for « À préciser »; the label of a person or of a category of actors.
  label text,
  lead boolean not null default false,
  primary key (space_id, action_id, position),
  foreign key (space_id, action_id) references action (space_id, id) on delete cascade,
  check ((kind = 'organisation') <= (organisation_id is not null)),
  check ((kind in ('person', 'generic')) <= (label is not null)),
  check (kind in ('organisation', 'generic') or organisation_id is null)
);

-- In the Fabrique's space: themes common to the territories, set by hand.
create table programme_theme (
  space_id uuid not null references space (id) on delete cascade,
  id text not null,
  label text not null,
  position integer not null,
  primary key (space_id, id)
);

-- In the Fabrique's space: what a territory's programme announces, for those who set programmes side by side.
create table shared_programme (
  space_id uuid not null references space (id) on delete cascade,
  territory_id uuid not null references space (id) on delete cascade,
  declared_actions integer,
  primary key (space_id, territory_id)
);

-- In the Fabrique's space: the public fact of who pilots what. Written with the action, in the same transaction;
-- a restricted action is not there.
create table shared_action (
  space_id uuid not null references space (id) on delete cascade,
  id uuid not null,
  territory_id uuid not null references space (id) on delete cascade,
  title text not null,
  position integer not null,
  pilot_state text not null check (pilot_state in ('named', 'generic', 'to-be-named', 'none')),
  pilot_ids uuid[] not null default '{}',
  lead_id uuid,
  primary key (space_id, id)
);

create index shared_action_pilots on shared_action using gin (pilot_ids);

do $$
declare
  tenant text;
begin
  foreach tenant in array array['programme', 'action_group', 'action', 'action_pilot', 'programme_theme', 'shared_programme', 'shared_action'] loop
    execute format('alter table %I enable row level security', tenant);
    execute format('alter table %I force row level security', tenant);
    execute format(
      'create policy %I on %I using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()))',
      tenant || '_space', tenant);
    execute format('grant select, insert, update, delete on %I to trame_app', tenant);
  end loop;
end
$$;
