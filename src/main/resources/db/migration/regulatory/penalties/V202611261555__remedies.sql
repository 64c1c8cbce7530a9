create table penalties.remedy (
  id          uuid primary key,
  decision_id uuid not null references penalties.decision,
  line        integer not null check (line > 0),
  kind        text not null check (kind in ('RECALL', 'RECYCLE', 'DESTROY', 'RE_EXPORT', 'REPAY', 'OTHER')),
  wording     text not null check (wording <> ''),
  due_on      date not null,
  unique (decision_id, line)
);
comment on table penalties.remedy is 'What a decision orders to be put right, each a line of its own, in the order of the decision.';
comment on column penalties.remedy.due_on is 'The last day to do it.';
create index on penalties.remedy (due_on, id);

create table penalties.remedy_done (
  id          uuid primary key,
  remedy_id   uuid not null unique references penalties.remedy,
  done_on     date not null,
  evidence    text not null check (evidence <> ''),
  recorded_by text not null
);
comment on table penalties.remedy_done is 'That a remedy was done, with what shows it.';

select platform.keep_history('penalties.remedy');
select platform.keep_history('penalties.remedy_done');

-- What was one text with one day becomes one line; what told that it was done tells it of that line.
insert into penalties.remedy (id, decision_id, line, kind, wording, due_on)
select uuidv7(), id, 1, 'OTHER', remedy, remedy_due
  from penalties.decision where remedy <> '' and remedy_due is not null;
insert into penalties.remedy_done (id, remedy_id, done_on, evidence, recorded_by)
select step.id, remedy.id, step.on_day, coalesce(nullif(step.note, ''), '–'), step.recorded_by
  from penalties.step
  join penalties.decision on decision.minutes_id = step.minutes_id
  join penalties.remedy on remedy.decision_id = decision.id
 where step.kind = 'REMEDY_DONE';
delete from penalties.step where kind = 'REMEDY_DONE';

drop view penalties.report_remedy;
drop view penalties.report_payment;
drop view penalties.report_decision;
drop view penalties.decision_at;
alter table penalties.decision drop column remedy, drop column remedy_due;
-- The history keeps what the column held in its time.
alter table penalties.decision_history alter column remedy drop not null;
select platform.keep_history('penalties.decision');

create view penalties.report_decision as
select decision.id, decision.number || ' – ' || minutes.violator as label,
       '/office/violations/' || minutes.id as url, decision.signed_on as happened_on, decision.kind, decision.fine,
       case when minutes.organisation_id is null then 'PERSON' else 'ORGANISATION' end as violator_kind, false as is_public
  from penalties.decision_at decision
  join penalties.minutes_at minutes on minutes.id = decision.minutes_id
 where not exists (select from penalties.step_at step where step.minutes_id = minutes.id and step.kind = 'CANCELLATION');
comment on view penalties.report_decision is 'One row per decision that was not cancelled, on the day it was signed.';

create view penalties.report_payment as
select payment.id, payment.receipt || ' – ' || minutes.violator as label,
       '/office/violations/' || minutes.id as url, payment.paid_on as happened_on, payment.amount,
       case when minutes.organisation_id is null then 'PERSON' else 'ORGANISATION' end as violator_kind, false as is_public
  from penalties.payment_at payment
  join penalties.decision_at decision on decision.id = payment.decision_id
  join penalties.minutes_at minutes on minutes.id = decision.minutes_id;
comment on view penalties.report_payment is 'One row per payment, on the day of its receipt.';

create view penalties.report_remedy as
select done.id, minutes.number || ' – ' || remedy.wording as label,
       '/office/violations/' || minutes.id as url, done.done_on as happened_on, remedy.kind,
       done.done_on <= remedy.due_on as in_time,
       case when minutes.organisation_id is null then 'PERSON' else 'ORGANISATION' end as violator_kind, false as is_public
  from penalties.remedy_done_at done
  join penalties.remedy_at remedy on remedy.id = done.remedy_id
  join penalties.decision_at decision on decision.id = remedy.decision_id
  join penalties.minutes_at minutes on minutes.id = decision.minutes_id;
comment on view penalties.report_remedy is 'One row per remedy that was done, on the day its evidence was taken down.';
