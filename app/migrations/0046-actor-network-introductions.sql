-- Introductions: two sentences of a seminar that meet, two people asked apart. Nothing is copied of what they wrote: words
-- withdrawn there are withdrawn here. Nothing is kept of a no.

create table introduction (
  space_id uuid not null references space (id) on delete cascade,
  id uuid not null,
  seminar_id uuid not null,
  activity text not null check (length(activity) between 1 and 100),
  offer_item text not null check (length(offer_item) between 1 and 100),
  need_item text not null check (length(need_item) between 1 and 100),
  asked_on date not null,
  primary key (space_id, id),
  constraint introduction_once unique (space_id, seminar_id, activity, offer_item, need_item)
);

create table introduction_end (
  space_id uuid not null,
  introduction_id uuid not null,
  side text not null check (side in ('offer', 'need')),
  -- A person of the seminars: that room says when two are one, and when one is erased.
  person_id uuid not null,
  -- The day of a yes; null without one, whatever the reason.
  agreed_on date,
  -- How to be reached, for the other end alone, once both said yes.
  contact text check (length(contact) between 1 and 200),
  primary key (space_id, introduction_id, side),
  constraint introduction_end_contact check (contact is null or agreed_on is not null),
  constraint introduction_end_of foreign key (space_id, introduction_id)
    references introduction (space_id, id) on delete cascade
);
create index introduction_end_person on introduction_end (space_id, person_id);

do $$
declare
  tenant text;
begin
  foreach tenant in array array['introduction', 'introduction_end'] loop
    execute format('alter table %I enable row level security', tenant);
    execute format('alter table %I force row level security', tenant);
    execute format(
      'create policy %I on %I using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()))',
      tenant || '_space', tenant);
    execute format('grant select, insert, update, delete on %I to trame_app', tenant);
  end loop;
end
$$;

-- A link is read before anybody knows which space made it: it belongs to nobody. Only its digest is kept.
create table introduction_link (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  space_id uuid not null,
  introduction_id uuid not null,
  side text not null,
  made_at timestamptz not null,
  constraint introduction_link_of foreign key (space_id, introduction_id, side)
    references introduction_end (space_id, introduction_id, side) on delete cascade
);
create index introduction_link_end on introduction_link (space_id, introduction_id, side);
grant select, insert, update, delete on introduction_link to trame_app;
