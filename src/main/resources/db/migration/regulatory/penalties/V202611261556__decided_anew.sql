-- After a decision was cancelled another may follow; the cancelled one stays.
alter table penalties.decision drop constraint decision_minutes_id_key;
alter table penalties.decision add column round integer not null default 1 check (round > 0);
alter table penalties.decision alter column round drop default;
alter table penalties.decision add unique (minutes_id, round);
comment on column penalties.decision.round is 'The how manieth on these minutes: one act is punished once, so a next one follows a cancelled one only.';
comment on table penalties.decision is 'What was decided about minutes, and decided anew after a cancellation.';
select platform.keep_history('penalties.decision');

alter table penalties.decision_act drop constraint decision_act_pkey;
alter table penalties.decision_act add primary key (decision_id, act_id);
comment on table penalties.decision_act is 'The fine for each act.';

alter table penalties.step add column decision_id uuid references penalties.decision;
comment on column penalties.step.decision_id is 'The decision it is about; null for what came before any.';
update penalties.step set decision_id = decision.id
  from penalties.decision
 where decision.minutes_id = step.minutes_id and step.kind not in ('EXPLANATION_ASKED', 'EXPLANATION_GIVEN');
alter table penalties.step add check ((decision_id is null) = (kind in ('EXPLANATION_ASKED', 'EXPLANATION_GIVEN')));
drop index penalties.step_minutes_id_kind_idx;
create unique index on penalties.step (decision_id, kind) where kind in ('SENT', 'RECEIVED', 'CANCELLATION', 'PUBLISHED');
select platform.keep_history('penalties.step');

create or replace view penalties.report_decision as
select decision.id, decision.number || ' – ' || minutes.violator as label,
       '/office/violations/' || minutes.id as url, decision.signed_on as happened_on, decision.kind, decision.fine,
       case when minutes.organisation_id is null then 'PERSON' else 'ORGANISATION' end as violator_kind, false as is_public
  from penalties.decision_at decision
  join penalties.minutes_at minutes on minutes.id = decision.minutes_id
 where not exists (select from penalties.step_at step where step.decision_id = decision.id and step.kind = 'CANCELLATION');
