-- Internal audits are reported, so their history is kept from here on.
select platform.keep_history('iso9001.internal_audit');
insert into iso9001.internal_audit_history
select internal_audit.*, tstzrange(platform.now(), null) from iso9001.internal_audit;

create view iso9001.report_internal_audit as
select i.id, a.name || ' – ' || to_char(i.audited_on, 'DD/MM/YYYY') as label,
       '/office/iso-9001/agencies/' || a.id as url, i.audited_on as happened_on, a.name as agency,
       a.kind as agency_kind, i.nonconformities,
       case when i.reviewed_on is null then 'waiting' else 'reviewed' end as review, false as is_public
  from iso9001.internal_audit_at i
  join iso9001.agency_at a on a.id = i.agency_id;
comment on view iso9001.report_internal_audit is 'One row per internal audit of an agency, on its day.';
