-- Where sources were on the last day of a year: every state, from its day until the day before the next.
select platform.keep_history('exposure.source_state');
insert into exposure.source_state_history
select state.*, tstzrange(platform.now(), null) from exposure.source_state state;

create view exposure.report_holding as
select held.id, source.nuclide || ' – ' || source.serial as label, '/office/exposure/sources/' || source.id as url,
       held.since as from_on,
       (select min(next.since) - 1 from exposure.source_state_at next
         where next.source_id = held.source_id and next.number > held.number) as until_on,
       held.source_id, held.state as holding, source.category::text as category, source.nuclide,
       source.facility_name as establishment, false as is_public
  from exposure.source_state_at held
  join exposure.source_at source on source.id = held.source_id;
comment on view exposure.report_holding is 'One row per state a source was in, from its first day to its last.';
