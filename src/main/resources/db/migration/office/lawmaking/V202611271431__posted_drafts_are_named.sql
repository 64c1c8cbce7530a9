-- What was posted for comment or issued bears its title on the portal: the public reads it in a report's list too, unless
-- the draft was stopped, when its posting is taken down.
create or replace view lawmaking.report_draft as
select id, title as label, '/office/drafts/' || id as url, presented_on as happened_on, kind as draft_kind,
       authority as drafted_for, stage as draft_stage, unit_name as drafting_unit,
       issued_on is not null
       or stage <> 'STOPPED' and exists (select from lawmaking.step_at step
                                          where step.draft_id = draft.id and step.kind = 'COMMENT') as is_public
  from lawmaking.draft_at draft
 where presented_on is not null and withdrawn_why is null;

create or replace view lawmaking.report_submission as
select id, title as label, '/office/drafts/' || id as url, submitted_on as happened_on, kind as draft_kind,
       authority as drafted_for, stage as draft_stage, unit_name as drafting_unit,
       issued_on is not null
       or stage <> 'STOPPED' and exists (select from lawmaking.step_at step
                                          where step.draft_id = draft.id and step.kind = 'COMMENT') as is_public
  from lawmaking.draft_at draft
 where submitted_on is not null and withdrawn_why is null;
