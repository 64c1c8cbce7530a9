-- The times the law gives, all that its pages name, and the figures it sets, each with its article and mark.
alter table penalties.act add column remark text not null default '';
alter table penalties.legal_limit add column remark text not null default '';

insert into penalties.legal_limit (id, code, from_on, until_on, amount, unit, article, confirmed, remark) values
  ('0197f0a0-0000-7000-8000-000000241101', 'MINUTES', '2022-01-01', null, 2, 'WORKING_DAYS', 'NĐ 118/2021/NĐ-CP, Điều 12', false, 'Trường hợp thông thường; văn bản chưa đọc toàn văn.'),
  ('0197f0a0-0000-7000-8000-000000241102', 'TRANSFER', '2022-01-01', null, 24, 'HOURS', 'Luật 15/2012/QH13, Điều 58.5 (Luật 67/2020/QH14)', true, ''),
  ('0197f0a0-0000-7000-8000-000000241103', 'ORAL_REQUEST', '2013-07-01', '2021-12-31', 2, 'WORKING_DAYS', 'Luật 15/2012/QH13, Điều 61', false, ''),
  ('0197f0a0-0000-7000-8000-000000241104', 'ORAL_REQUEST', '2022-01-01', null, 2, 'WORKING_DAYS', 'Luật 15/2012/QH13, Điều 61.3 (Luật 67/2020/QH14)', true, ''),
  ('0197f0a0-0000-7000-8000-000000241105', 'ORAL_SUMMONS', '2013-07-01', '2021-12-31', 5, 'CALENDAR_DAYS', 'Luật 15/2012/QH13, Điều 61', false, ''),
  ('0197f0a0-0000-7000-8000-000000241106', 'ORAL_SUMMONS', '2022-01-01', null, 5, 'WORKING_DAYS', 'Luật 15/2012/QH13, Điều 61.3 (Luật 67/2020/QH14)', true, ''),
  ('0197f0a0-0000-7000-8000-000000241107', 'EXPLANATION_EXTENDED', '2013-07-01', '2021-12-31', 5, 'CALENDAR_DAYS', 'Luật 15/2012/QH13, Điều 61', false, 'Thêm vào thời hạn đầu.'),
  ('0197f0a0-0000-7000-8000-000000241108', 'EXPLANATION_EXTENDED', '2022-01-01', null, 5, 'WORKING_DAYS', 'Luật 15/2012/QH13, Điều 61.2 (Luật 67/2020/QH14)', true, 'Thêm vào thời hạn đầu, bằng văn bản.'),
  ('0197f0a0-0000-7000-8000-000000241109', 'DECISION_TRANSFERRED', '2022-01-01', null, 10, 'WORKING_DAYS', 'Luật 15/2012/QH13, Điều 66 (Luật 67/2020/QH14)', true, ''),
  ('0197f0a0-0000-7000-8000-000000241110', 'DECISION_COMPLEX', '2013-07-01', '2021-12-31', 60, 'CALENDAR_DAYS', 'Luật 15/2012/QH13, Điều 66', true, '30 ngày và thêm không quá 30 ngày, được cấp trên đồng ý bằng văn bản.'),
  ('0197f0a0-0000-7000-8000-000000241111', 'DECISION_COMPLEX', '2022-01-01', null, 2, 'MONTHS', 'Luật 15/2012/QH13, Điều 66 (Luật 67/2020/QH14)', true, ''),
  ('0197f0a0-0000-7000-8000-000000241112', 'ENFORCEMENT', '2022-01-01', null, 12, 'MONTHS', 'Luật 15/2012/QH13, Điều 74.1 (Luật 67/2020/QH14)', true, 'Tịch thu và biện pháp khắc phục hậu quả không hết thời hiệu.'),
  ('0197f0a0-0000-7000-8000-000000241113', 'LIMITATION', '2022-01-01', null, 12, 'MONTHS', 'Luật 15/2012/QH13, Điều 6.1.a (Luật 67/2020/QH14)', true, '02 năm đối với năng lượng nguyên tử và sản xuất, nhập khẩu, kinh doanh hàng hóa.');

create table penalties.legal_figure (
  id        uuid primary key,
  code      text not null,
  from_on   date not null,
  until_on  date,
  figure    numeric(18, 3) not null check (figure > 0),
  article   text not null,
  confirmed boolean not null,
  remark    text not null,
  unique (code, from_on),
  check (from_on <= until_on)
);
comment on table penalties.legal_figure is 'A figure the law sets, from a day on: a share, a multiple or an amount in đồng, as its code says.';

insert into penalties.legal_figure (id, code, from_on, until_on, figure, article, confirmed, remark) values
  ('0197f0a0-0000-7000-8000-000000242001', 'LATE_INTEREST', '2013-07-01', '2021-12-31', 0.05, 'Luật 15/2012/QH13, Điều 78.1', false, ''),
  ('0197f0a0-0000-7000-8000-000000242002', 'LATE_INTEREST', '2022-01-01', null, 0.05, 'Luật 15/2012/QH13, Điều 78.1 (Luật 67/2020/QH14)', true, ''),
  ('0197f0a0-0000-7000-8000-000000242003', 'ORGANISATION_FACTOR', '2017-12-15', null, 2, 'NĐ 119/2017/NĐ-CP', true, 'Đọc trong đoạn trích: tối đa 150 triệu đồng (cá nhân), 300 triệu đồng (tổ chức).'),
  ('0197f0a0-0000-7000-8000-000000242004', 'HOUSEHOLD_FACTOR', '2017-12-15', null, 1, 'NĐ 119/2017/NĐ-CP', false, 'Chưa đọc được điều khoản về hộ kinh doanh; tạm phạt như cá nhân. Ghi 2 nếu phạt như tổ chức.'),
  ('0197f0a0-0000-7000-8000-000000242005', 'EXPLANATION_PERSON', '2013-07-01', '2021-12-31', 15000000, 'Luật 15/2012/QH13, Điều 61.1', false, ''),
  ('0197f0a0-0000-7000-8000-000000242006', 'EXPLANATION_PERSON', '2022-01-01', null, 15000000, 'Luật 15/2012/QH13, Điều 61.1 (Luật 67/2020/QH14)', true, ''),
  ('0197f0a0-0000-7000-8000-000000242007', 'EXPLANATION_ORGANISATION', '2013-07-01', '2021-12-31', 30000000, 'Luật 15/2012/QH13, Điều 61.1', false, ''),
  ('0197f0a0-0000-7000-8000-000000242008', 'EXPLANATION_ORGANISATION', '2022-01-01', null, 30000000, 'Luật 15/2012/QH13, Điều 61.1 (Luật 67/2020/QH14)', true, '');

-- What times run from, the day until which to decide, and who is fined by which frame.
alter table penalties.minutes add column violator_kind text;
update penalties.minutes set violator_kind = case when organisation_id is null then 'PERSON' else 'ORGANISATION' end;
alter table penalties.minutes alter column violator_kind set not null;
alter table penalties.minutes add check (violator_kind in ('PERSON', 'HOUSEHOLD', 'ORGANISATION'));
alter table penalties.minutes add check (violator_kind <> 'ORGANISATION' or organisation_id is not null);
alter table penalties.minutes add check (violator_kind <> 'PERSON' or organisation_id is null);
alter table penalties.minutes add column detected_on date;
alter table penalties.minutes add column decide_by date;
comment on column penalties.minutes.violator_kind is 'A household business is fined by the multiple penalties.legal_figure has for it.';
comment on column penalties.minutes.detected_on is 'When the violation was found; the time to make minutes runs from it.';
comment on column penalties.minutes.decide_by is 'The last day to decide, by the limits and the calendar as they stand; null where the law gives none.';
create index on penalties.minutes (decide_by, id);
select platform.keep_history('penalties.minutes');

alter table penalties.step drop constraint step_kind_check;
alter table penalties.step add constraint step_kind_check check (kind in ('TRANSFERRED', 'FORWARDED', 'ORAL_ASKED', 'ORAL_SUMMONED',
  'EXPLANATION_ASKED', 'EXPLANATION_EXTENDED', 'EXPLANATION_GIVEN', 'DECISION_EXTENDED', 'SENT', 'RECEIVED', 'APPEAL',
  'APPEAL_OUTCOME', 'ENFORCED', 'CORRECTION', 'CANCELLATION', 'PUBLISHED'));
alter table penalties.step drop constraint step_check;
alter table penalties.step add constraint step_decision_check check ((decision_id is null) = (kind in ('TRANSFERRED', 'FORWARDED',
  'ORAL_ASKED', 'ORAL_SUMMONED', 'EXPLANATION_ASKED', 'EXPLANATION_EXTENDED', 'EXPLANATION_GIVEN', 'DECISION_EXTENDED')));

create or replace view penalties.report_minutes as
select id, number || ' – ' || violator as label, '/office/violations/' || id as url,
       (made_at at time zone 'Asia/Ho_Chi_Minh')::date as happened_on, violator_kind, false as is_public
  from penalties.minutes_at;

create or replace view penalties.report_decision as
select decision.id, decision.number || ' – ' || minutes.violator as label,
       '/office/violations/' || minutes.id as url, decision.signed_on as happened_on, decision.kind, decision.fine,
       minutes.violator_kind, false as is_public
  from penalties.decision_at decision
  join penalties.minutes_at minutes on minutes.id = decision.minutes_id
 where not exists (select from penalties.step_at step where step.decision_id = decision.id and step.kind = 'CANCELLATION');

create or replace view penalties.report_payment as
select payment.id, payment.receipt || ' – ' || minutes.violator as label,
       '/office/violations/' || minutes.id as url, payment.paid_on as happened_on, payment.amount,
       minutes.violator_kind, false as is_public
  from penalties.payment_at payment
  join penalties.decision_at decision on decision.id = payment.decision_id
  join penalties.minutes_at minutes on minutes.id = decision.minutes_id;

create or replace view penalties.report_remedy as
select done.id, minutes.number || ' – ' || remedy.wording as label,
       '/office/violations/' || minutes.id as url, done.done_on as happened_on, remedy.kind,
       done.done_on <= remedy.due_on as in_time, minutes.violator_kind, false as is_public
  from penalties.remedy_done_at done
  join penalties.remedy_at remedy on remedy.id = done.remedy_id
  join penalties.decision_at decision on decision.id = remedy.decision_id
  join penalties.minutes_at minutes on minutes.id = decision.minutes_id;
