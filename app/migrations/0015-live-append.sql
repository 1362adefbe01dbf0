-- One round trip for what a server adds to its rooms: written where they still stand where it believes, and only there.

-- `heads` says where the server decided from, `ops` what it was asked, `events` what it decided. A room that moved since, or
-- that already holds one of the operations, is left as it was and is not among those returned: its commands are decided
-- again, under its lock. Rows are read and written as the caller, behind the wall of the spaces said.
create function live_append(spaces text, heads json, ops json, events json)
  returns table (kept_space uuid, kept_room uuid)
  language plpgsql volatile security invoker
as $$
begin
  perform set_config('app.spaces', spaces, true), set_config('lock_timeout', '10s', true);
  return query
    -- Rooms and operations are looked up one by one: a join could choose to read the whole log of a space.
    with asked as materialized (
      select * from json_to_recordset(heads) as h (space_id uuid, room_id uuid, seq bigint, people_rev bigint)
       order by room_id
    ), held as materialized (
      -- Locked in one order for everybody, so that two servers never wait for each other in a ring.
      select room.space_id, room.id
        from asked a cross join lateral (
          select r.space_id, r.id from live_room r
           where r.space_id = a.space_id and r.id = a.room_id and r.seq = a.seq and r.people_rev = a.people_rev
             for update) room
    ), known as materialized (
      select o.space_id, o.room_id from json_to_recordset(ops) as o (space_id uuid, room_id uuid, op uuid)
       where (select e.seq from live_event e
               where e.space_id = o.space_id and e.room_id = o.room_id and e.op = o.op limit 1) is not null
    ), kept as materialized (
      select h.space_id, h.id from held h
       where (h.space_id, h.id) not in (select k.space_id, k.room_id from known k)
    ), fresh as (
      insert into live_event (space_id, room_id, seq, op, op_index, member_id, role, at, version, body)
      select e.space_id, e.room_id, e.seq, e.op, e.op_index, e.member_id, e.role, e.at, e.version, e.body
        from json_to_recordset(events) as e (space_id uuid, room_id uuid, seq bigint, op uuid,
               op_index integer, member_id uuid, role text, at bigint, version integer, body json)
       where (e.space_id, e.room_id) in (select k.space_id, k.id from kept k)
      returning live_event.space_id, live_event.room_id, live_event.seq
    ), moved as (
      update live_room r set seq = f.seq
        from (select space_id, room_id, max(seq) as seq from fresh group by space_id, room_id) f
       where r.space_id = f.space_id and r.id = f.room_id
    )
    select k.space_id, k.id from kept k;
end
$$;

grant execute on function live_append(text, json, json, json) to trame_app;
