create view iso9001.report_agency as
select id, name as label, '/office/iso-9001/agencies/' || id as url, since as from_on, ended_on as until_on,
       name as agency, kind as agency_kind, case when obliged then 'obliged' else 'encouraged' end as obligation,
       false as is_public
  from iso9001.agency_at;
comment on view iso9001.report_agency is 'One row per agency, from the day it is followed to its last.';

create view iso9001.report_closure as
select n.id, a.name || ' – ' || n.clause as label, '/office/iso-9001/nonconformities/' || n.id as url,
       n.closed_on as happened_on, a.name as agency, a.kind as agency_kind, false as is_public
  from iso9001.nonconformity_at n
  left join iso9001.visit_at v on v.id = n.visit_id
  join iso9001.agency_at a on a.id = n.agency_id
 where v.withdrawn_at is null and n.closed_on is not null;
comment on view iso9001.report_closure is 'One row per nonconformity that was closed, on the day it was.';

create view iso9001.report_open as
select n.id, a.name || ' – ' || n.clause as label, '/office/iso-9001/nonconformities/' || n.id as url,
       n.found_on as from_on, n.closed_on - 1 as until_on, a.name as agency, a.kind as agency_kind, false as is_public
  from iso9001.nonconformity_at n
  left join iso9001.visit_at v on v.id = n.visit_id
  join iso9001.agency_at a on a.id = n.agency_id
 where v.withdrawn_at is null;
comment on view iso9001.report_open is 'One row per nonconformity, from the day it was found until the day before it was closed.';
