-- Contours brought by organisers: outlines of the places of a zoning, with their source. In the space they were
-- brought to: a Fabrique's are read by all its territories.

create table place_contours (
  space_id uuid not null references space (id) on delete cascade,
  kind text not null check (kind ~ '^[A-Z]{1,20}[0-9]{0,4}$'),
  -- Year of the ground.
  year integer not null,
  publisher text not null check (length(publisher) between 1 and 120),
  licence text not null check (length(licence) between 1 and 120),
  file_name text not null,
  count integer not null check (count > 0),
  -- Gzip of JSON: a code and its rings, place after place.
  packed bytea not null,
  brought_at timestamptz not null,
  primary key (space_id, kind)
);

alter table place_contours enable row level security;
alter table place_contours force row level security;
create policy place_contours_space on place_contours
  using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()));
grant select, insert, update, delete on place_contours to trame_app;
