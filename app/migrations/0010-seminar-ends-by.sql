-- The hour by which a half-day should be over: what the total of its agenda is compared with, before the day.
alter table seminar_sheet add column ends_by text check (ends_by ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
