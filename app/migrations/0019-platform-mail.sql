-- Mails that wait, left or are kept for whoever prints them. A row holds what to say, not the words: they are set when
-- the mail leaves, and kept as they left.
create table mail_item (
  space_id uuid not null references space (id) on delete cascade,
  id uuid not null,
  -- What the mail is about, once: asking twice for the same mail is asking once.
  key text not null check (length(key) between 1 and 200),
  kind text not null check (length(kind) between 1 and 60),
  -- Null for somebody who has no address: the mail is printed and handed over.
  address text check (length(address) between 3 and 254),
  recipient text not null check (length(recipient) between 1 and 200),
  payload jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'kept', 'refused')),
  due_at timestamptz not null,
  made_at timestamptz not null,
  tries integer not null default 0 check (tries >= 0),
  settled_at timestamptz,
  letter jsonb,
  primary key (space_id, id),
  unique (space_id, key)
);
create index mail_item_due on mail_item (space_id, due_at) where state = 'waiting';

-- What somebody does not want to be sent any more; without a line, mails of the kind are sent.
create table mail_preference (
  space_id uuid not null references space (id) on delete cascade,
  address text not null,
  kind text not null,
  wanted boolean not null,
  changed_at timestamptz not null,
  primary key (space_id, address, kind)
);

do $$
declare
  tenant text;
begin
  foreach tenant in array array['mail_item', 'mail_preference'] loop
    execute format('alter table %I enable row level security', tenant);
    execute format('alter table %I force row level security', tenant);
    execute format(
      'create policy %I on %I using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()))',
      tenant || '_space', tenant);
    execute format('grant select, insert, update, delete on %I to trame_app', tenant);
  end loop;
end
$$;
