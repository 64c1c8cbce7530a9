create table exposure.dose_limit (
  id        uuid primary key,
  part      text not null check (part in ('WHOLE_BODY', 'LENS', 'SKIN')),
  mean_msv  numeric check (mean_msv > 0),
  most_msv  numeric not null check (most_msv > 0),
  from_on   date not null,
  until_on  date check (until_on >= from_on),
  article   text not null check (article <> ''),
  confirmed boolean not null,
  remark    text not null default '',
  unique (part, from_on)
);
comment on table exposure.dose_limit is 'Limits of what a radiation worker may receive, mSv.';
comment on column exposure.dose_limit.mean_msv is 'mSv a year on the average of five years that follow each other; none where the law gives none.';
comment on column exposure.dose_limit.most_msv is 'mSv in any one year.';

insert into exposure.dose_limit (id, part, mean_msv, most_msv, from_on, until_on, article, confirmed, remark)
select uuidv7(), part, mean, most, from_on, until_on, article, confirmed, remark
  from (values ('WHOLE_BODY', 20, 50), ('LENS', 20, 50), ('SKIN', null, 500)) as limits (part, mean, most),
       (values (date '2012-12-23', date '2021-01-31', 'TT 19/2012/TT-BKHCN, Đ.4, Phụ lục I', false,
                'Phụ lục I chưa được đối chiếu; các giá trị lấy theo NĐ 142/2020/NĐ-CP.'),
               (date '2021-02-01', null::date, 'NĐ 142/2020/NĐ-CP, Đ.5.2.a', true, ''))
         as laws (from_on, until_on, article, confirmed, remark);

create table exposure.dose (
  id                uuid primary key,
  worker_id         uuid not null,
  worker_name       text not null,
  facility_id       uuid not null,
  organisation_id   uuid,
  facility_name     text not null,
  part              text not null check (part in ('WHOLE_BODY', 'LENS', 'SKIN')),
  from_on           date not null,
  until_on          date not null check (until_on >= from_on),
  msv               numeric not null check (msv >= 0),
  laboratory        text not null,
  slip              text not null,
  in_response       boolean not null,
  withdrawn_because text
);
create index on exposure.dose (worker_id, part, until_on);
comment on table exposure.dose is 'Readings of personal dosimeters of radiation workers; a wrong one is withdrawn, never deleted.';
comment on column exposure.dose.in_response is 'Received while an incident was dealt with: it does not count against the limits (TT 19/2012/TT-BKHCN Art. 22).';
comment on column exposure.dose.msv is 'Effective dose for the whole body, equivalent dose for lens and skin, mSv.';
select platform.keep_history('exposure.dose');

create table exposure.incident (
  id              uuid primary key,
  facility_id     uuid,
  organisation_id uuid,
  facility_name   text not null default '',
  source_id       uuid references exposure.source,
  gravity         integer not null check (gravity between 1 and 5),
  place           text not null,
  happened_on     date not null,
  heard_on        date not null check (heard_on >= happened_on),
  what            text not null,
  state           text not null default 'OPEN' check (state in ('OPEN', 'CLOSED')),
  closed_on       date,
  version         integer not null default 1,
  check ((state = 'CLOSED') = (closed_on is not null))
);
create index on exposure.incident (happened_on desc, id);
create index on exposure.incident (source_id);
comment on table exposure.incident is 'Radiation incidents from the notice to their closure.';
comment on column exposure.incident.gravity is 'Group 1 to 5 (Luật 18/2008/QH12 Art. 82.2).';

create table exposure.incident_step (
  id          uuid primary key,
  incident_id uuid not null references exposure.incident,
  number      integer not null,
  on_day      date not null,
  note        text not null check (note <> ''),
  closes      boolean not null,
  entered_by  text not null,
  unique (incident_id, number)
);
comment on table exposure.incident_step is 'What was done about an incident, in order.';
select platform.keep_history('exposure.incident');

create table exposure.safety_report (
  id              uuid primary key,
  facility_id     uuid not null,
  organisation_id uuid,
  facility_name   text not null,
  year            integer not null check (year between 2000 and 2100),
  due_on          date not null,
  received_on     date,
  complies        boolean,
  changes         text not null default '',
  incidents       text not null default '',
  doses           text not null default '',
  unique (facility_id, year),
  check ((received_on is null) = (complies is null))
);
comment on table exposure.safety_report is 'Yearly reports on the state of safety, awaited and received (Luật 18/2008/QH12 Art. 20).';
comment on column exposure.safety_report.due_on is 'The last day of November of the year (TT 19/2012/TT-BKHCN Art. 20.1).';
select platform.keep_history('exposure.safety_report');

create view exposure.report_incident as
select id, to_char(happened_on, 'DD/MM/YYYY') || ' – ' || place as label, '/office/exposure/incidents/' || id as url,
       happened_on, 'gravity-' || gravity as gravity, lower(state) as state, facility_name as establishment, false as is_public
  from exposure.incident_at;
comment on view exposure.report_incident is 'One row per incident, on the day it happened.';

create view exposure.report_safety_report as
select id, facility_name || ' – ' || year as label, '/office/exposure/reports/' || id as url,
       received_on as happened_on, received_on <= due_on as in_time, complies, facility_name as establishment,
       false as is_public
  from exposure.safety_report_at where received_on is not null;
comment on view exposure.report_safety_report is 'One row per yearly safety report, on the day it was received.';

create view exposure.report_dose as
select id, to_char(from_on, 'DD/MM/YYYY') || ' – ' || to_char(until_on, 'DD/MM/YYYY') as label,
       '/office/exposure/doses/' || worker_id as url, until_on as happened_on, lower(part) as part,
       facility_name as establishment, false as is_public
  from exposure.dose_at where withdrawn_because is null;
comment on view exposure.report_dose is 'One row per reading of a dosimeter, on its last day; no name of a person.';
