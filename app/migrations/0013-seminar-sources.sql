-- The way back of each sentence, and whether the territories read what an inter-site seminar left.
alter table seminar_harvest add column sources jsonb not null default '[]';
alter table seminar add column harvest_shared boolean not null default false;
