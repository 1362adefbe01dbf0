-- Persons: the same people from one seminar of a space to the next, without an account; and the badges they come in with.

create table seminar_person (
  space_id uuid not null references space (id) on delete cascade,
  id uuid not null,
  -- Null once the person asked for it to be erased.
  display_name text check (length(display_name) between 1 and 80),
  organisation_id uuid,
  organisation_name text,
  family text check (length(family) between 1 and 60),
  -- Same name, same organisation: the same person. Null for those set apart by hand, whom no list finds again by itself.
  likeness text,
  -- When they asked for their words to be withdrawn; an organiser answers.
  withdrawal_asked_at timestamptz,
  withdrawal_note text check (length(withdrawal_note) <= 500),
  erased_at timestamptz,
  added_at timestamptz not null default now(),
  primary key (space_id, id),
  constraint seminar_person_likeness unique (space_id, likeness)
);

alter table seminar_person enable row level security;
alter table seminar_person force row level security;
create policy seminar_person_space on seminar_person
  using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()));
grant select, insert, update, delete on seminar_person to trame_app;

-- The rows already there, in every space: the policies are forced on the owner too.
select set_config('app.spaces', coalesce(string_agg(id::text, ','), ''), true) from space;

alter table seminar_attendee add column person_id uuid;

insert into seminar_person (space_id, id, display_name, organisation_id, organisation_name, family, likeness)
select distinct on (space_id, likeness)
  space_id, gen_random_uuid(), display_name, organisation_id, organisation_name, family, likeness
from (
  select *, lower(regexp_replace(btrim(display_name), '\s+', ' ', 'g')) || ' / '
    || coalesce(organisation_id::text, lower(regexp_replace(btrim(organisation_name), '\s+', ' ', 'g')), '') as likeness
  from seminar_attendee
) as line
order by space_id, likeness, added_at;

update seminar_attendee as line set person_id = (
  select person.id from seminar_person as person
  where person.space_id = line.space_id
    and person.likeness = lower(regexp_replace(btrim(line.display_name), '\s+', ' ', 'g')) || ' / '
      || coalesce(line.organisation_id::text, lower(regexp_replace(btrim(line.organisation_name), '\s+', ' ', 'g')), '')
);

-- A list typed before persons existed may hold one of them twice: the later line is then somebody of their own.
with twice as (
  select space_id, id, row_number() over (partition by space_id, seminar_id, person_id order by added_at, id) as rank
  from seminar_attendee
), apart as (
  insert into seminar_person (space_id, id, display_name, organisation_id, organisation_name, family)
  select line.space_id, line.id, display_name, organisation_id, organisation_name, family
  from seminar_attendee as line join twice on twice.space_id = line.space_id and twice.id = line.id
  where twice.rank > 1
  returning space_id, id
)
update seminar_attendee as line set person_id = apart.id
from apart where apart.space_id = line.space_id and apart.id = line.id;

alter table seminar_attendee
  alter column person_id set not null,
  add constraint seminar_attendee_person unique (space_id, seminar_id, person_id),
  add constraint seminar_attendee_is foreign key (space_id, person_id)
    references seminar_person (space_id, id) on delete cascade;
create index seminar_attendee_of on seminar_attendee (space_id, person_id);

select set_config('app.spaces', '', true);

-- A badge is read before anybody knows which space printed it: it belongs to nobody. Only its digest is kept.
create table seminar_badge (
  token_hash text primary key,
  space_id uuid not null,
  person_id uuid not null,
  -- What a hand can type at the entrance, where an organiser is signed in.
  short text not null check (short ~ '^[2-9A-HJKMNP-RTV-Z]{6}$'),
  printed_at timestamptz not null,
  constraint seminar_badge_short unique (space_id, short),
  constraint seminar_badge_person foreign key (space_id, person_id)
    references seminar_person (space_id, id) on delete cascade
);
create index seminar_badge_of on seminar_badge (space_id, person_id, printed_at);
grant select, insert, update, delete on seminar_badge to trame_app;
