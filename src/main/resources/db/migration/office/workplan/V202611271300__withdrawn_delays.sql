alter table workplan.task_delay
  add column withdrawn_at  timestamptz,
  add column withdrawn_why text,
  add check ((withdrawn_at is null) = (withdrawn_why is null)),
  drop constraint task_delay_task_id_cause_key;
create unique index on workplan.task_delay (task_id, cause) where withdrawn_at is null;
select platform.keep_history('workplan.task_delay');
comment on column workplan.task_delay.withdrawn_at is
  'When a cause named wrongly was withdrawn: it is read struck through and counts no longer.';

create or replace view workplan.report_late_task as
select delay.id, task.name as label, '/office/workplan/plans/' || target.plan_id as url, task.due_on + 1 as from_on,
       task.done_on as until_on, delay.cause, task.unit_name as unit, false as is_public
  from workplan.task_delay_at delay
  join workplan.task_at task on task.id = delay.task_id
  join workplan.target_at target on target.id = task.target_id
 where delay.withdrawn_at is null and task.withdrawn_at is null and target.withdrawn_at is null
   and (task.done_on is null or task.done_on > task.due_on);
