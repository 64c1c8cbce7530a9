-- What came of quality targets is reported, so their history is kept from here on.
select platform.keep_history('iso9001.quality_target');
insert into iso9001.quality_target_history
select quality_target.*, tstzrange(platform.now(), null) from iso9001.quality_target;

create view iso9001.report_target as
select t.id, a.name || ' – ' || t.year || ': ' || t.target as label,
       '/office/iso-9001/agencies/' || a.id as url, t.assessed_on as happened_on, a.name as agency,
       a.kind as agency_kind, case when t.reached then 'reached' else 'missed' end as outcome,
       false as is_public, a.id as agency_id
  from iso9001.quality_target_at t
  join iso9001.agency_at a on a.id = t.agency_id
 where t.assessed_on is not null;
comment on view iso9001.report_target is 'One row per quality target of an agency, on the day it was assessed.';
