-- What the yearly statistics count: a task from its approval until it was accepted or closed.
create view tasks.report_yearly as
select t.id, t.code || ' – ' || t.title as label, '/nhiem-vu/' || t.slug as url,
       coalesce(t.decision_on, t.contracted_on) as happened_on,
       coalesce(t.decision_on, t.contracted_on) as from_on,
       least(t.accepted_on, t.closed_on) as until_on,
       t.code, t.level, t.programme, t.kind,
       case when t.kind in ('de_tai', 'de_an') then 'topic' when t.kind = 'chuong_trinh' then 'programme'
            else 'project' end as kind_group,
       t.field, t.host_name, t.leader_sex,
       exists (select from tasks.task n
                where n.id = t.id and n.withdrawn_at is null and n.published
                  and n.stage not in ('proposed', 'rejected', 'listed', 'selected')) as is_public
  from tasks.task_at t
 where t.withdrawn_at is null and t.stage not in ('proposed', 'rejected', 'listed');
comment on view tasks.report_yearly is
  'One row per approved task, on the day of its approval; it runs until it was accepted or closed, whichever was first.';

create view tasks.report_yearly_accepted as
select id, label, url, until_on as happened_on, code, level, programme, kind, kind_group, field, host_name,
       leader_sex, is_public
  from tasks.report_yearly yearly
 where exists (select from tasks.task_at t where t.id = yearly.id and t.accepted_on = yearly.until_on);
comment on view tasks.report_yearly_accepted is 'One row per task that was accepted, on that day.';
