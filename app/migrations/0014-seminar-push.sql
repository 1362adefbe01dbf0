-- Keys by which a laptop that ran a seminar without Internet hands it over to the server that everybody reads.
-- A key is read before anybody knows which space it opens: it belongs to nobody. Only its digest is kept.
create table seminar_push_key (
  token_hash text primary key,
  id uuid not null unique,
  space_id uuid not null references space (id) on delete cascade,
  label text not null check (length(label) between 1 and 80),
  made_by text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index seminar_push_key_space on seminar_push_key (space_id, made_at);
grant select, insert, update, delete on seminar_push_key to trame_app;
