create table workplan.plan (
  id       uuid primary key,
  year     integer not null unique check (year between 1990 and 2100),
  title    text not null,
  decision text not null,
  saved_by text not null
);
comment on table workplan.plan is 'The department''s plan of a year; one a year.';

create table workplan.target (
  id            uuid primary key,
  plan_id       uuid not null references workplan.plan,
  carried_from  uuid references workplan.target,
  name          text not null,
  span          text not null,
  measure       text not null check (measure in ('NUMBER', 'DONE')),
  wanted        numeric not null check (wanted > 0),
  unit          text not null,
  indicator     text not null,
  share_column  text not null,
  share_value   text not null,
  figure        numeric check (figure >= 0),
  figure_on     date,
  reached_on    date,
  version       integer not null default 1,
  saved_by      text not null,
  withdrawn_at  timestamptz,
  withdrawn_why text,
  check ((figure is null) = (figure_on is null)),
  check (indicator = '' or measure = 'NUMBER'),
  check ((withdrawn_at is null) = (withdrawn_why is null))
);
create index on workplan.target (plan_id, id);
create unique index on workplan.target (carried_from, plan_id);
comment on table workplan.target is 'What a plan wants to reach, in the year, a quarter or a month of it.';
comment on column workplan.target.indicator is 'The indicator whose figure its progress is, computed whenever it is read; empty for none.';
comment on column workplan.target.figure is 'As it was last entered or, of a bound target, computed when it was confirmed as reached.';

create table workplan.task (
  id            uuid primary key,
  target_id     uuid not null references workplan.target,
  name          text not null,
  unit_id       uuid not null,
  unit_name     text not null,
  due_on        date not null,
  done_on       date,
  version       integer not null default 1,
  saved_by      text not null,
  withdrawn_at  timestamptz,
  withdrawn_why text,
  check ((withdrawn_at is null) = (withdrawn_why is null))
);
create index on workplan.task (target_id, due_on, id);
create index on workplan.task (due_on, id);
comment on table workplan.task is 'The work that leads to a target, each with the unit in charge and its day.';

create table workplan.task_delay (
  id            uuid primary key,
  task_id       uuid not null references workplan.task,
  cause         text not null check (cause in ('EPIDEMIC', 'AGENCIES', 'MONEY', 'LAND', 'OTHER')),
  since         date not null,
  text          text not null,
  said_by       text not null,
  unique (task_id, cause)
);
comment on table workplan.task_delay is 'Why a task is late: each cause once, since when, in words.';

select platform.keep_history('workplan.plan');
select platform.keep_history('workplan.target');
select platform.keep_history('workplan.task');
select platform.keep_history('workplan.task_delay');

create view workplan.report_target as
select target.id, target.name || ' (' || plan.year || ')' as label, '/office/workplan/plans/' || plan.id as url,
       target.reached_on as happened_on, plan.year, target.indicator <> '' as computed, false as is_public
  from workplan.target_at target
  join workplan.plan_at plan on plan.id = target.plan_id
 where target.withdrawn_at is null and target.reached_on is not null;
comment on view workplan.report_target is 'One row per target that was reached, on that day.';

create view workplan.report_late_task as
select delay.id, task.name as label, '/office/workplan/plans/' || target.plan_id as url, task.due_on + 1 as from_on,
       task.done_on as until_on, delay.cause, task.unit_name as unit, false as is_public
  from workplan.task_delay_at delay
  join workplan.task_at task on task.id = delay.task_id
  join workplan.target_at target on target.id = task.target_id
 where task.withdrawn_at is null and target.withdrawn_at is null
   and (task.done_on is null or task.done_on > task.due_on);
comment on view workplan.report_late_task is
  'One row per late task and cause of its delay, from the day after it was due until it is done.';
