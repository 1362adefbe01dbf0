-- What a territory makes of the themes it shares: the themes of its actions, and its own words for them, beside the
-- public facts in the Fabrique's space.
alter table shared_action add column theme_ids text[] not null default '{}';
alter table shared_programme add column theme_words jsonb not null default '{}';

-- The rows already there, in every space: the policies are forced on the owner too.
select set_config('app.spaces', coalesce(string_agg(id::text, ','), ''), true) from space;

update shared_action as shared set theme_ids = (
  select coalesce(array_agg(distinct theme), '{}')
  from (
    select jsonb_array_elements_text(own.theme_ids) as theme
    from action as own
    where own.space_id = shared.territory_id and own.id = shared.id
    union
    select grouped.theme_id
    from action as own join action_group as grouped on grouped.space_id = own.space_id and grouped.id = own.group_id
    where own.space_id = shared.territory_id and own.id = shared.id and grouped.theme_id is not null
  ) as found
);

update shared_programme as shared set theme_words = own.theme_words
from programme as own where own.space_id = shared.territory_id;

select set_config('app.spaces', '', true);
