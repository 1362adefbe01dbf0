-- Ties between organisations that a file brought, each with its source and, when it says so, its days.

create table network_tie (
  space_id uuid not null references space (id) on delete cascade,
  id uuid not null,
  -- Organisations of the Fabrique's directory, which live in another space; in the order of their identifiers.
  from_id uuid not null,
  to_id uuid not null,
  weight double precision not null check (weight > 0),
  source text not null check (length(source) between 1 and 300),
  first_seen date,
  last_seen date,
  brought_on date not null,
  primary key (space_id, id),
  constraint network_tie_once unique (space_id, from_id, to_id, source),
  constraint network_tie_order check (from_id < to_id)
);

alter table network_tie enable row level security;
alter table network_tie force row level security;
create policy network_tie_space on network_tie
  using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()));
grant select, insert, update, delete on network_tie to trame_app;
