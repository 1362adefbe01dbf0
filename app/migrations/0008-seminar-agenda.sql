-- Seminars: the calendar, which the territories of a Fabrique have in common; agenda, attendance and harvest, private to one space.

-- In the Fabrique's space, so that every territory reads the same calendar. What was said is never here.
create table seminar (
  space_id uuid not null references space (id) on delete cascade,
  id uuid not null,
  -- Null: an inter-site seminar.
  territory_id uuid references space (id) on delete cascade,
  kind text not null check (kind in ('local', 'intersite')),
  number integer not null check (number between 1 and 99),
  phase text check (phase in ('motive', 'scan', 'focus', 'act')),
  title text not null check (length(title) between 1 and 200),
  held_on date,
  starts_at text check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  place_name text,
  place_host text,
  place_capacity integer check (place_capacity > 0),
  place_access text,
  state text not null default 'planned' check (state in ('planned', 'open', 'closed')),
  -- An agenda that can be opened is on its sheet; repeated here because the sheet is private and the calendar is not.
  prepared boolean not null default false,
  note text,
  opened_at timestamptz,
  closed_at timestamptz,
  version integer not null default 1,
  primary key (space_id, id),
  constraint seminar_kind_place check ((kind = 'intersite') = (territory_id is null)),
  constraint seminar_number unique nulls not distinct (space_id, territory_id, kind, number)
);

-- In the territory's space; in the Fabrique's for an inter-site seminar.
create table seminar_sheet (
  space_id uuid not null references space (id) on delete cascade,
  seminar_id uuid not null,
  agenda jsonb not null default '[]',
  room_id uuid,
  primary key (space_id, seminar_id),
  constraint seminar_sheet_room unique (space_id, room_id)
);

create table seminar_attendee (
  space_id uuid not null,
  seminar_id uuid not null,
  id uuid not null,
  display_name text not null check (length(display_name) between 1 and 80),
  organisation_id uuid,
  organisation_name text,
  family text check (length(family) between 1 and 60),
  presence text not null default 'invited' check (presence in ('invited', 'present', 'absent', 'replaced')),
  consent_to_print boolean not null default false,
  -- A seat of the live room, when somebody said that it is this person's.
  member_id uuid,
  added_at timestamptz not null default now(),
  primary key (space_id, id),
  constraint seminar_attendee_member unique (space_id, seminar_id, member_id),
  constraint seminar_attendee_sheet foreign key (space_id, seminar_id)
    references seminar_sheet (space_id, seminar_id) on delete cascade
);
create index seminar_attendee_list on seminar_attendee (space_id, seminar_id, display_name, id);

create table seminar_harvest (
  space_id uuid not null,
  seminar_id uuid not null,
  activity text not null,
  id text not null,
  position integer not null,
  kind text not null,
  body text not null,
  grouped_as text,
  -- The slips it comes from: item, event, instant, seats.
  origins jsonb not null,
  primary key (space_id, seminar_id, activity, id),
  constraint seminar_harvest_sheet foreign key (space_id, seminar_id)
    references seminar_sheet (space_id, seminar_id) on delete cascade
);

do $$
declare
  tenant text;
begin
  foreach tenant in array array['seminar', 'seminar_sheet', 'seminar_attendee', 'seminar_harvest'] loop
    execute format('alter table %I enable row level security', tenant);
    execute format('alter table %I force row level security', tenant);
    execute format(
      'create policy %I on %I using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()))',
      tenant || '_space', tenant);
    execute format('grant select, insert, update, delete on %I to trame_app', tenant);
  end loop;
end
$$;
