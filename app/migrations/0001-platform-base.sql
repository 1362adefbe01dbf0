-- The ground every room stands on: the role the server works as, the registry of spaces, and what a transaction may see.

-- The role belongs to the whole cluster: another database, or the administrator, may have made it already.
do $$
begin
  if not exists (select from pg_roles where rolname = 'trame_app') then
    create role trame_app nologin nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
  end if;
  if not pg_has_role(current_user, 'trame_app', 'member') then
    execute format('grant trame_app to %I', current_user);
  end if;
exception
  when insufficient_privilege or duplicate_object or unique_violation then
    if not exists (select from pg_roles where rolname = 'trame_app')
       or not pg_has_role(current_user, 'trame_app', 'member') then
      raise exception 'Le rôle trame_app manque ou ne vous est pas accordé. À faire une fois, par l’administrateur de PostgreSQL : create role trame_app nologin; grant trame_app to %;', current_user
        using errcode = 'insufficient_privilege';
    end if;
end
$$;

create table space (
  id uuid primary key,
  kind text not null check (kind in ('fabrique', 'territory')),
  fabrique_id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  created_at timestamptz not null default now(),
  -- Only there so that the foreign key below can demand that `fabrique_id` names a Fabrique.
  fabrique_kind text not null generated always as ('fabrique') stored,
  constraint space_fabrique_is_its_own check ((kind = 'fabrique') = (id = fabrique_id)),
  constraint space_id_kind unique (id, kind),
  constraint space_slug unique (fabrique_id, slug),
  constraint space_fabrique foreign key (fabrique_id, fabrique_kind) references space (id, kind)
);

grant select, insert, update, delete on space to trame_app;

-- The spaces this transaction may touch; nothing when nobody said. Set by set_config('app.spaces', …, true).
create function trame_spaces() returns uuid[]
  language sql stable parallel safe
  return string_to_array(nullif(current_setting('app.spaces', true), ''), ',')::uuid[];

grant execute on function trame_spaces() to trame_app;
