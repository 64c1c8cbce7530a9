create table penalties.publication_ground (
  id        uuid primary key,
  code      text not null,
  from_on   date not null,
  until_on  date,
  wording   text not null,
  article   text not null,
  confirmed boolean not null,
  remark    text not null,
  unique (code, from_on),
  check (from_on <= until_on)
);
comment on table penalties.publication_ground is 'When the law has a violation made public, from a day on.';
comment on column penalties.publication_ground.wording is 'The case in which it is made public, and what of it.';

insert into penalties.publication_ground (id, code, from_on, until_on, wording, article, confirmed, remark) values
  ('0197f0a0-0000-7000-8000-000000243001', '05/40.1.c', '2008-07-01', null, 'Vi phạm về nhãn, dấu hợp chuẩn, hợp quy, điều kiện chất lượng mà người bán vẫn tiếp tục vi phạm: tên, địa chỉ người bán, tên hàng và mức độ không phù hợp, trong 07 ngày làm việc từ khi có kết luận', 'Luật 05/2007/QH12, Điều 40.1.c', true, ''),
  ('0197f0a0-0000-7000-8000-000000243002', '05/40.2.c', '2008-07-01', null, 'Hàng thử nghiệm không phù hợp mà vẫn tiếp tục vi phạm hoặc đe dọa an toàn: tên, địa chỉ người kinh doanh, tên hàng và mức độ không phù hợp', 'Luật 05/2007/QH12, Điều 40.2.c', true, 'Luật không ghi số ngày.'),
  ('0197f0a0-0000-7000-8000-000000243003', '28/21.2.c', '2014-06-01', null, 'Vi phạm đo lường nghiêm trọng, tiếp tục hoặc không khắc phục, trên thị trường hoặc trong sử dụng: tên cơ sở, hành vi và địa chỉ vi phạm', 'TT 28/2013/TT-BKHCN, Điều 21.2.c', true, ''),
  ('0197f0a0-0000-7000-8000-000000243004', '28/16.2.c', '2014-06-01', null, 'Vi phạm đo lường nghiêm trọng, tiếp tục hoặc không khắc phục, trong sản xuất: tên cơ sở, hành vi và địa chỉ vi phạm', 'TT 28/2013/TT-BKHCN, Điều 16.2.c', true, ''),
  ('0197f0a0-0000-7000-8000-000000243005', '37/13.2.b', '2026-01-23', null, 'Danh sách bên vi phạm về tiêu chuẩn, đo lường, chất lượng: tên, địa chỉ, hàng hóa, hành vi, biện pháp xử lý, hình thức xử phạt, thời gian và cơ quan xử phạt', 'NĐ 37/2026/NĐ-CP, Điều 13.2.b', true, 'Nghị định nêu cả cá nhân; ở đây chỉ công khai tổ chức.');

create table penalties.publication (
  id           uuid primary key,
  decision_id  uuid not null unique references penalties.decision,
  ground_id    uuid not null references penalties.publication_ground,
  published_on date not null,
  address      text not null,
  goods        text not null,
  media        text not null,
  published_by text not null
);
comment on table penalties.publication is 'That a decision against an organisation was made public, on which ground; never one against a person.';
create index on penalties.publication (published_on desc, decision_id desc);
select platform.keep_history('penalties.publication');

create table penalties.reminder (
  id         uuid primary key,
  minutes_id uuid not null references penalties.minutes,
  subject    text not null,
  kind       text not null check (kind in ('soon', 'late')),
  told_on    date not null,
  unique (minutes_id, subject, kind)
);
comment on table penalties.reminder is 'That the officer was told once that a time nears its end, and once that it passed.';

alter table penalties.minutes add column recorded_by_id uuid;
comment on column penalties.minutes.recorded_by_id is 'The account that is told of times; null where it was not kept.';
select platform.keep_history('penalties.minutes');
