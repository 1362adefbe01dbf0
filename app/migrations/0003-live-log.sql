-- The live engine's tables: rooms, the log of facts, its snapshots, the seats; and the doors, which belong to nobody.

create table live_room (
  space_id uuid not null references space (id) on delete cascade,
  id uuid not null,
  program text not null,
  program_version integer not null,
  settings json not null,
  -- Last number given; moved only under this row's lock, so that numbers are dense and in the order of commits.
  seq bigint not null default 0,
  -- Moves with every change of a seat, so that other instances know their list of names is old.
  people_rev bigint not null default 0,
  locked boolean not null default false,
  seats integer not null default 80 check (seats between 1 and 2000),
  closed_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (space_id, id)
);

-- Bodies are json, not jsonb: jsonb would reorder keys, and a replay must give the bytes of the live fold.
create table live_event (
  space_id uuid not null,
  room_id uuid not null,
  seq bigint not null,
  op uuid not null,
  op_index integer not null,
  member_id uuid not null,
  role text not null,
  -- Milliseconds since 1970, as the programs fold it.
  at bigint not null,
  version integer not null,
  body json not null,
  primary key (space_id, room_id, seq),
  unique (space_id, room_id, op, op_index),
  foreign key (space_id, room_id) references live_room (space_id, id) on delete cascade
);

create table live_snapshot (
  space_id uuid not null,
  room_id uuid not null,
  seq bigint not null,
  program_version integer not null,
  state json not null,
  taken_at timestamptz not null default now(),
  primary key (space_id, room_id),
  foreign key (space_id, room_id) references live_room (space_id, id) on delete cascade
);

-- Names live here alone, so that erasing one leaves the log whole.
create table live_member (
  space_id uuid not null,
  room_id uuid not null,
  id uuid not null,
  role text not null check (role in ('facilitator', 'scribe', 'participant', 'observer', 'projector')),
  display_name text check (length(display_name) between 1 and 80),
  family text check (length(family) between 1 and 60),
  attendee_id uuid,
  account_id uuid,
  joined_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (space_id, room_id, id),
  unique (space_id, room_id, account_id),
  foreign key (space_id, room_id) references live_room (space_id, id) on delete cascade
);

do $$
declare
  tenant text;
begin
  foreach tenant in array array['live_room', 'live_event', 'live_snapshot', 'live_member'] loop
    execute format('alter table %I enable row level security', tenant);
    execute format('alter table %I force row level security', tenant);
    execute format(
      'create policy %I on %I using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()))',
      tenant || '_space', tenant);
    execute format('grant select, insert, update, delete on %I to trame_app', tenant);
  end loop;
end
$$;

-- Doors, seats and links are found before anybody knows which space they open: they belong to nobody.

-- The code is kept in clear because the facilitator must be able to show it again; it lives while the room is open.
create table live_door (
  code text primary key check (code ~ '^[2-9A-HJKMNP-RTV-Z]{6}$'),
  space_id uuid not null,
  room_id uuid not null,
  expires timestamptz not null,
  unique (space_id, room_id),
  foreign key (space_id, room_id) references live_room (space_id, id) on delete cascade
);

create table live_door_token (
  token_hash text primary key,
  space_id uuid not null,
  room_id uuid not null,
  minted_at timestamptz not null default now(),
  foreign key (space_id, room_id) references live_door (space_id, room_id) on delete cascade
);
create index live_door_token_room on live_door_token (space_id, room_id, minted_at);

-- One device may sit in several rooms, with one token.
create table live_seat (
  token_hash text not null,
  space_id uuid not null,
  room_id uuid not null,
  member_id uuid not null,
  role text not null,
  expires timestamptz not null,
  primary key (token_hash, space_id, room_id),
  foreign key (space_id, room_id, member_id) references live_member (space_id, room_id, id) on delete cascade
);
create index live_seat_member on live_seat (space_id, room_id, member_id);

create table live_seat_link (
  token_hash text primary key,
  space_id uuid not null,
  room_id uuid not null,
  role text not null check (role in ('facilitator', 'scribe', 'observer', 'projector', 'participant')),
  expires timestamptz not null,
  foreign key (space_id, room_id) references live_room (space_id, id) on delete cascade
);
create index live_seat_link_room on live_seat_link (space_id, room_id);

grant select, insert, update, delete on live_door, live_door_token, live_seat, live_seat_link to trame_app;
