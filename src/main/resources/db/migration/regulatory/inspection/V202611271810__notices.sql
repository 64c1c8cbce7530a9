create table inspection.notice (
  establishment_id uuid not null references inspection.establishment,
  step             text not null check (step in ('SENT', 'ANNOUNCED')),
  on_day           date not null,
  paper            text not null,
  recorded_by      text not null,
  primary key (establishment_id, step),
  check (step = 'SENT' or paper <> '')
);
comment on table inspection.notice is
  'When the decision of a mission was sent to an establishment, and when it was announced there.';
comment on column inspection.notice.paper is
  'The minutes of the announcement, without which none stands; or what the decision was sent with.';

insert into inspection.legal_limit (id, kind, code, from_on, until_on, amount, unit, article, confirmed, remark) values
  ('0197f0a0-0000-7000-8000-000000230020', 'INSPECTION', 'SENDING', '2011-07-01', '2025-06-30', 5, 'CALENDAR_DAYS', 'Luật Thanh tra 56/2010/QH12, Điều 44', false, 'Kể từ ngày ký quyết định; trừ thanh tra đột xuất. Số điều khoản chưa đối chiếu; từ 01/7/2023 theo Luật 11/2022/QH15: chưa đối chiếu.'),
  ('0197f0a0-0000-7000-8000-000000230021', 'INSPECTION', 'ANNOUNCEMENT', '2011-07-01', '2025-06-30', 15, 'CALENDAR_DAYS', 'Luật Thanh tra 56/2010/QH12, Điều 44', false, 'Kể từ ngày ký quyết định; phải lập biên bản. Số điều khoản chưa đối chiếu; từ 01/7/2023 theo Luật 11/2022/QH15: chưa đối chiếu.');

alter table inspection.member add column joined_by text not null default '';
comment on column inspection.member.joined_by is
  'The decision that changed the team after the mission was decided; empty for who stands in the decision itself.';
