create schema inspection;

create table inspection.mission (
  id                uuid primary key,
  number            text not null unique,
  kind              text not null check (kind in ('QUALITY', 'MEASUREMENT', 'LABEL', 'INSPECTION', 'SPECIAL_CHECK')),
  title             text not null,
  planned           boolean not null,
  ground            text not null,
  from_on           date not null,
  until_on          date not null,
  planned_by        text not null,
  planned_on        date not null,
  decision_number   text,
  decided_on        date,
  signer            text,
  basis             text,
  subject           text,
  work_from         date,
  work_until        date,
  decided_by        text,
  reported_on       date,
  report            text,
  reported_by       text,
  conclusion_number text,
  concluded_on      date,
  conclusion_signer text,
  conclusion        text,
  concluded_by      text,
  published_on      date,
  published_by_way  text[],
  published_by      text,
  withdrawn_why     text,
  check (from_on <= until_on),
  check (work_from <= work_until),
  check ((decision_number is null) = (decided_on is null)),
  check ((conclusion_number is null) = (concluded_on is null)),
  check (concluded_on is null or reported_on is not null),
  check (published_on is null or concluded_on is not null)
);
create unique index on inspection.mission (decision_number) where withdrawn_why is null;
create index on inspection.mission (from_on desc, id desc);
create index on inspection.mission (published_on desc, id desc) where published_on is not null;
comment on table inspection.mission is
  'A check or an inspection from plan to published conclusion: one notion for all kinds, with the rules of its kind and day.';
comment on column inspection.mission.number is 'The department''s own running number, given when it is planned.';
comment on column inspection.mission.ground is 'The plan it stands in, or why it is made out of plan.';
comment on column inspection.mission.work_from is 'The period the decision sets.';
comment on column inspection.mission.published_by_way is 'MEETING, PORTAL, MEDIA, POSTING.';

create table inspection.member (
  id          uuid primary key,
  mission_id  uuid not null references inspection.mission,
  person_id   uuid not null references parties.person,
  name        text not null,
  role        text not null check (role in ('HEAD', 'MEMBER', 'SECRETARY')),
  controller  boolean not null,
  certificate text not null,
  unique (mission_id, person_id)
);
create unique index on inspection.member (mission_id) where role = 'HEAD';
comment on table inspection.member is 'The team of a mission: each person once, one of them its head.';
comment on column inspection.member.controller is 'Whether the person is a quality controller (kiểm soát viên chất lượng).';

create table inspection.establishment (
  id              uuid primary key,
  mission_id      uuid not null references inspection.mission,
  organisation_id uuid not null references parties.organisation,
  name            text not null,
  place           text not null,
  withdrawn_why   text
);
create unique index on inspection.establishment (mission_id, organisation_id, place) where withdrawn_why is null;
create index on inspection.establishment (organisation_id);
comment on table inspection.establishment is 'Whom a mission goes to, under the name of that day, with the place.';

create table inspection.visit (
  id               uuid primary key,
  mission_id       uuid not null references inspection.mission,
  establishment_id uuid not null references inspection.establishment,
  begun_at         timestamptz not null,
  present          text not null,
  recorded_by      text not null,
  minutes_number   text,
  signed_at        timestamptz,
  signed_for       text,
  refusal          text,
  witness          text,
  summary          text,
  signed_by        text,
  check ((minutes_number is null) = (signed_at is null)),
  check (signed_at is null or (signed_for is null) <> (refusal is null)),
  check (signed_at >= begun_at)
);
create index on inspection.visit (mission_id);
create index on inspection.visit (establishment_id);
comment on table inspection.visit is 'The team at an establishment, with its minutes.';
comment on column inspection.visit.signed_for is 'Who signed the minutes for the establishment; null where it refused.';
comment on column inspection.visit.refusal is 'Why the establishment did not sign: noted, and the minutes stand.';

create table inspection.visit_member (
  visit_id  uuid not null references inspection.visit,
  member_id uuid not null references inspection.member,
  primary key (visit_id, member_id)
);
comment on table inspection.visit_member is 'Who of the team signed the minutes of a visit.';

create table inspection.demand (
  id        uuid primary key,
  visit_id  uuid not null references inspection.visit,
  finding   text not null,
  demand    text not null,
  due_on    date not null,
  made_by   text not null,
  closed_on date,
  evidence  text,
  closed_by text,
  check ((closed_on is null) = (evidence is null))
);
create index on inspection.demand (visit_id);
create index on inspection.demand (due_on) where closed_on is null;
comment on table inspection.demand is 'What was found and must be put right by a day; closed with its evidence only.';

create table inspection.legal_limit (
  id        uuid primary key,
  kind      text not null,
  code      text not null,
  from_on   date not null,
  until_on  date,
  amount    integer not null check (amount > 0),
  unit      text not null check (unit in ('HOURS', 'WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS')),
  article   text not null,
  confirmed boolean not null,
  remark    text not null,
  unique (kind, code, from_on)
);
comment on table inspection.legal_limit is
  'The time the law gives for a step of a mission of a kind, from a day until the next row''s day or its own last day.';
comment on column inspection.legal_limit.confirmed is 'Whether the wording was read in the text of the law; if not, the mark is shown.';

insert into inspection.legal_limit (id, kind, code, from_on, until_on, amount, unit, article, confirmed, remark) values
  ('0197f0a0-0000-7000-8000-000000230001', 'INSPECTION', 'ON_SITE', '2011-07-01', '2023-06-30', 45, 'CALENDAR_DAYS', 'Luật Thanh tra 56/2010/QH12, Điều 45.1.c, 45.2', true, 'Miền núi, biên giới: 45 ngày; nơi khác 30 ngày. Thời hạn riêng của thanh tra chuyên ngành (NĐ 07/2012) chưa đối chiếu.'),
  ('0197f0a0-0000-7000-8000-000000230002', 'INSPECTION', 'ON_SITE', '2023-07-01', '2025-06-30', 30, 'CALENDAR_DAYS', 'Luật Thanh tra 11/2022/QH15, Điều 47.1.c', true, 'Gia hạn một lần 15 ngày nếu phức tạp hoặc ở vùng xa.'),
  ('0197f0a0-0000-7000-8000-000000230003', 'INSPECTION', 'REPORT', '2011-07-01', '2025-06-30', 15, 'CALENDAR_DAYS', 'Luật Thanh tra 56/2010/QH12, Điều 49.1', false, 'Từ 01/7/2023 theo Luật 11/2022/QH15: chưa đối chiếu.'),
  ('0197f0a0-0000-7000-8000-000000230004', 'INSPECTION', 'CONCLUSION', '2011-07-01', '2023-06-30', 15, 'CALENDAR_DAYS', 'Luật Thanh tra 56/2010/QH12, Điều 50.1', true, ''),
  ('0197f0a0-0000-7000-8000-000000230005', 'INSPECTION', 'CONCLUSION', '2023-07-01', '2025-06-30', 15, 'CALENDAR_DAYS', 'Luật Thanh tra 11/2022/QH15, Điều 78.1', true, 'Tính từ khi nhận dự thảo kết luận.'),
  ('0197f0a0-0000-7000-8000-000000230006', 'INSPECTION', 'PUBLICATION', '2011-07-01', '2023-06-30', 10, 'CALENDAR_DAYS', 'Luật Thanh tra 56/2010/QH12, Điều 39.3', true, ''),
  ('0197f0a0-0000-7000-8000-000000230007', 'INSPECTION', 'PUBLICATION', '2023-07-01', '2025-06-30', 10, 'CALENDAR_DAYS', 'Luật Thanh tra 11/2022/QH15, Điều 79.1', true, ''),
  ('0197f0a0-0000-7000-8000-000000230008', 'SPECIAL_CHECK', 'CONCLUSION', '2025-07-01', null, 15, 'CALENDAR_DAYS', 'Luật Thanh tra 84/2025/QH15, Điều 36', false, 'Áp dụng tương tự cho kiểm tra chuyên ngành: chưa đối chiếu nghị định về kiểm tra chuyên ngành.'),
  ('0197f0a0-0000-7000-8000-000000230009', 'MEASUREMENT', 'VIOLATION_REPORT', '2014-06-01', null, 3, 'WORKING_DAYS', 'TT 28/2013/TT-BKHCN, Điều 21', true, ''),
  ('0197f0a0-0000-7000-8000-000000230010', 'QUALITY', 'LOT_REPORT', '2008-07-01', '2026-06-30', 24, 'HOURS', 'Luật 05/2007/QH12, Điều 40.1.a, 40.2.a', true, ''),
  ('0197f0a0-0000-7000-8000-000000230011', 'LABEL', 'LOT_REPORT', '2008-07-01', '2026-06-30', 24, 'HOURS', 'Luật 05/2007/QH12, Điều 40.1.a', true, ''),
  ('0197f0a0-0000-7000-8000-000000230012', 'QUALITY', 'LOT_SUSPENSION', '2018-01-01', '2024-03-02', 2, 'WORKING_DAYS', 'TT 12/2017/TT-BKHCN, Điều 1.6', false, 'Đối chiếu qua trích dẫn, chưa có toàn văn.'),
  ('0197f0a0-0000-7000-8000-000000230013', 'QUALITY', 'LOT_SUSPENSION', '2024-03-03', null, 2, 'WORKING_DAYS', 'TT 01/2024/TT-BKHCN, Điều 12', false, 'Thời hạn theo TT 01/2024 chưa đối chiếu.'),
  ('0197f0a0-0000-7000-8000-000000230014', 'QUALITY', 'LOT_UNSEALING', '2018-01-01', '2024-03-02', 3, 'WORKING_DAYS', 'TT 12/2017/TT-BKHCN, Điều 1.6', false, 'Tính từ khi có kết quả xử lý vi phạm.'),
  ('0197f0a0-0000-7000-8000-000000230015', 'QUALITY', 'SAMPLE_KEPT', '2012-01-01', '2024-03-02', 90, 'CALENDAR_DAYS', 'TT 26/2012/TT-BKHCN, Điều 8', false, 'Số điều chưa đối chiếu toàn văn.'),
  ('0197f0a0-0000-7000-8000-000000230016', 'QUALITY', 'LOT_DECISION', '2008-07-01', '2026-06-30', 3, 'WORKING_DAYS', 'Luật 05/2007/QH12, Điều 47.6', true, 'Kể từ ngày nhận báo cáo của đoàn kiểm tra.');

select platform.keep_history('inspection.mission');
select platform.keep_history('inspection.establishment');
select platform.keep_history('inspection.visit');

create view inspection.report_mission as
select id, number || ' – ' || title as label, '/office/missions/' || id as url, work_from as happened_on,
       kind, decision_number, planned, concluded_on is not null as concluded,
       published_on is not null as is_public
  from inspection.mission_at
 where decided_on is not null and withdrawn_why is null;
comment on view inspection.report_mission is 'One row per mission that was decided, on the first day of its period.';

create view inspection.report_establishment as
select object.id, object.name || ' – ' || mission.title as label,
       '/office/missions/' || mission.id as url, first.on_day as happened_on,
       mission.kind, mission.number, object.place, mission.published_on is not null as is_public
  from inspection.establishment_at object
  join inspection.mission_at mission on mission.id = object.mission_id
  join (select establishment_id, min((begun_at at time zone 'Asia/Ho_Chi_Minh')::date) as on_day
          from inspection.visit_at where signed_at is not null group by establishment_id) first
    on first.establishment_id = object.id
 where object.withdrawn_why is null and mission.withdrawn_why is null;
comment on view inspection.report_establishment is
  'One row per establishment a mission went to and made minutes at, on the day of its first visit.';
