-- What a team examines besides lots: instruments, prepackaged goods, gold, the file of a gold shop.
create table goods.examination (
  id            uuid primary key,
  visit_id      uuid not null references inspection.visit,
  mission_id    uuid not null references inspection.mission,
  mission_kind  text not null,
  seller        text not null,
  checked_on    date not null,
  kind          text not null check (kind in ('INSTRUMENT', 'PACKED', 'GOLD', 'SHOP_FILE')),
  grouped       text not null,
  name          text not null,
  facts         jsonb not null,
  verdict       text not null check (verdict in ('OPEN', 'PASSED', 'FAILED')),
  withdrawn_why text
);
create index on goods.examination (visit_id, kind);
create index on goods.examination (checked_on desc, id desc);
comment on table goods.examination is 'Something a team examined during a visit.';
comment on column goods.examination.seller is 'The establishment, as it was called then.';
comment on column goods.examination.mission_kind is 'The kind of its mission, as it was then.';
comment on column goods.examination.grouped is 'What it is counted by: type of instrument, unit, declared class of gold.';
comment on column goods.examination.facts is 'What was read off, as written down: its fields depend on the kind.';
comment on column goods.examination.verdict is 'Reckoned from the facts and the tables of the day of the check; never typed.';
select platform.keep_history('goods.examination');

create table goods.measuring_rule (
  id          uuid primary key,
  code        text not null check (code in ('GOLD_CLASS', 'SCALE_DIVISION', 'WEIGHING_ERROR', 'WEIGHING_SHARE',
                                            'SHORTAGE_SHARE', 'SHORTAGE', 'ACCEPTANCE')),
  from_on     date not null,
  until_on    date,
  over_amount numeric(15, 3) not null,
  up_to       numeric(15, 3),
  value       numeric(15, 4) not null check (value > 0),
  permitted   integer not null,
  factor      numeric(6, 4) not null,
  article     text not null,
  confirmed   boolean not null,
  remark      text not null,
  unique (code, over_amount, from_on),
  check (from_on <= until_on),
  check (over_amount <= up_to)
);
comment on table goods.measuring_rule is 'Lines of the tables of the law for gold, scales and prepackaged goods, from a day on.';
comment on column goods.measuring_rule.over_amount is 'What the line is for (karat, load), or what the amount must exceed.';
comment on column goods.measuring_rule.confirmed is 'Whether a text of the law or a published excerpt of it was seen.';

insert into goods.measuring_rule
  (id, code, from_on, over_amount, up_to, value, permitted, factor, article, confirmed, remark) values
  ('0197f0a0-0000-7000-8000-000000261801', 'GOLD_CLASS', '2014-06-01', 24, null, 999, 0, 0, 'TT 22/2013/TT-BKHCN, Điều 6', true, 'Theo trích dẫn đã công bố'),
  ('0197f0a0-0000-7000-8000-000000261802', 'GOLD_CLASS', '2014-06-01', 23, null, 958, 0, 0, 'TT 22/2013/TT-BKHCN, Điều 6', true, 'Theo trích dẫn đã công bố'),
  ('0197f0a0-0000-7000-8000-000000261803', 'GOLD_CLASS', '2014-06-01', 22, null, 916, 0, 0, 'TT 22/2013/TT-BKHCN, Điều 6', true, 'Theo trích dẫn đã công bố'),
  ('0197f0a0-0000-7000-8000-000000261804', 'GOLD_CLASS', '2014-06-01', 21, null, 875, 0, 0, 'TT 22/2013/TT-BKHCN, Điều 6', true, 'Theo trích dẫn đã công bố'),
  ('0197f0a0-0000-7000-8000-000000261805', 'GOLD_CLASS', '2014-06-01', 20, null, 833, 0, 0, 'TT 22/2013/TT-BKHCN, Điều 6', true, 'Theo trích dẫn đã công bố'),
  ('0197f0a0-0000-7000-8000-000000261806', 'GOLD_CLASS', '2014-06-01', 19, null, 791, 0, 0, 'TT 22/2013/TT-BKHCN, Điều 6', true, 'Theo trích dẫn đã công bố'),
  ('0197f0a0-0000-7000-8000-000000261807', 'GOLD_CLASS', '2014-06-01', 18, null, 750, 0, 0, 'TT 22/2013/TT-BKHCN, Điều 6', true, 'Theo trích dẫn đã công bố'),
  ('0197f0a0-0000-7000-8000-000000261808', 'GOLD_CLASS', '2014-06-01', 17, null, 708, 0, 0, 'TT 22/2013/TT-BKHCN, Điều 6', true, 'Theo trích dẫn đã công bố'),
  ('0197f0a0-0000-7000-8000-000000261809', 'GOLD_CLASS', '2014-06-01', 16, null, 666, 0, 0, 'TT 22/2013/TT-BKHCN, Điều 6', false, 'Nhớ lại, chưa đối chiếu văn bản'),
  ('0197f0a0-0000-7000-8000-000000261810', 'GOLD_CLASS', '2014-06-01', 15, null, 625, 0, 0, 'TT 22/2013/TT-BKHCN, Điều 6', false, 'Nhớ lại, chưa đối chiếu văn bản'),
  ('0197f0a0-0000-7000-8000-000000261811', 'GOLD_CLASS', '2014-06-01', 14, null, 583, 0, 0, 'TT 22/2013/TT-BKHCN, Điều 6', false, 'Nhớ lại, chưa đối chiếu văn bản'),
  ('0197f0a0-0000-7000-8000-000000261812', 'GOLD_CLASS', '2014-06-01', 13, null, 541, 0, 0, 'TT 22/2013/TT-BKHCN, Điều 6', false, 'Nhớ lại, chưa đối chiếu văn bản'),
  ('0197f0a0-0000-7000-8000-000000261813', 'GOLD_CLASS', '2014-06-01', 12, null, 500, 0, 0, 'TT 22/2013/TT-BKHCN, Điều 6', false, 'Nhớ lại, chưa đối chiếu văn bản'),
  ('0197f0a0-0000-7000-8000-000000261814', 'GOLD_CLASS', '2014-06-01', 11, null, 458, 0, 0, 'TT 22/2013/TT-BKHCN, Điều 6', false, 'Nhớ lại, chưa đối chiếu văn bản'),
  ('0197f0a0-0000-7000-8000-000000261815', 'GOLD_CLASS', '2014-06-01', 10, null, 416, 0, 0, 'TT 22/2013/TT-BKHCN, Điều 6', false, 'Nhớ lại, chưa đối chiếu văn bản'),
  ('0197f0a0-0000-7000-8000-000000261816', 'GOLD_CLASS', '2014-06-01', 9, null, 375, 0, 0, 'TT 22/2013/TT-BKHCN, Điều 6', false, 'Nhớ lại, chưa đối chiếu văn bản'),
  ('0197f0a0-0000-7000-8000-000000261817', 'GOLD_CLASS', '2014-06-01', 8, null, 333, 0, 0, 'TT 22/2013/TT-BKHCN, Điều 6', false, 'Nhớ lại, chưa đối chiếu văn bản'),
  ('0197f0a0-0000-7000-8000-000000261818', 'SCALE_DIVISION', '2014-06-01', 0, 200, 1, 0, 0, 'TT 22/2013/TT-BKHCN, Điều 4; QĐ 1550/QĐ-BKHCN', true, 'Đã đính chính: đến 200 g, không phải 500 g'),
  ('0197f0a0-0000-7000-8000-000000261819', 'SCALE_DIVISION', '2014-06-01', 200, 3000, 10, 0, 0, 'TT 22/2013/TT-BKHCN, Điều 4; QĐ 1550/QĐ-BKHCN', true, 'Theo trích dẫn đã công bố'),
  ('0197f0a0-0000-7000-8000-000000261820', 'SCALE_DIVISION', '2014-06-01', 3000, 10000, 100, 0, 0, 'TT 22/2013/TT-BKHCN, Điều 4; QĐ 1550/QĐ-BKHCN', true, 'Theo trích dẫn đã công bố'),
  ('0197f0a0-0000-7000-8000-000000261821', 'SCALE_DIVISION', '2014-06-01', 10000, null, 1000, 0, 0, 'TT 22/2013/TT-BKHCN, Điều 4; QĐ 1550/QĐ-BKHCN', true, 'Theo trích dẫn đã công bố'),
  ('0197f0a0-0000-7000-8000-000000261822', 'WEIGHING_ERROR', '2014-06-01', 30, null, 13, 0, 0, 'TT 22/2013/TT-BKHCN; QĐ 1550/QĐ-BKHCN', true, 'Theo trích dẫn đã công bố'),
  ('0197f0a0-0000-7000-8000-000000261823', 'WEIGHING_ERROR', '2014-06-01', 50, null, 17, 0, 0, 'TT 22/2013/TT-BKHCN; QĐ 1550/QĐ-BKHCN', true, 'Theo trích dẫn đã công bố'),
  ('0197f0a0-0000-7000-8000-000000261824', 'WEIGHING_ERROR', '2014-06-01', 100, null, 30, 0, 0, 'TT 22/2013/TT-BKHCN; QĐ 1550/QĐ-BKHCN', true, 'Theo trích dẫn đã công bố'),
  ('0197f0a0-0000-7000-8000-000000261825', 'WEIGHING_ERROR', '2014-06-01', 200, null, 56, 0, 0, 'TT 22/2013/TT-BKHCN; QĐ 1550/QĐ-BKHCN', true, 'Theo trích dẫn đã công bố'),
  ('0197f0a0-0000-7000-8000-000000261826', 'WEIGHING_ERROR', '2014-06-01', 300, null, 80, 0, 0, 'TT 22/2013/TT-BKHCN; QĐ 1550/QĐ-BKHCN', true, 'Theo trích dẫn đã công bố'),
  ('0197f0a0-0000-7000-8000-000000261827', 'WEIGHING_ERROR', '2014-06-01', 500, null, 130, 0, 0, 'TT 22/2013/TT-BKHCN; QĐ 1550/QĐ-BKHCN', true, 'Theo trích dẫn đã công bố'),
  ('0197f0a0-0000-7000-8000-000000261828', 'WEIGHING_ERROR', '2014-06-01', 1000, null, 240, 0, 0, 'TT 22/2013/TT-BKHCN; QĐ 1550/QĐ-BKHCN', true, 'Theo trích dẫn đã công bố'),
  ('0197f0a0-0000-7000-8000-000000261829', 'WEIGHING_ERROR', '2014-06-01', 1500, null, 350, 0, 0, 'TT 22/2013/TT-BKHCN; QĐ 1550/QĐ-BKHCN', true, 'Theo trích dẫn đã công bố'),
  ('0197f0a0-0000-7000-8000-000000261830', 'WEIGHING_ERROR', '2014-06-01', 2000, null, 430, 0, 0, 'TT 22/2013/TT-BKHCN; QĐ 1550/QĐ-BKHCN', true, 'Theo trích dẫn đã công bố'),
  ('0197f0a0-0000-7000-8000-000000261831', 'WEIGHING_ERROR', '2014-06-01', 3000, null, 600, 0, 0, 'TT 22/2013/TT-BKHCN; QĐ 1550/QĐ-BKHCN', true, 'Theo trích dẫn đã công bố'),
  ('0197f0a0-0000-7000-8000-000000261832', 'WEIGHING_ERROR', '2014-06-01', 5000, null, 900, 0, 0, 'TT 22/2013/TT-BKHCN; QĐ 1550/QĐ-BKHCN', true, 'Theo trích dẫn đã công bố'),
  ('0197f0a0-0000-7000-8000-000000261833', 'WEIGHING_ERROR', '2014-06-01', 6000, null, 1100, 0, 0, 'TT 22/2013/TT-BKHCN; QĐ 1550/QĐ-BKHCN', true, 'Theo trích dẫn đã công bố'),
  ('0197f0a0-0000-7000-8000-000000261834', 'WEIGHING_SHARE', '2014-06-01', 6000, null, 0.0175, 0, 0, 'TT 22/2013/TT-BKHCN; QĐ 1550/QĐ-BKHCN', true, 'Theo trích dẫn đã công bố'),
  ('0197f0a0-0000-7000-8000-000000261835', 'SHORTAGE_SHARE', '2014-08-30', 0, 50, 9, 0, 0, 'TT 21/2014/TT-BKHCN, Phụ lục IV', false, 'Nhớ lại, chưa đối chiếu văn bản'),
  ('0197f0a0-0000-7000-8000-000000261836', 'SHORTAGE_SHARE', '2014-08-30', 100, 200, 4.5, 0, 0, 'TT 21/2014/TT-BKHCN, Phụ lục IV', false, 'Nhớ lại, chưa đối chiếu văn bản'),
  ('0197f0a0-0000-7000-8000-000000261837', 'SHORTAGE_SHARE', '2014-08-30', 300, 500, 3, 0, 0, 'TT 21/2014/TT-BKHCN, Phụ lục IV', false, 'Nhớ lại, chưa đối chiếu văn bản'),
  ('0197f0a0-0000-7000-8000-000000261838', 'SHORTAGE_SHARE', '2014-08-30', 1000, 10000, 1.5, 0, 0, 'TT 21/2014/TT-BKHCN, Phụ lục IV', false, 'Nhớ lại, chưa đối chiếu văn bản'),
  ('0197f0a0-0000-7000-8000-000000261839', 'SHORTAGE_SHARE', '2014-08-30', 15000, null, 1, 0, 0, 'TT 21/2014/TT-BKHCN, Phụ lục IV', false, 'Nhớ lại, chưa đối chiếu văn bản'),
  ('0197f0a0-0000-7000-8000-000000261840', 'SHORTAGE', '2014-08-30', 50, 100, 4.5, 0, 0, 'TT 21/2014/TT-BKHCN, Phụ lục IV', false, 'Nhớ lại, chưa đối chiếu văn bản'),
  ('0197f0a0-0000-7000-8000-000000261841', 'SHORTAGE', '2014-08-30', 200, 300, 9, 0, 0, 'TT 21/2014/TT-BKHCN, Phụ lục IV', false, 'Nhớ lại, chưa đối chiếu văn bản'),
  ('0197f0a0-0000-7000-8000-000000261842', 'SHORTAGE', '2014-08-30', 500, 1000, 15, 0, 0, 'TT 21/2014/TT-BKHCN, Phụ lục IV', false, 'Nhớ lại, chưa đối chiếu văn bản'),
  ('0197f0a0-0000-7000-8000-000000261843', 'SHORTAGE', '2014-08-30', 10000, 15000, 150, 0, 0, 'TT 21/2014/TT-BKHCN, Phụ lục IV', false, 'Nhớ lại, chưa đối chiếu văn bản'),
  ('0197f0a0-0000-7000-8000-000000261844', 'ACCEPTANCE', '2014-08-30', 99, 500, 50, 3, 0.379, 'TT 21/2014/TT-BKHCN, Phụ lục III', false, 'Nhớ lại, chưa đối chiếu văn bản'),
  ('0197f0a0-0000-7000-8000-000000261845', 'ACCEPTANCE', '2014-08-30', 500, 3200, 80, 5, 0.295, 'TT 21/2014/TT-BKHCN, Phụ lục III', false, 'Nhớ lại, chưa đối chiếu văn bản'),
  ('0197f0a0-0000-7000-8000-000000261846', 'ACCEPTANCE', '2014-08-30', 3200, null, 125, 7, 0.234, 'TT 21/2014/TT-BKHCN, Phụ lục III', false, 'Nhớ lại, chưa đối chiếu văn bản');

create view goods.report_examination as
select id, name || ' – ' || seller as label, '/office/examinations/' || id as url, checked_on as happened_on,
       kind, grouped, verdict, seller, mission_kind, false as is_public
  from goods.examination_at
 where withdrawn_why is null;
comment on view goods.report_examination is 'One row per thing examined, on the day of the check.';
