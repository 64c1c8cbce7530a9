create table assignments.reminder (
  assignment_id  uuid not null references assignments.assignment,
  due_on         date not null,
  late           boolean not null,
  told_on        date not null,
  primary key (assignment_id, due_on, late)
);
comment on table assignments.reminder is 'Which last days of tasks were told: once before them, once when they had passed.';

create index on assignments.assignment (due_on) where done_on is null and withdrawn_on is null;

create view assignments.report_given as
select id, task as label, '/office/assignments/' || id as url, given_on as happened_on,
       giver, document, lead_unit_name as lead_unit, due_on is null as standing, extensions > 0 as extended,
       false as is_public
  from assignments.assignment_at
 where withdrawn_on is null;
comment on view assignments.report_given is 'One row per task, on the day it was given; withdrawn ones left out.';

create view assignments.report_done as
select id, task as label, '/office/assignments/' || id as url, done_on as happened_on,
       giver, document, lead_unit_name as lead_unit, done_on <= due_on or due_on is null as in_time,
       false as is_public
  from assignments.assignment_at
 where withdrawn_on is null and confirmed_on is not null;
comment on view assignments.report_done is
  'One row per task whose giver confirmed it, on the day the lead reported it done; in time when that was not after the last day.';

create view assignments.report_running as
select id, task as label, '/office/assignments/' || id as url, given_on as from_on,
       case when confirmed_on is not null then done_on - 1 end as until_on,
       giver, document, lead_unit_name as lead_unit, due_on is null as standing, false as is_public
  from assignments.assignment_at
 where withdrawn_on is null and (confirmed_on is null or done_on > given_on);
comment on view assignments.report_running is
  'One row per task while it is carried out: from its day to the day before the lead reported it done, once that is confirmed.';

create view assignments.report_running_in_time as
select id, label, url, from_on, until_on, giver, document, lead_unit, standing, is_public
  from (select id, task as label, '/office/assignments/' || id as url, given_on as from_on,
               case when confirmed_on is not null then least(done_on - 1, due_on)
                    when done_on <= due_on then null
                    else due_on end as until_on,
               giver, document, lead_unit_name as lead_unit, due_on is null as standing, false as is_public
          from assignments.assignment_at
         where withdrawn_on is null) running
 where until_on is null or until_on >= from_on;
comment on view assignments.report_running_in_time is
  'One row per task while it is carried out and its last day has not passed, or it was reported done before that.';

create view assignments.report_running_late as
select id, task as label, '/office/assignments/' || id as url, due_on + 1 as from_on,
       case when confirmed_on is not null then done_on - 1 end as until_on,
       giver, document, lead_unit_name as lead_unit, false as is_public
  from assignments.assignment_at
 where withdrawn_on is null and due_on is not null
   and (done_on is null or done_on > due_on + 1 or (confirmed_on is null and done_on > due_on));
comment on view assignments.report_running_late is
  'One row per task from the day after its last day while it was not done by then.';

create view assignments.report_directive as
select (array_agg(id order by given_on, id))[1] as id,
       (array_agg(coalesce(nullif(document, ''), task) order by given_on, id))[1] as label,
       '/office/assignments/' || (array_agg(id order by given_on, id))[1] as url,
       min(given_on) as from_on,
       case when bool_and(confirmed_on is not null) then max(done_on) end as until_on,
       giver, count(*) as task_count, false as is_public
  from assignments.assignment_at
 where withdrawn_on is null and giver <> 'DIRECTOR'
 group by giver, case when document = '' then cast(id as text) else document end;
comment on view assignments.report_directive is
  'One row per document of the government, the ministry or the province that gave tasks, from its first task to the last one done.';
