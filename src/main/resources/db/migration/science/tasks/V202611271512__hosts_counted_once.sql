create or replace view tasks.report_task as
select t.id, t.code || ' – ' || t.title as label, '/nhiem-vu/' || t.slug as url,
       t.contracted_on as from_on, t.closed_on as until_on,
       t.code, t.level, t.programme, t.kind, t.field, t.host_name,
       (select p.code from tasks.task_at p where p.id = t.parent_id) as parent_code,
       t.stage, t.accepted_on,
       exists (select from tasks.task n
                where n.id = t.id and n.withdrawn_at is null and n.published
                  and n.stage not in ('proposed', 'rejected', 'listed', 'selected')) as is_public,
       coalesce(t.host_id::text, tasks.fold(t.host_name)) as host
  from tasks.task_at t
 where t.withdrawn_at is null;
comment on column tasks.report_task.host is
  'What tells one host from another: the organisation where the task is linked to one, else the name without marks and case.';
