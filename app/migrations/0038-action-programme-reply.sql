-- Replies by mail that were taken: by the name each mail bears, so that one read twice counts once.
create table pulse_reply (
  space_id uuid not null references space (id) on delete cascade,
  message_id text not null check (length(message_id) between 1 and 998),
  mail_id uuid not null,
  read_at timestamptz not null,
  primary key (space_id, message_id)
);

alter table pulse_reply enable row level security;
alter table pulse_reply force row level security;
create policy pulse_reply_space on pulse_reply
  using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()));
grant select, insert, update, delete on pulse_reply to trame_app;
