-- A nonconformity may come from the department's own cases instead of a visit.
alter table iso9001.nonconformity add column found_on date;
alter table iso9001.nonconformity disable trigger keep_history;
update iso9001.nonconformity set found_on = visited_on from iso9001.visit where visit.id = visit_id;
alter table iso9001.nonconformity enable trigger keep_history;
alter table iso9001.nonconformity alter column found_on set not null;
alter table iso9001.nonconformity alter column visit_id drop not null;
select platform.keep_history('iso9001.nonconformity');
alter table iso9001.nonconformity_history alter column visit_id drop not null;
-- What stood before keeps saying when it was found: as it did, by its visit.
update iso9001.nonconformity_history set found_on = visited_on from iso9001.visit where visit.id = visit_id;
comment on column iso9001.nonconformity.visit_id is 'Null where it was found in the department''s own cases.';
comment on column iso9001.nonconformity.found_on is 'The day of the visit, or on which an auditor accepted it.';

create table iso9001.proposal (
  id               uuid primary key,
  agency_id        uuid not null references iso9001.agency,
  procedure        text not null,
  title            text not null,
  measure          text not null check (measure in ('LATE', 'RETURNED')),
  from_on          date not null,
  to_on            date not null check (to_on >= from_on),
  handled          integer not null,
  why              text not null,
  nonconformity_id uuid unique references iso9001.nonconformity,
  judged_at        timestamptz not null,
  judged_by        text not null,
  check ((nonconformity_id is null) = (why <> ''))
);
create index on iso9001.proposal (agency_id, judged_at desc, id desc);
comment on table iso9001.proposal is
  'What the department''s own cases proposed as findings: accepted as a nonconformity, or set aside with a reason.';
comment on column iso9001.proposal.handled is 'Cases of the procedure that were open in the period.';
comment on column iso9001.proposal.why is 'Why it was set aside; empty when it was accepted.';

create table iso9001.proposal_case (
  proposal_id uuid not null references iso9001.proposal,
  case_id     uuid not null,
  measure     text not null,
  number      text not null,
  subject     text not null,
  primary key (proposal_id, case_id),
  unique (measure, case_id)
);
comment on table iso9001.proposal_case is
  'The cases that were the evidence. Of each measure a case is judged once, whatever the period.';

create or replace view iso9001.report_nonconformity as
select n.id, a.name || ' – ' || n.clause as label, '/office/iso-9001/nonconformities/' || n.id as url,
       n.found_on as happened_on, a.name as agency, a.kind as agency_kind, n.clause,
       case when n.closed_on is null then 'open' else 'closed' end as state, false as is_public
  from iso9001.nonconformity_at n
  left join iso9001.visit_at v on v.id = n.visit_id
  join iso9001.agency_at a on a.id = n.agency_id
 where v.withdrawn_at is null;
comment on view iso9001.report_nonconformity is 'One row per nonconformity, on the day it was found.';
