-- A role given by hand in the room: an organiser who comes back keeps it, instead of the role of their account.
alter table live_member add column role_given boolean not null default false;
