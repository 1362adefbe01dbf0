-- The monthly pulse: who answers for an action, what left, what was answered.

-- One key per territory signs the personal links; changing it makes every link a dead one.
create table pulse_setting (
  space_id uuid primary key references space (id) on delete cascade,
  secret text not null check (length(secret) >= 32),
  is_on boolean not null default false,
  -- To whom a raised hand speaks when the pilot names nobody: « la cheffe de projet ».
  fallback text not null,
  -- A public page of the programme, without restricted actions.
  is_public boolean not null default false
);

create table pulse_correspondent (
  space_id uuid not null references space (id) on delete cascade,
  id uuid not null,
  label text not null check (length(label) between 1 and 200),
  address text check (length(address) between 3 and 254),
  primary key (space_id, id),
  unique (space_id, address)
);

create table pulse_seat (
  space_id uuid not null,
  correspondent_id uuid not null,
  action_id uuid not null,
  primary key (space_id, correspondent_id, action_id),
  foreign key (space_id, correspondent_id) references pulse_correspondent (space_id, id) on delete cascade,
  foreign key (space_id, action_id) references action (space_id, id) on delete cascade
);

create table pulse_mail (
  space_id uuid not null,
  correspondent_id uuid not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  kind text not null check (kind in ('question', 'reminder')),
  sent_on date not null,
  -- The actions asked about: silence is only that of whoever was asked.
  action_ids uuid[] not null,
  primary key (space_id, correspondent_id, month, kind),
  foreign key (space_id, correspondent_id) references pulse_correspondent (space_id, id) on delete cascade
);

create table pulse_answer (
  space_id uuid not null,
  action_id uuid not null,
  correspondent_id uuid not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  state text not null check (state in ('on-track', 'late', 'blocked', 'need-help')),
  line text,
  help_from text,
  answered_on date not null,
  primary key (space_id, action_id, correspondent_id, month),
  foreign key (space_id, action_id) references action (space_id, id) on delete cascade,
  foreign key (space_id, correspondent_id) references pulse_correspondent (space_id, id) on delete cascade
);

do $$
declare
  tenant text;
begin
  foreach tenant in array array['pulse_setting', 'pulse_correspondent', 'pulse_seat', 'pulse_mail', 'pulse_answer'] loop
    execute format('alter table %I enable row level security', tenant);
    execute format('alter table %I force row level security', tenant);
    execute format(
      'create policy %I on %I using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()))',
      tenant || '_space', tenant);
    execute format('grant select, insert, update, delete on %I to trame_app', tenant);
  end loop;
end
$$;
