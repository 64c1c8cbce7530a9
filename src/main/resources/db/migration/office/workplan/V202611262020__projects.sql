create schema workplan;

create table workplan.project (
  id            uuid primary key,
  name          text not null,
  kind          text not null check (kind in ('INVESTMENT', 'OTHER')),
  decision      text not null,
  decided_on    date not null,
  unit_id       uuid not null,
  unit_name     text not null,
  total         bigint not null check (total > 0),
  first_year    integer not null,
  last_year     integer not null check (last_year >= first_year),
  finished_on   date check (finished_on >= decided_on),
  version       integer not null default 1,
  saved_by      text not null,
  withdrawn_at  timestamptz,
  withdrawn_why text,
  check ((withdrawn_at is null) = (withdrawn_why is null))
);
create index on workplan.project (decided_on desc, id desc);
comment on table workplan.project is 'Investment and other projects the department carries out, each approved by a decision.';
comment on column workplan.project.unit_name is 'What the unit in charge was called when it was entered.';
comment on column workplan.project.total is 'The money the decision approves, in đồng.';

create table workplan.milestone (
  id            uuid primary key,
  project_id    uuid not null references workplan.project,
  name          text not null,
  planned_on    date not null,
  done_on       date,
  version       integer not null default 1,
  saved_by      text not null,
  withdrawn_at  timestamptz,
  withdrawn_why text,
  check ((withdrawn_at is null) = (withdrawn_why is null))
);
create index on workplan.milestone (project_id, planned_on, id);
comment on table workplan.milestone is 'What a project has to reach by a day, and the day it did.';

create table workplan.delay (
  id            uuid primary key,
  milestone_id  uuid not null references workplan.milestone,
  cause         text not null check (cause in ('EPIDEMIC', 'AGENCIES', 'MONEY', 'LAND', 'OTHER')),
  since         date not null,
  text          text not null,
  said_by       text not null,
  withdrawn_at  timestamptz,
  withdrawn_why text,
  check ((withdrawn_at is null) = (withdrawn_why is null))
);
create unique index on workplan.delay (milestone_id, cause) where withdrawn_at is null;
comment on table workplan.delay is 'Why something is late: each cause once, since when, in words.';

create table workplan.allotment (
  id            uuid primary key,
  project_id    uuid not null references workplan.project,
  year          integer not null,
  source        text not null check (source in ('CENTRAL', 'PROVINCIAL', 'OTHER')),
  amount        bigint not null check (amount > 0),
  decision      text not null,
  entered_by    text not null,
  withdrawn_at  timestamptz,
  withdrawn_why text,
  check ((withdrawn_at is null) = (withdrawn_why is null))
);
create unique index on workplan.allotment (project_id, year, source, register.fold(decision)) where withdrawn_at is null;
comment on table workplan.allotment is 'The capital plan of a project, year by year and source by source, in đồng; a later decision adds to it.';

create table workplan.disbursement (
  id            uuid primary key,
  project_id    uuid not null references workplan.project,
  disbursed_on  date not null,
  source        text not null check (source in ('CENTRAL', 'PROVINCIAL', 'OTHER')),
  amount        bigint not null check (amount > 0),
  voucher       text not null,
  entered_by    text not null,
  withdrawn_at  timestamptz,
  withdrawn_why text,
  check ((withdrawn_at is null) = (withdrawn_why is null))
);
create index on workplan.disbursement (project_id, disbursed_on, id);
comment on table workplan.disbursement is 'Money paid out for a project, in đồng; together never more than its decision approves.';

select platform.keep_history('workplan.project');
select platform.keep_history('workplan.milestone');
select platform.keep_history('workplan.delay');
select platform.keep_history('workplan.allotment');
select platform.keep_history('workplan.disbursement');

create view workplan.report_project as
select id, name as label, '/office/workplan/projects/' || id as url, decided_on as from_on, finished_on as until_on,
       kind as project_kind, unit_name as unit, false as is_public
  from workplan.project_at
 where withdrawn_at is null;
comment on view workplan.report_project is 'One row per project, from its decision to its end.';

create view workplan.report_milestone as
select milestone.id, milestone.name || ' – ' || project.name as label,
       '/office/workplan/projects/' || project.id as url, milestone.done_on as happened_on,
       project.name as project, project.kind as project_kind, milestone.done_on <= milestone.planned_on as in_time,
       false as is_public
  from workplan.milestone_at milestone
  join workplan.project_at project on project.id = milestone.project_id
 where milestone.withdrawn_at is null and project.withdrawn_at is null and milestone.done_on is not null;
comment on view workplan.report_milestone is 'One row per milestone that was reached, on that day.';

create view workplan.report_disbursement as
select disbursement.id, disbursement.voucher || ' – ' || project.name as label,
       '/office/workplan/projects/' || project.id as url, disbursement.disbursed_on as happened_on,
       project.name as project, project.kind as project_kind, disbursement.source as money_source,
       disbursement.amount as money, false as is_public
  from workplan.disbursement_at disbursement
  join workplan.project_at project on project.id = disbursement.project_id
 where disbursement.withdrawn_at is null and project.withdrawn_at is null;
comment on view workplan.report_disbursement is 'One row per payment of a project, on that day.';
