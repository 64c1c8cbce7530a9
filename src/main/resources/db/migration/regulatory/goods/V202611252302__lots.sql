create schema goods;

create table goods.lot (
  id            uuid primary key,
  visit_id      uuid not null references inspection.visit,
  mission_id    uuid not null references inspection.mission,
  seller        text not null,
  checked_on    date not null,
  product_group text not null,
  product       text not null,
  brand         text not null,
  responsible   text not null,
  batch         text not null,
  made_on       date,
  expires_on    date,
  unit          text not null,
  quantity      numeric(15, 3) not null check (quantity > 0),
  value         numeric(15) not null check (value >= 0),
  sold          numeric(15, 3) not null check (sold >= 0),
  sealed        numeric(15, 3) not null check (sealed >= 0),
  label         text not null check (label in ('OPEN', 'PASSED', 'FAILED')),
  quality       text not null check (quality in ('UNTESTED', 'OPEN', 'PASSED', 'FAILED')),
  verdict       text not null check (verdict in ('OPEN', 'PASSED', 'FAILED')),
  circulation   text not null check (circulation in ('FREE', 'STOPPED', 'RESUMED')),
  withdrawn_why text,
  check (sold + sealed <= quantity),
  check (made_on <= expires_on)
);
create index on goods.lot (visit_id);
create index on goods.lot (checked_on desc, id desc);
comment on table goods.lot is 'A lot of goods a team looked at during a visit.';
comment on column goods.lot.responsible is 'Maker or importer: the organisation the label names as responsible.';
comment on column goods.lot.label is 'Computed from the checklist of labels; never typed.';
comment on column goods.lot.quality is 'Computed from the results of the first test; never typed.';
comment on column goods.lot.verdict is 'Computed: FAILED when label or quality fails. It stays what the check found when the lot is put right.';

create table goods.label_requirement (
  id            uuid primary key,
  product_group text not null,
  code          text not null,
  vi            text not null,
  en            text not null,
  from_on       date not null,
  until_on      date,
  article       text not null,
  confirmed     boolean not null,
  unique (product_group, code, from_on)
);
comment on table goods.label_requirement is 'What a label must say, by group of products (* is all) and by the day of the check.';

insert into goods.label_requirement (id, product_group, code, vi, en, from_on, until_on, article, confirmed) values
  ('0197f0a0-0000-7000-8000-000000231001', '*', 'NAME', 'Tên hàng hóa', 'Name of the goods', '2017-06-01', '2026-01-22', 'NĐ 43/2017/NĐ-CP, Điều 10.1.a', false),
  ('0197f0a0-0000-7000-8000-000000231002', '*', 'RESPONSIBLE', 'Tên và địa chỉ của tổ chức, cá nhân chịu trách nhiệm', 'Name and address of the responsible organisation', '2017-06-01', '2026-01-22', 'NĐ 43/2017/NĐ-CP, Điều 10.1.b', false),
  ('0197f0a0-0000-7000-8000-000000231003', '*', 'ORIGIN', 'Xuất xứ hàng hóa', 'Origin', '2017-06-01', '2026-01-22', 'NĐ 43/2017/NĐ-CP, Điều 10.1.c', false),
  ('0197f0a0-0000-7000-8000-000000231004', 'FOOD', 'QUANTITY', 'Định lượng', 'Quantity', '2017-06-01', '2026-01-22', 'NĐ 43/2017/NĐ-CP, Phụ lục I', false),
  ('0197f0a0-0000-7000-8000-000000231005', 'FOOD', 'MADE', 'Ngày sản xuất', 'Date of production', '2017-06-01', '2026-01-22', 'NĐ 43/2017/NĐ-CP, Phụ lục I', false),
  ('0197f0a0-0000-7000-8000-000000231006', 'FOOD', 'EXPIRY', 'Hạn sử dụng', 'Date of expiry', '2017-06-01', '2026-01-22', 'NĐ 43/2017/NĐ-CP, Phụ lục I', false),
  ('0197f0a0-0000-7000-8000-000000231007', 'FOOD', 'CONTENTS', 'Thành phần hoặc thành phần định lượng', 'Ingredients', '2017-06-01', '2026-01-22', 'NĐ 43/2017/NĐ-CP, Phụ lục I', false),
  ('0197f0a0-0000-7000-8000-000000231008', 'FOOD', 'WARNING', 'Thông tin, cảnh báo; hướng dẫn sử dụng, bảo quản', 'Warnings; how to use and keep', '2017-06-01', '2026-01-22', 'NĐ 43/2017/NĐ-CP, Phụ lục I', false),
  ('0197f0a0-0000-7000-8000-000000231009', 'ALCOHOL', 'QUANTITY', 'Định lượng', 'Quantity', '2017-06-01', '2026-01-22', 'NĐ 43/2017/NĐ-CP, Phụ lục I', false),
  ('0197f0a0-0000-7000-8000-000000231010', 'ALCOHOL', 'STRENGTH', 'Hàm lượng etanol', 'Content of ethanol', '2017-06-01', '2026-01-22', 'NĐ 43/2017/NĐ-CP, Phụ lục I', false),
  ('0197f0a0-0000-7000-8000-000000231011', 'ALCOHOL', 'WARNING', 'Thông tin cảnh báo', 'Warning', '2017-06-01', '2026-01-22', 'NĐ 43/2017/NĐ-CP, Phụ lục I', false),
  ('0197f0a0-0000-7000-8000-000000231012', 'ELECTRICAL', 'MARK', 'Dấu hợp quy (CR)', 'Mark of conformity (CR)', '2017-06-01', null, 'Luật 05/2007/QH12, Điều 40.1', false),
  ('0197f0a0-0000-7000-8000-000000231013', 'ELECTRICAL', 'RATING', 'Thông số kỹ thuật', 'Technical data', '2017-06-01', '2026-01-22', 'NĐ 43/2017/NĐ-CP, Phụ lục I', false),
  ('0197f0a0-0000-7000-8000-000000231014', 'TOY', 'MARK', 'Dấu hợp quy (CR)', 'Mark of conformity (CR)', '2017-06-01', null, 'Luật 05/2007/QH12, Điều 40.1', false),
  ('0197f0a0-0000-7000-8000-000000231015', 'GOLD', 'PURITY', 'Hàm lượng vàng (K, % hoặc phần nghìn)', 'Content of gold', '2014-06-01', null, 'TT 22/2013/TT-BKHCN, Điều 7', false),
  ('0197f0a0-0000-7000-8000-000000231016', '*', 'NAME', 'Tên hàng hóa', 'Name of the goods', '2026-01-23', null, 'NĐ 37/2026/NĐ-CP', false),
  ('0197f0a0-0000-7000-8000-000000231017', '*', 'RESPONSIBLE', 'Tên và địa chỉ của tổ chức, cá nhân chịu trách nhiệm', 'Name and address of the responsible organisation', '2026-01-23', null, 'NĐ 37/2026/NĐ-CP', false),
  ('0197f0a0-0000-7000-8000-000000231018', '*', 'ORIGIN', 'Xuất xứ hàng hóa', 'Origin', '2026-01-23', null, 'NĐ 37/2026/NĐ-CP', false);

create table goods.label_item (
  lot_id         uuid not null references goods.lot,
  requirement_id uuid not null references goods.label_requirement,
  kept           boolean not null,
  note           text not null,
  primary key (lot_id, requirement_id)
);
comment on table goods.label_item is 'What was found on the label of a lot, item by item.';

create table goods.sample (
  id            uuid primary key,
  lot_id        uuid not null references goods.lot,
  code          text not null unique,
  retest        boolean not null,
  taken_at      timestamptz not null,
  seal_tested   text not null,
  seal_kept     text not null,
  signed_for    text not null,
  sent_on       date,
  laboratory    text,
  slip_number   text,
  slip_at       timestamptz,
  check (seal_tested <> seal_kept),
  check ((sent_on is null) = (laboratory is null)),
  check ((slip_number is null) = (slip_at is null)),
  check (slip_at is null or sent_on is not null)
);
create index on goods.sample (lot_id);
comment on table goods.sample is 'Two sealed units of a lot: one is tested, one kept. The laboratory sees the code only.';

create table goods.result (
  id          uuid primary key,
  sample_id   uuid not null references goods.sample,
  indicator   text not null,
  method      text not null,
  unit        text not null,
  relation    text not null check (relation in ('AT_LEAST', 'AT_MOST', 'AS_STATED')),
  requirement text not null,
  found       text not null,
  passed      boolean not null,
  unique (sample_id, indicator)
);
comment on table goods.result is 'What the laboratory found of one indicator.';
comment on column goods.result.passed is 'Computed where requirement and result are figures; else as the slip says.';

create table goods.measure (
  id        uuid primary key,
  lot_id    uuid not null references goods.lot,
  path      text not null check (path in ('LABEL', 'QUALITY')),
  kind      text not null check (kind in ('REPORTED', 'SUSPENDED', 'SEALED', 'UNSEALED', 'EVIDENCE', 'RESUMED')),
  taken_at  timestamptz not null,
  number    text not null,
  note      text not null,
  taken_by  text not null,
  unique (lot_id, path, kind)
);
comment on table goods.measure is 'What was done about a lot that failed, on the path of its failure.';

select platform.keep_history('goods.lot');

create view goods.report_lot as
select id, product || ' – ' || seller as label, '/office/lots/' || id as url, checked_on as happened_on,
       verdict, label as label_state, quality, circulation, product_group, seller,
       false as is_public
  from goods.lot_at
 where withdrawn_why is null and verdict <> 'OPEN';
comment on view goods.report_lot is 'One row per lot with a verdict, on the day it was checked.';
