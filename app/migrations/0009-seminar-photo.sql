-- Photographs of a seminar: the facts in one table, the bytes in another, so that lists never carry pictures.

create table seminar_photo (
  space_id uuid not null,
  seminar_id uuid not null,
  -- Made by whoever sends it: sent again, it is the same photo.
  id uuid not null,
  activity text check (length(activity) between 1 and 60),
  -- The paper it shows, by the reference printed on it: activity, sheet and copy.
  sheet text check (length(sheet) between 1 and 200),
  -- The seat that sent it.
  author_id uuid not null,
  caption text not null default '' check (length(caption) <= 300),
  credit text check (length(credit) between 1 and 120),
  -- The people one can recognise on it agree to its being printed.
  people_agreed boolean not null default false,
  sent_at timestamptz not null,
  primary key (space_id, id),
  constraint seminar_photo_sheet foreign key (space_id, seminar_id)
    references seminar_sheet (space_id, seminar_id) on delete cascade
);
create index seminar_photo_list on seminar_photo (space_id, seminar_id, sent_at, id);

create table seminar_photo_image (
  space_id uuid not null,
  photo_id uuid not null,
  size text not null check (size in ('small', 'large')),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  bytes bytea not null,
  primary key (space_id, photo_id, size),
  constraint seminar_photo_image_photo foreign key (space_id, photo_id)
    references seminar_photo (space_id, id) on delete cascade
);
-- JPEG does not compress twice.
alter table seminar_photo_image alter column bytes set storage external;

do $$
declare
  tenant text;
begin
  foreach tenant in array array['seminar_photo', 'seminar_photo_image'] loop
    execute format('alter table %I enable row level security', tenant);
    execute format('alter table %I force row level security', tenant);
    execute format(
      'create policy %I on %I using (space_id = any (trame_spaces())) with check (space_id = any (trame_spaces()))',
      tenant || '_space', tenant);
    execute format('grant select, insert, update, delete on %I to trame_app', tenant);
  end loop;
end
$$;
