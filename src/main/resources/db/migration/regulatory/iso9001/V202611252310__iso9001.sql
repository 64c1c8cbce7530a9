create schema iso9001;

create table iso9001.standard (
  id         uuid primary key,
  code       text not null unique,
  from_on    date not null unique,
  basis      text not null,
  confirmed  boolean not null,
  remark     text not null default ''
);
comment on table iso9001.standard is
  'Versions of the national standard that agencies apply, each from a day on until the next one''s day.';
comment on column iso9001.standard.confirmed is 'Whether basis and day were read in the text of the law; if not, the mark is shown.';

insert into iso9001.standard (id, code, from_on, basis, confirmed, remark) values
  ('019e0000-0000-7000-8000-000000900101', 'TCVN ISO 9001:2008', '2014-05-18',
   'QĐ 19/2014/QĐ-TTg, Điều 1 và Điều 4', true, ''),
  ('019e0000-0000-7000-8000-000000900102', 'TCVN ISO 9001:2015', '2019-01-21',
   'QĐ 19/2014/QĐ-TTg, Điều 4 (tiêu chuẩn được soát xét thì theo hướng dẫn của Bộ); QĐ 101/QĐ-BKHCN ngày 21/01/2019', false,
   'Nguyên văn QĐ 101/QĐ-BKHCN và thời hạn chuyển đổi chưa đối chiếu.');

create table iso9001.agency (
  id              uuid primary key,
  organisation_id uuid not null unique,
  name            text not null,
  kind            text not null check (kind in ('DEPARTMENT', 'DISTRICT', 'COMMUNE', 'UNIT')),
  obliged         boolean not null,
  obliged_by      text not null,
  since           date not null,
  ended_on        date check (ended_on >= since),
  version         integer not null default 1
);
create index on iso9001.agency (register.fold(name), id);
comment on table iso9001.agency is 'Agencies that have to or choose to apply the quality management system.';
comment on column iso9001.agency.obliged_by is 'The article, or the province''s decision where the law only encourages (QĐ 19/2014 Điều 2.2).';
comment on column iso9001.agency.name is 'As it was called when entered or last corrected.';

create table iso9001.step (
  id          uuid primary key,
  agency_id   uuid not null references iso9001.agency,
  standard_id uuid not null references iso9001.standard,
  step        text not null,
  done_on     date not null,
  document    text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  withdrawn_at timestamptz,
  withdrawn_why text,
  check ((withdrawn_at is null) = (withdrawn_why is null))
);
create unique index step_once on iso9001.step (agency_id, standard_id, step) where withdrawn_at is null;
comment on table iso9001.step is 'Steps of building and applying the system, or of converting it to a version of the standard.';

create table iso9001.announcement (
  id          uuid primary key,
  agency_id   uuid not null references iso9001.agency,
  standard_id uuid not null references iso9001.standard,
  number      text not null,
  announced_on date not null,
  cause       text not null check (cause in ('FIRST', 'STANDARD', 'ADJUSTED', 'WIDENED', 'NARROWED')),
  scope       text not null,
  posted_on   date check (posted_on >= announced_on),
  sent_on     date check (sent_on >= announced_on),
  recorded_at timestamptz not null,
  recorded_by text not null,
  unique (agency_id, number)
);
create index on iso9001.announcement (agency_id, announced_on desc, id desc);
comment on table iso9001.announcement is
  'Announcements that the system conforms (Annex I); the latest stands, a change of scope needs another (QĐ 19/2014 Điều 4.3, 4.4.c).';

create table iso9001.document (
  id         uuid primary key,
  agency_id  uuid not null references iso9001.agency,
  code       text not null,
  title      text not null,
  procedure  text not null,
  issue      integer not null check (issue > 0),
  issued_on  date not null,
  unique (agency_id, code, issue)
);
comment on table iso9001.document is 'Procedures of the system; a new issue replaces the one before of the same code.';
comment on column iso9001.document.procedure is 'The code of the administrative procedure it settles; empty for an internal one.';

create table iso9001.internal_audit (
  id              uuid primary key,
  agency_id       uuid not null references iso9001.agency,
  audited_on      date not null,
  reviewed_on     date check (reviewed_on >= audited_on),
  nonconformities integer not null check (nonconformities >= 0),
  conclusion      text not null,
  unique (agency_id, audited_on)
);
comment on table iso9001.internal_audit is
  'Internal audits and the management review that follows, at least once a year (QĐ 19/2014 Điều 4.4.b).';

create table iso9001.plan (
  id         uuid primary key,
  year       integer not null,
  decision   text not null,
  decided_on date not null,
  entered_at timestamptz not null,
  entered_by text not null,
  unique (year, decision)
);
comment on table iso9001.plan is
  'The year''s monitoring plan as the province approved it (TT 26/2014 Điều 34); a later decision of the year replaces it.';

create table iso9001.plan_line (
  plan_id   uuid not null references iso9001.plan,
  agency_id uuid not null references iso9001.agency,
  way       text not null check (way in ('ON_SITE', 'BY_REPORT')),
  primary key (plan_id, agency_id)
);

create table iso9001.visit (
  id             uuid primary key,
  agency_id      uuid not null references iso9001.agency,
  plan_id        uuid references iso9001.plan,
  standard_id    uuid not null references iso9001.standard,
  way            text not null check (way in ('ON_SITE', 'BY_REPORT')),
  on_request     text not null,
  visited_on     date not null,
  minutes        text not null,
  team           text not null,
  strengths      text not null,
  recommendation text not null,
  score          integer check (score between 0 and 100),
  report_due_on  date not null,
  recorded_at    timestamptz not null,
  recorded_by    text not null,
  withdrawn_at   timestamptz,
  withdrawn_why  text,
  check ((withdrawn_at is null) = (withdrawn_why is null)),
  check (plan_id is not null or on_request <> '')
);
create unique index visit_once on iso9001.visit (agency_id, visited_on) where withdrawn_at is null;
create index on iso9001.visit (visited_on desc, id desc);
comment on table iso9001.visit is 'Monitoring of an agency, at its seat or by its report and documents (TT 26/2014 Điều 33, 37).';
comment on column iso9001.visit.on_request is 'Who asked for it, where it is outside the plan (Điều 34.1.c).';
comment on column iso9001.visit.report_due_on is 'Two months from the signing of the minutes (Điều 37.2.c).';
comment on column iso9001.visit.score is 'Of 100, where the province scores.';

create table iso9001.nonconformity (
  id        uuid primary key,
  visit_id  uuid not null references iso9001.visit,
  agency_id uuid not null references iso9001.agency,
  clause    text not null,
  finding   text not null,
  due_on    date not null,
  closed_on date
);
create index on iso9001.nonconformity (visit_id);
create index on iso9001.nonconformity (agency_id);
create index on iso9001.nonconformity (due_on, id) where closed_on is null;
comment on table iso9001.nonconformity is 'What a visit found not to conform; closed by accepted corrective action.';

create table iso9001.answer (
  id               uuid primary key,
  nonconformity_id uuid not null references iso9001.nonconformity,
  reported_on      date not null,
  action           text not null,
  evidence         text not null,
  accepted         boolean not null,
  remark           text not null,
  judged_by        text not null,
  judged_at        timestamptz not null
);
create index on iso9001.answer (nonconformity_id, judged_at);
comment on table iso9001.answer is 'Corrective action an agency reported, accepted or not (TT 26/2014 Điều 37.2.d).';

select platform.keep_history('iso9001.agency');
select platform.keep_history('iso9001.visit');
select platform.keep_history('iso9001.announcement');
select platform.keep_history('iso9001.nonconformity');

create view iso9001.report_visit as
select v.id, a.name || ' – ' || s.code as label, '/iso-9001/' || a.id as url, v.visited_on as happened_on,
       a.name as agency, a.kind as agency_kind, v.way, s.code as standard, true as is_public
  from iso9001.visit_at v
  join iso9001.agency_at a on a.id = v.agency_id
  join iso9001.standard s on s.id = v.standard_id
 where v.withdrawn_at is null;
comment on view iso9001.report_visit is 'One row per monitoring of an agency, on its day.';

create view iso9001.report_announcement as
select n.id, a.name || ' – ' || n.number as label, '/iso-9001/' || a.id as url, n.announced_on as happened_on,
       a.name as agency, a.kind as agency_kind, s.code as standard, n.cause, true as is_public
  from iso9001.announcement_at n
  join iso9001.agency_at a on a.id = n.agency_id
  join iso9001.standard s on s.id = n.standard_id;
comment on view iso9001.report_announcement is 'One row per announcement of a conforming system, on its day.';

create view iso9001.report_nonconformity as
select n.id, a.name || ' – ' || n.clause as label, '/office/iso-9001/nonconformities/' || n.id as url,
       v.visited_on as happened_on, a.name as agency, a.kind as agency_kind, n.clause,
       case when n.closed_on is null then 'open' else 'closed' end as state, false as is_public
  from iso9001.nonconformity_at n
  join iso9001.visit_at v on v.id = n.visit_id
  join iso9001.agency_at a on a.id = n.agency_id
 where v.withdrawn_at is null;
comment on view iso9001.report_nonconformity is 'One row per nonconformity, on the day of the visit that found it.';
