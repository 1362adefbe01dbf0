-- The roster of a territory: who is thought of, asked, there; and the trail of lines that were brought together.

create table roster_line (
  space_id uuid not null references space (id) on delete cascade,
  id uuid not null,
  person_name text not null check (length(person_name) <= 120),
  role text not null check (length(role) <= 160),
  organisation_name text not null check (length(organisation_name) <= 200),
  -- A family of the Fabrique's directory, which lives in another space: no foreign key can follow it.
  family_id text,
  status text not null check (status in ('proposed', 'invited', 'present', 'declined')),
  contact text not null check (length(contact) <= 200),
  added_on date not null,
  version integer not null default 1,
  primary key (space_id, id),
  constraint roster_line_names_somebody check (person_name <> '' or organisation_name <> '')
);

create table roster_merge (
  space_id uuid not null,
  id uuid not null,
  kept_id uuid not null,
  -- Both lines as they were, to set them apart again.
  trail jsonb not null,
  merged_at timestamptz not null,
  primary key (space_id, id),
  constraint roster_merge_kept foreign key (space_id, kept_id) references roster_line (space_id, id) on delete cascade
);
create index roster_merge_of on roster_merge (space_id, kept_id);

do $$
declare
  tenant text;
begin
  foreach tenant in array array['roster_line', 'roster_merge'] loop
    execute format('alter table %I enable row level security', tenant);
    execute format('alter table %I force row level security', tenant);
    execute format(
      'create policy %I on %I using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()))',
      tenant || '_space', tenant);
    execute format('grant select, insert, update, delete on %I to trame_app', tenant);
  end loop;
end
$$;
