-- The survey of ties: waves, closed rosters, sheets kept under a number and apart from names, personal links, and who read what.

-- Somebody who does not animate and is not of the lead pair reads raw answers; each reading is written down.
alter table account_grant drop constraint account_grant_role_check;
alter table account_grant add constraint account_grant_role_check
  check (role in ('operator', 'programme-owner', 'facilitator', 'project-lead', 'lead-pair', 'data-steward'));

create table survey_wave (
  space_id uuid not null references space (id) on delete cascade,
  id uuid not null,
  number integer not null check (number between 1 and 99),
  title text not null check (length(title) between 1 and 120),
  -- Who asks, and whom to write to: printed on the notice.
  asked_by text not null check (length(asked_by) between 1 and 300),
  contact text not null check (length(contact) between 1 and 200),
  state text not null check (state in ('draft', 'noticed', 'open', 'closed', 'released')),
  notice_days integer not null check (notice_days between 1 and 60),
  active_threshold integer not null check (active_threshold between 1 and 4),
  -- What people choose from, frozen at the notice: a changed word is a changed instrument.
  spaces jsonb not null default '[]',
  noticed_at timestamptz,
  opened_at timestamptz,
  closed_at timestamptz,
  released_at timestamptz,
  version integer not null default 1,
  primary key (space_id, id),
  constraint survey_wave_number unique (space_id, number)
);

-- A number for a person, the only one that answers know.
create table survey_subject (
  space_id uuid not null references space (id) on delete cascade,
  id uuid not null,
  line_id uuid not null,
  -- They asked to stand in no survey.
  objected_at timestamptz,
  primary key (space_id, id),
  constraint survey_subject_line unique (space_id, line_id),
  constraint survey_subject_is foreign key (space_id, line_id) references roster_line (space_id, id) on delete cascade
);

create table survey_member (
  space_id uuid not null,
  wave_id uuid not null,
  subject_id uuid not null,
  family_id text,
  position integer not null,
  noticed_at timestamptz not null,
  objected_at timestamptz,
  primary key (space_id, wave_id, subject_id),
  constraint survey_member_wave foreign key (space_id, wave_id) references survey_wave (space_id, id) on delete cascade,
  constraint survey_member_subject foreign key (space_id, subject_id)
    references survey_subject (space_id, id) on delete cascade
);
create index survey_member_of on survey_member (space_id, subject_id);

create table survey_sheet (
  space_id uuid not null,
  wave_id uuid not null,
  subject_id uuid not null,
  sheet jsonb not null,
  opened_at timestamptz not null,
  written_at timestamptz not null,
  version integer not null default 1,
  primary key (space_id, wave_id, subject_id),
  constraint survey_sheet_of foreign key (space_id, wave_id, subject_id)
    references survey_member (space_id, wave_id, subject_id) on delete cascade
);

-- What was already written, so that a phone may send it again.
create table survey_operation (
  space_id uuid not null,
  wave_id uuid not null,
  subject_id uuid not null,
  op uuid not null,
  primary key (space_id, wave_id, subject_id, op),
  constraint survey_operation_of foreign key (space_id, wave_id, subject_id)
    references survey_member (space_id, wave_id, subject_id) on delete cascade
);

-- How long screens take, by screen and by second, of nobody in particular and without what was answered.
create table survey_screen (
  space_id uuid not null,
  wave_id uuid not null,
  step text not null check (length(step) between 1 and 20),
  seconds integer not null check (seconds between 0 and 3600),
  visits integer not null check (visits > 0),
  primary key (space_id, wave_id, step, seconds),
  constraint survey_screen_of foreign key (space_id, wave_id) references survey_wave (space_id, id) on delete cascade
);

-- « Il manque quelqu'un », and the last free line: nobody's words in particular, for the data steward alone, thirty days.
create table survey_word (
  space_id uuid not null,
  wave_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('missing', 'free')),
  body text not null check (length(body) between 1 and 300),
  written_on date not null,
  primary key (space_id, id),
  constraint survey_word_of foreign key (space_id, wave_id) references survey_wave (space_id, id) on delete cascade
);

create table survey_reading (
  space_id uuid not null,
  id uuid not null,
  wave_id uuid not null,
  account_id uuid not null,
  account_name text not null,
  read_at timestamptz not null,
  reason text not null check (length(reason) between 1 and 300),
  primary key (space_id, id),
  constraint survey_reading_of foreign key (space_id, wave_id) references survey_wave (space_id, id) on delete cascade
);

-- The figures given back, once: computing them again after somebody left would tell what that person had answered.
create table survey_release (
  space_id uuid not null,
  wave_id uuid not null,
  content jsonb not null,
  primary key (space_id, wave_id),
  constraint survey_release_of foreign key (space_id, wave_id) references survey_wave (space_id, id) on delete cascade
);

do $$
declare
  tenant text;
begin
  foreach tenant in array array['survey_wave', 'survey_subject', 'survey_member', 'survey_sheet', 'survey_operation',
    'survey_screen', 'survey_word', 'survey_reading', 'survey_release'] loop
    execute format('alter table %I enable row level security', tenant);
    execute format('alter table %I force row level security', tenant);
    execute format(
      'create policy %I on %I using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()))',
      tenant || '_space', tenant);
    execute format('grant select, insert, update, delete on %I to trame_app', tenant);
  end loop;
end
$$;

-- A personal link is read before anybody knows which space made it: it belongs to nobody. Only its digest is kept.
create table survey_link (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  space_id uuid not null,
  wave_id uuid not null,
  subject_id uuid not null,
  made_at timestamptz not null,
  constraint survey_link_of foreign key (space_id, wave_id, subject_id)
    references survey_member (space_id, wave_id, subject_id) on delete cascade
);
create index survey_link_member on survey_link (space_id, wave_id, subject_id);
grant select, insert, update, delete on survey_link to trame_app;
