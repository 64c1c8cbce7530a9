create view workplan.report_wanted as
select target.id, target.name || ' (' || plan.year || ')' as label, '/office/workplan/plans/' || plan.id as url,
       plan.year, target.indicator,
       case when target.share_column = '' then '' else target.share_column || '=' || target.share_value end as share,
       target.wanted, false as is_public
  from workplan.target_at target
  join workplan.plan_at plan on plan.id = target.plan_id
 where target.withdrawn_at is null and target.indicator <> '' and target.span = 'YEAR';
comment on view workplan.report_wanted is 'What the plan of a year wants of an indicator, one row per target of the whole year that is bound to one.';
