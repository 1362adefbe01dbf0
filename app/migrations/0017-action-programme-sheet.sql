-- The whole sheet of an action, the territory's own words for shared themes, the journal of changes, dated versions.
alter table action add column details jsonb not null default '{}';
alter table programme add column theme_words jsonb not null default '{}';

-- One row per change: who, when, what, and the sheet as it was left. Never edited, never deleted.
create table action_event (
  space_id uuid not null references space (id) on delete cascade,
  id uuid not null,
  action_id uuid not null,
  version integer not null,
  kind text not null check (kind <> ''),
  at timestamptz not null,
  account_id uuid,
  who text not null,
  note text,
  sheet jsonb not null,
  primary key (space_id, id),
  foreign key (space_id, action_id) references action (space_id, id) on delete cascade
);
create index action_event_of on action_event (space_id, action_id, at);

create table programme_version (
  space_id uuid not null references space (id) on delete cascade,
  id uuid not null,
  label text not null check (label <> ''),
  taken_at timestamptz not null,
  taken_by text,
  snapshot jsonb not null,
  primary key (space_id, id)
);

do $$
declare
  tenant text;
begin
  foreach tenant in array array['action_event', 'programme_version'] loop
    execute format('alter table %I enable row level security', tenant);
    execute format('alter table %I force row level security', tenant);
    execute format(
      'create policy %I on %I using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()))',
      tenant || '_space', tenant);
    execute format('grant select, insert, update, delete on %I to trame_app', tenant);
  end loop;
end
$$;
