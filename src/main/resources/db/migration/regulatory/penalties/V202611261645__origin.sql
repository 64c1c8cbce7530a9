-- What minutes were made of.
alter table penalties.minutes add column mission_id uuid references inspection.mission;
alter table penalties.minutes add column demand_id uuid references inspection.demand;
alter table penalties.minutes add column lot_id uuid references goods.lot;
comment on column penalties.minutes.mission_id is 'The mission whose conclusion they follow; null where they were made of a visit.';
comment on column penalties.minutes.demand_id is 'The demand they were made of.';
comment on column penalties.minutes.lot_id is 'The lot whose failure they were made of.';
create index on penalties.minutes (mission_id) where mission_id is not null;
create index on penalties.minutes (lot_id) where lot_id is not null;
select platform.keep_history('penalties.minutes');

drop view penalties.report_remedy;
create view penalties.report_remedy as
select done.id, minutes.number || ' – ' || remedy.wording as label,
       '/office/violations/' || minutes.id as url, done.done_on as happened_on, remedy.kind as remedy_kind,
       done.done_on <= remedy.due_on as in_time, minutes.violator_kind, false as is_public
  from penalties.remedy_done_at done
  join penalties.remedy_at remedy on remedy.id = done.remedy_id
  join penalties.decision_at decision on decision.id = remedy.decision_id
  join penalties.minutes_at minutes on minutes.id = decision.minutes_id;
comment on view penalties.report_remedy is 'One row per remedy that was done, on the day its evidence was taken down.';

create view penalties.report_open_remedy as
select remedy.id, minutes.number || ' – ' || remedy.wording as label,
       '/office/violations/' || minutes.id as url, decision.signed_on as from_on,
       coalesce(done.done_on, cancelled.on_day) - 1 as until_on, remedy.due_on, remedy.kind as remedy_kind,
       minutes.violator_kind, false as is_public
  from penalties.remedy_at remedy
  join penalties.decision_at decision on decision.id = remedy.decision_id
  join penalties.minutes_at minutes on minutes.id = decision.minutes_id
  left join penalties.remedy_done_at done on done.remedy_id = remedy.id
  left join penalties.step_at cancelled on cancelled.decision_id = decision.id and cancelled.kind = 'CANCELLATION';
comment on view penalties.report_open_remedy is 'One row per remedy, from the signature until the day before it was done or its decision cancelled.';

create view penalties.report_overdue_decision as
select minutes.id, minutes.number || ' – ' || minutes.violator as label, '/office/violations/' || minutes.id as url,
       minutes.decide_by + 1 as from_on, decision.signed_on - 1 as until_on, minutes.violator_kind, false as is_public
  from penalties.minutes_at minutes
  left join penalties.decision_at decision on decision.minutes_id = minutes.id and decision.round = 1
 where minutes.decide_by is not null and (decision.id is null or decision.signed_on > minutes.decide_by);
comment on view penalties.report_overdue_decision is
  'One row per violation not decided in time, from the day after the last one until the day before the decision.';

create view penalties.report_act as
select md5(found.minutes_id::text || found.act_id::text)::uuid as id, act.code || ' – ' || minutes.number as label,
       '/office/violations/' || minutes.id as url,
       (minutes.made_at at time zone 'Asia/Ho_Chi_Minh')::date as happened_on, act.code || ' – ' || act.text as act,
       minutes.violator_kind, false as is_public
  from penalties.minutes_act found
  join penalties.minutes_at minutes on minutes.id = found.minutes_id
  join penalties.act on act.id = found.act_id;
comment on view penalties.report_act is 'One row per act found in minutes, on the day they were made.';

create view penalties.report_fined_act as
select md5(fined.decision_id::text || fined.act_id::text)::uuid as id, act.code || ' – ' || decision.number as label,
       '/office/violations/' || minutes.id as url, decision.signed_on as happened_on,
       act.code || ' – ' || act.text as act, fined.fine, minutes.violator_kind, false as is_public
  from penalties.decision_act fined
  join penalties.decision_at decision on decision.id = fined.decision_id
  join penalties.minutes_at minutes on minutes.id = decision.minutes_id
  join penalties.act on act.id = fined.act_id
 where not exists (select from penalties.step_at step where step.decision_id = decision.id and step.kind = 'CANCELLATION');
comment on view penalties.report_fined_act is 'One row per act that was fined by a decision that was not cancelled, on the day it was signed.';
