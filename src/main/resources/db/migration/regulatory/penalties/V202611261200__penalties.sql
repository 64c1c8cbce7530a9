create schema penalties;

create table penalties.act (
  id         uuid primary key,
  code       text not null,
  decree     text not null,
  article    text not null,
  text       text not null,
  basis      text not null check (basis in ('PERSON', 'ORGANISATION')),
  least      bigint not null check (least >= 0),
  most       bigint not null check (most > 0),
  from_on    date not null,
  until_on   date,
  confirmed  boolean not null,
  unique (code, from_on),
  check (least <= most),
  check (from_on <= until_on)
);
comment on table penalties.act is 'An act that is punished, with its frame in đồng, from a day on.';
comment on column penalties.act.basis is 'For whom the frame is written; an organisation pays twice what a person pays.';
comment on column penalties.act.confirmed is 'Whether the wording was read in the text of the law; if not, the mark is shown.';

insert into penalties.act (id, code, decree, article, text, basis, least, most, from_on, until_on, confirmed) values
  ('0197f0a0-0000-7000-8000-000000240001', '119/4.1', 'NĐ 119/2017/NĐ-CP', 'Điều 4 khoản 1', 'Cơ quan, tổ chức được chỉ định giữ chuẩn quốc gia không thực hiện đúng nghĩa vụ', 'PERSON', 5000000, 10000000, '2017-12-15', null, false),
  ('0197f0a0-0000-7000-8000-000000240002', '119/4.2', 'NĐ 119/2017/NĐ-CP', 'Điều 4 khoản 2', 'Sử dụng chuẩn quốc gia có sai hỏng, không báo cáo', 'PERSON', 10000000, 30000000, '2017-12-15', null, false),
  ('0197f0a0-0000-7000-8000-000000240003', '119/14.a', 'NĐ 119/2017/NĐ-CP', 'Điều 14 điểm a', 'Không bảo đảm điều kiện để người mua giám sát, kiểm tra phép đo', 'PERSON', 4000000, 10000000, '2017-12-15', null, false),
  ('0197f0a0-0000-7000-8000-000000240004', '119/14.b', 'NĐ 119/2017/NĐ-CP', 'Điều 14 điểm b', 'Không thực hiện đúng yêu cầu kỹ thuật về phép đo', 'PERSON', 4000000, 10000000, '2017-12-15', null, false),
  ('0197f0a0-0000-7000-8000-000000240005', '119/14.c', 'NĐ 119/2017/NĐ-CP', 'Điều 14 điểm c', 'Đo thiếu, thu lợi bất hợp pháp đến 10 triệu đồng', 'PERSON', 5000000, 10000000, '2017-12-15', null, false),
  ('0197f0a0-0000-7000-8000-000000240006', '119/31.4.a', 'NĐ 119/2017/NĐ-CP', 'Điều 31 khoản 4 điểm a', 'Không có nhãn hàng hóa theo quy định, hàng trị giá đến 5 triệu đồng', 'PERSON', 1000000, 3000000, '2017-12-15', null, false),
  ('0197f0a0-0000-7000-8000-000000240007', '119/31.4.b', 'NĐ 119/2017/NĐ-CP', 'Điều 31 khoản 4 điểm b', 'Không có nhãn hàng hóa theo quy định, hàng trị giá trên 5 đến 10 triệu đồng', 'PERSON', 3000000, 6000000, '2017-12-15', '2021-12-31', false),
  ('0197f0a0-0000-7000-8000-000000240008', '119/31.4.b', 'NĐ 119/2017/NĐ-CP, NĐ 126/2021/NĐ-CP', 'Điều 31 khoản 4 điểm b', 'Không có nhãn hàng hóa theo quy định, hàng trị giá trên 5 đến dưới 10 triệu đồng', 'PERSON', 3000000, 5000000, '2022-01-01', null, false),
  ('0197f0a0-0000-7000-8000-000000240009', '119/30', 'NĐ 119/2017/NĐ-CP', 'Điều 30 (gộp các mức theo trị giá hàng)', 'Nhãn bị rách, mờ, che khuất; cỡ chữ, ngôn ngữ không đúng quy định', 'PERSON', 500000, 30000000, '2017-12-15', null, false);

create table penalties.legal_limit (
  id        uuid primary key,
  code      text not null,
  from_on   date not null,
  until_on  date,
  amount    integer not null check (amount > 0),
  unit      text not null check (unit in ('HOURS', 'WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS')),
  article   text not null,
  confirmed boolean not null,
  unique (code, from_on)
);
comment on table penalties.legal_limit is 'The time the law gives for a step, from a day on.';

insert into penalties.legal_limit (id, code, from_on, until_on, amount, unit, article, confirmed) values
  ('0197f0a0-0000-7000-8000-000000241001', 'DECISION', '2013-07-01', '2021-12-31', 7, 'CALENDAR_DAYS', 'Luật 15/2012/QH13, Điều 66', true),
  ('0197f0a0-0000-7000-8000-000000241002', 'DECISION', '2022-01-01', null, 7, 'WORKING_DAYS', 'Luật 15/2012/QH13, Điều 66 (Luật 67/2020/QH14)', true),
  ('0197f0a0-0000-7000-8000-000000241003', 'DECISION_EXPLAINED', '2013-07-01', '2021-12-31', 30, 'CALENDAR_DAYS', 'Luật 15/2012/QH13, Điều 66', true),
  ('0197f0a0-0000-7000-8000-000000241004', 'DECISION_EXPLAINED', '2022-01-01', null, 1, 'MONTHS', 'Luật 15/2012/QH13, Điều 66 (Luật 67/2020/QH14)', true),
  ('0197f0a0-0000-7000-8000-000000241005', 'EXPLANATION', '2013-07-01', '2021-12-31', 5, 'CALENDAR_DAYS', 'Luật 15/2012/QH13, Điều 61', false),
  ('0197f0a0-0000-7000-8000-000000241006', 'EXPLANATION', '2022-01-01', null, 5, 'WORKING_DAYS', 'Luật 15/2012/QH13, Điều 61.2 (Luật 67/2020/QH14)', true),
  ('0197f0a0-0000-7000-8000-000000241007', 'SENDING', '2013-07-01', null, 2, 'WORKING_DAYS', 'Luật 15/2012/QH13, Điều 70', false),
  ('0197f0a0-0000-7000-8000-000000241008', 'COMPLIANCE', '2013-07-01', null, 10, 'CALENDAR_DAYS', 'Luật 15/2012/QH13, Điều 73', false);

create table penalties.minutes (
  id              uuid primary key,
  number          text not null unique,
  visit_id        uuid references inspection.visit,
  made_at         timestamptz not null,
  place           text not null,
  maker           text not null,
  organisation_id uuid,
  violator        text not null,
  acted_on        date not null,
  exhibits        text not null,
  statement       text not null,
  signed_for      text not null,
  refusal         text not null,
  recorded_by     text not null,
  check (signed_for <> '' or refusal <> '')
);
create index on penalties.minutes (visit_id);
create index on penalties.minutes (organisation_id);
create index on penalties.minutes (made_at desc, id desc);
comment on table penalties.minutes is 'Minutes of a violation by one violator; each of several has their own.';
comment on column penalties.minutes.organisation_id is 'The organisation; null for an individual.';

create table penalties.minutes_act (
  minutes_id uuid not null references penalties.minutes,
  act_id     uuid not null references penalties.act,
  primary key (minutes_id, act_id)
);
comment on table penalties.minutes_act is 'The acts found, each once.';

create table penalties.decision (
  id          uuid primary key,
  minutes_id  uuid not null unique references penalties.minutes,
  number      text not null unique,
  signed_on   date not null,
  kind        text not null check (kind in ('FINE', 'NO_FINE')),
  signer      text not null,
  reason      text not null,
  aggravating text not null,
  mitigating  text not null,
  remedy      text not null,
  remedy_due  date,
  fine        bigint not null check (fine >= 0),
  check ((kind = 'FINE') = (fine > 0)),
  check (kind = 'FINE' or reason <> '')
);
comment on table penalties.decision is 'What was decided about minutes: one act is punished once.';

create table penalties.decision_act (
  decision_id uuid not null references penalties.decision,
  minutes_id  uuid not null,
  act_id      uuid not null,
  fine        bigint not null check (fine > 0),
  primary key (minutes_id, act_id),
  foreign key (minutes_id, act_id) references penalties.minutes_act
);
comment on table penalties.decision_act is 'The fine for each act; the key keeps an act from being punished twice.';

create table penalties.step (
  id          uuid primary key,
  minutes_id  uuid not null references penalties.minutes,
  kind        text not null check (kind in ('EXPLANATION_ASKED', 'EXPLANATION_GIVEN', 'SENT', 'RECEIVED',
                'REMEDY_DONE', 'APPEAL', 'APPEAL_OUTCOME', 'CORRECTION', 'CANCELLATION', 'PUBLISHED')),
  on_day      date not null,
  number      text not null,
  note        text not null,
  recorded_by text not null
);
create index on penalties.step (minutes_id, on_day);
create unique index on penalties.step (minutes_id, kind) where kind in ('SENT', 'RECEIVED', 'REMEDY_DONE', 'CANCELLATION', 'PUBLISHED');
comment on table penalties.step is 'What happened to minutes and their decision; nothing is taken away.';

create table penalties.payment (
  id          uuid primary key,
  decision_id uuid not null references penalties.decision,
  paid_on     date not null,
  amount      bigint not null check (amount > 0),
  receipt     text not null unique,
  recorded_by text not null
);
create index on penalties.payment (decision_id);
comment on table penalties.payment is 'Money received by the treasury, by the number of its receipt.';

select platform.keep_history('penalties.minutes');
select platform.keep_history('penalties.decision');
select platform.keep_history('penalties.payment');
select platform.keep_history('penalties.step');

create view penalties.report_minutes as
select id, number || ' – ' || violator as label, '/office/violations/' || id as url,
       (made_at at time zone 'Asia/Ho_Chi_Minh')::date as happened_on,
       case when organisation_id is null then 'PERSON' else 'ORGANISATION' end as violator_kind, false as is_public
  from penalties.minutes_at;
comment on view penalties.report_minutes is 'One row per minutes of a violation, on the day they were made.';

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
select step.id, minutes.number || ' – ' || decision.remedy as label,
       '/office/violations/' || minutes.id as url, step.on_day as happened_on,
       step.on_day <= decision.remedy_due as in_time,
       case when minutes.organisation_id is null then 'PERSON' else 'ORGANISATION' end as violator_kind, false as is_public
  from penalties.step_at step
  join penalties.minutes_at minutes on minutes.id = step.minutes_id
  join penalties.decision_at decision on decision.minutes_id = minutes.id
 where step.kind = 'REMEDY_DONE';
comment on view penalties.report_remedy is 'One row per remedy that was done, on the day its evidence was taken down.';
