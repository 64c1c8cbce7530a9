create table assignments.reminder_rule (
  id        uuid primary key,
  days      integer not null check (days between 1 and 60),
  from_on   date not null unique,
  until_on  date check (until_on >= from_on),
  article   text not null check (article <> ''),
  confirmed boolean not null,
  remark    text not null default ''
);
comment on table assignments.reminder_rule is
  'How many days before its last day a task falls due soon and its unit is reminded, from a day on; the department sets it.';
insert into assignments.reminder_rule (id, days, from_on, article, confirmed, remark)
values (uuidv7(), 3, date '2000-01-01', 'Chưa có văn bản quy định', false,
        'Ba ngày là mức đặt sẵn, đơn vị đặt lại theo quy chế làm việc.');
select platform.keep_history('assignments.reminder_rule');

create table assignments.lead (
  id             uuid primary key,
  assignment_id  uuid not null references assignments.assignment,
  unit_id        uuid not null,
  unit_name      text not null,
  from_on        date not null,
  until_on       date
);
create unique index on assignments.lead (assignment_id) where until_on is null;
create index on assignments.lead (assignment_id, from_on);
comment on table assignments.lead is
  'Which unit led a task from which day until which: figures of a day count the task for the lead of that day.';
comment on column assignments.lead.until_on is
  'Its last day; none while it leads, and before its first day where another unit took over on that same day.';
insert into assignments.lead (id, assignment_id, unit_id, unit_name, from_on)
select uuidv7(), id, lead_unit_id, lead_unit_name, given_on from assignments.assignment;
select platform.keep_history('assignments.lead');
-- What was read as of an earlier moment keeps the lead of that moment.
insert into assignments.lead_history (id, assignment_id, unit_id, unit_name, from_on, valid)
select lead.id, task.id, task.lead_unit_id, task.lead_unit_name, task.given_on, task.valid
  from assignments.assignment_history task join assignments.lead on lead.assignment_id = task.id;

alter table assignments.step
  add column former_lead     text,
  add column former_officer  text,
  add column lead            text,
  add column officer         text,
  drop constraint step_kind_check,
  add constraint step_kind_check check (kind in (
    'NOTED', 'DONE', 'EXTENSION_ASKED', 'EXTENSION_GRANTED', 'EXTENSION_REFUSED', 'LEAD_CHANGED',
    'CONFIRMED', 'SENT_BACK', 'WITHDRAWN')),
  add check (num_nulls(former_lead, former_officer, lead, officer) = case when kind = 'LEAD_CHANGED' then 0 else 4 end);
comment on column assignments.step.former_lead is 'The unit that led until then, as it was called; only where the lead changed.';
comment on column assignments.step.officer is 'The officer named then; empty for nobody.';

create or replace view assignments.report_given as
select task.id, task.task as label, '/office/assignments/' || task.id as url, task.given_on as happened_on,
       task.giver, task.document, lead.unit_name as lead_unit, task.due_on is null as standing,
       task.extensions > 0 as extended, false as is_public
  from assignments.assignment_at task
  join assignments.lead_at lead
    on lead.assignment_id = task.id and task.given_on between lead.from_on and coalesce(lead.until_on, 'infinity')
 where task.withdrawn_on is null;

create or replace view assignments.report_done as
select task.id, task.task as label, '/office/assignments/' || task.id as url, task.done_on as happened_on,
       task.giver, task.document, lead.unit_name as lead_unit, task.done_on <= task.due_on or task.due_on is null as in_time,
       false as is_public
  from assignments.assignment_at task
  join assignments.lead_at lead
    on lead.assignment_id = task.id and task.done_on between lead.from_on and coalesce(lead.until_on, 'infinity')
 where task.withdrawn_on is null and task.confirmed_on is not null;

create or replace view assignments.report_running as
select task.id, task.task as label, '/office/assignments/' || task.id as url, lead.from_on as from_on,
       least(lead.until_on, case when task.confirmed_on is not null then task.done_on - 1 end) as until_on,
       task.giver, task.document, lead.unit_name as lead_unit, task.due_on is null as standing, false as is_public
  from assignments.assignment_at task
  join assignments.lead_at lead
    on lead.assignment_id = task.id and lead.from_on <= coalesce(lead.until_on, 'infinity')
 where task.withdrawn_on is null and (task.confirmed_on is null or task.done_on > lead.from_on);
comment on view assignments.report_running is
  'One row per task and unit that leads it, while it is carried out: from its day to the day before the lead reported it done, once that is confirmed.';

create or replace view assignments.report_running_in_time as
select id, label, url, from_on, until_on, giver, document, lead_unit, standing, is_public
  from (select task.id, task.task as label, '/office/assignments/' || task.id as url, lead.from_on as from_on,
               least(lead.until_on,
                     case when task.confirmed_on is not null then least(task.done_on - 1, task.due_on)
                          when task.done_on <= task.due_on then null
                          else task.due_on end) as until_on,
               task.giver, task.document, lead.unit_name as lead_unit, task.due_on is null as standing,
               false as is_public
          from assignments.assignment_at task
          join assignments.lead_at lead on lead.assignment_id = task.id
         where task.withdrawn_on is null) running
 where until_on is null or until_on >= from_on;
comment on view assignments.report_running_in_time is
  'One row per task and unit that leads it, while it is carried out and its last day has not passed, or it was reported done before that.';

create or replace view assignments.report_running_late as
select id, label, url, from_on, until_on, giver, document, lead_unit, is_public
  from (select task.id, task.task as label, '/office/assignments/' || task.id as url,
               greatest(task.due_on + 1, lead.from_on) as from_on,
               least(lead.until_on, case when task.confirmed_on is not null then task.done_on - 1 end) as until_on,
               task.giver, task.document, lead.unit_name as lead_unit, false as is_public
          from assignments.assignment_at task
          join assignments.lead_at lead on lead.assignment_id = task.id
         where task.withdrawn_on is null and task.due_on is not null
           and (task.done_on is null or task.done_on > task.due_on + 1
                or (task.confirmed_on is null and task.done_on > task.due_on))) late
 where until_on is null or until_on >= from_on;
comment on view assignments.report_running_late is
  'One row per task and unit that leads it, from the day after its last day while it was not done by then.';
