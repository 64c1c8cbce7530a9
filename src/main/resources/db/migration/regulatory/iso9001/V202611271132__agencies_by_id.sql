-- Agencies are counted as themselves: two communes of one province may bear one name.
create or replace view iso9001.report_visit as
select v.id, a.name || ' – ' || s.code as label, '/iso-9001/' || a.id as url, v.visited_on as happened_on,
       a.name as agency, a.kind as agency_kind, v.way, s.code as standard, true as is_public, a.id as agency_id
  from iso9001.visit_at v
  join iso9001.agency_at a on a.id = v.agency_id
  join iso9001.standard s on s.id = v.standard_id
 where v.withdrawn_at is null;

create or replace view iso9001.report_announcement as
select n.id, a.name || ' – ' || n.number as label, '/iso-9001/' || a.id as url, n.announced_on as happened_on,
       a.name as agency, a.kind as agency_kind, s.code as standard, n.cause, true as is_public, a.id as agency_id
  from iso9001.announcement_at n
  join iso9001.agency_at a on a.id = n.agency_id
  join iso9001.standard s on s.id = n.standard_id;

create or replace view iso9001.report_internal_audit as
select i.id, a.name || ' – ' || to_char(i.audited_on, 'DD/MM/YYYY') as label,
       '/office/iso-9001/agencies/' || a.id as url, i.audited_on as happened_on, a.name as agency,
       a.kind as agency_kind, i.nonconformities,
       case when i.reviewed_on is null then 'waiting' else 'reviewed' end as review, false as is_public,
       a.id as agency_id
  from iso9001.internal_audit_at i
  join iso9001.agency_at a on a.id = i.agency_id;
