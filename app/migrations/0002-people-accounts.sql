-- Organisers: accounts, what each may do and where, their sessions, their one-time links. Belongs to no space.

create table account (
  id uuid primary key,
  display_name text not null check (length(display_name) between 1 and 120),
  created_at timestamptz not null
);

-- A null space is the installation itself: the operator, who keeps the machine and reads no content.
create table account_grant (
  account_id uuid not null references account (id) on delete cascade,
  space_id uuid references space (id) on delete cascade,
  role text not null check (role in ('operator', 'programme-owner', 'facilitator', 'project-lead', 'lead-pair')),
  granted_at timestamptz not null,
  constraint account_grant_once unique nulls not distinct (account_id, space_id, role),
  constraint account_grant_operator_everywhere check ((role = 'operator') = (space_id is null))
);

create index account_grant_space on account_grant (space_id);

-- Only digests are kept: a stolen backup opens no session and redeems no link.
create table session (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  account_id uuid not null references account (id) on delete cascade,
  opened_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);

create index session_account on session (account_id);

create table sign_in_link (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  account_id uuid not null references account (id) on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create index sign_in_link_account on sign_in_link (account_id);

grant select, insert, update, delete on account, account_grant, session, sign_in_link to trame_app;
