-- How many copies of each sheet were printed, so that no two pieces of paper bear the same reference.
create table seminar_paper (
  space_id uuid not null,
  seminar_id uuid not null,
  -- Activity and sheet, as `open-space/report-form`.
  name text not null check (length(name) between 1 and 130),
  printed integer not null default 0 check (printed >= 0),
  primary key (space_id, seminar_id, name),
  constraint seminar_paper_sheet foreign key (space_id, seminar_id)
    references seminar_sheet (space_id, seminar_id) on delete cascade
);
alter table seminar_paper enable row level security;
alter table seminar_paper force row level security;
create policy seminar_paper_space on seminar_paper
  using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()));
grant select, insert, update, delete on seminar_paper to trame_app;
