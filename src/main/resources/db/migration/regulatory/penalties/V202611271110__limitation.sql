-- Until when an act may be punished: from its end, or from its detection while it went on.
alter table penalties.act add column area text check (area in ('GOODS', 'NUCLEAR', 'OTHER'));
update penalties.act set area = case when code like '119/3%' then 'GOODS' else 'OTHER' end;
alter table penalties.act alter column area set not null;
comment on column penalties.act.area is 'What it concerns, by which it lapses (Luật 15/2012/QH13 Điều 6.1.a).';

alter table penalties.minutes add column ended_on date;
update penalties.minutes set ended_on = acted_on;
alter table penalties.minutes add check (ended_on >= acted_on);
alter table penalties.minutes add check (ended_on is not null or detected_on is not null);
comment on column penalties.minutes.ended_on is 'When the act ended; null if it went on when it was found.';
alter table penalties.minutes add column lapses_on date;
comment on column penalties.minutes.lapses_on is 'The first day after which one of the acts can be punished no longer, kept while there is no decision.';
create index on penalties.minutes (lapses_on) where lapses_on is not null;
select platform.keep_history('penalties.minutes');

update penalties.legal_limit
   set remark = 'Tính từ khi chấm dứt hành vi; hành vi đang diễn ra: từ khi phát hiện (Điều 6.1.b, chưa đối chiếu).'
 where code = 'LIMITATION';
insert into penalties.legal_limit (id, code, from_on, until_on, amount, unit, article, confirmed, remark) values
  ('0197f0a0-0000-7000-8000-000000241121', 'LIMITATION_LONG', '2022-01-01', null, 24, 'MONTHS',
   'Luật 15/2012/QH13, Điều 6.1.a (Luật 67/2020/QH14)', true,
   'Năng lượng nguyên tử; sản xuất, nhập khẩu, kinh doanh hàng hóa. Tính từ khi chấm dứt hành vi; hành vi đang diễn ra: từ khi phát hiện (Điều 6.1.b, chưa đối chiếu).'),
  ('0197f0a0-0000-7000-8000-000000241122', 'LIMITATION', '2013-07-01', '2021-12-31', 12, 'MONTHS',
   'Luật 15/2012/QH13, Điều 6.1', false, 'Bản trước khi sửa đổi năm 2020 chưa đối chiếu.'),
  ('0197f0a0-0000-7000-8000-000000241123', 'LIMITATION_LONG', '2013-07-01', '2021-12-31', 24, 'MONTHS',
   'Luật 15/2012/QH13, Điều 6.1', false, 'Bản trước khi sửa đổi năm 2020 chưa đối chiếu.');
