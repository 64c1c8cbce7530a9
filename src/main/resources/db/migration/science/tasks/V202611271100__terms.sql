create table tasks.term (
  id        uuid primary key,
  code      text not null check (code in ('CHECK', 'ACCEPTANCE', 'ACCEPTANCE_MOUNTAIN', 'APPLICATION', 'APPLICATION_SPAN',
                                          'EXTENSION_REQUEST', 'LONG_TASK', 'EXTENSION_LONG', 'EXTENSION_SHORT', 'URGENT_SPAN',
                                          'WARNING')),
  amount    integer not null check (amount > 0),
  unit      text not null check (unit in ('WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS')),
  from_on   date not null,
  until_on  date check (until_on >= from_on),
  article   text not null,
  confirmed boolean not null,
  remark    text not null default '',
  unique (code, from_on)
);
comment on table tasks.term is
  'The times for checks, extensions, acceptance and reports of use of tasks, each from a day on; WARNING is the department''s own.';
comment on column tasks.term.confirmed is 'Whether it was read in the text of the law; if not, the mark is shown.';

insert into tasks.term (id, code, amount, unit, from_on, article, confirmed, remark)
select gen_random_uuid(), code, amount, unit, from_on, article, confirmed, remark
  from (values
    ('CHECK', 12, 'MONTHS', date '2015-05-01', 'TT 04/2015/TT-BKHCN, Điều 6 khoản 1', true,
     'Định kỳ 01 năm 01 lần kể từ thời điểm hợp đồng có hiệu lực.'),
    ('ACCEPTANCE', 30, 'CALENDAR_DAYS', date '2014-08-01', 'TT 11/2014/TT-BKHCN, Điều 7 khoản 1', true,
     'Kể từ thời điểm kết thúc hợp đồng hoặc thời điểm được gia hạn.'),
    ('ACCEPTANCE_MOUNTAIN', 10, 'WORKING_DAYS', date '2016-06-08', 'TT 07/2016/TT-BKHCN, Điều 18', true, ''),
    ('APPLICATION', 12, 'MONTHS', date '2014-08-15', 'TT 14/2014/TT-BKHCN, Mẫu 12', false, 'Số điều chưa đối chiếu.'),
    ('APPLICATION_SPAN', 60, 'MONTHS', date '2014-08-15', 'TT 14/2014/TT-BKHCN, Mẫu 12', false,
     '05 năm liên tục kể từ khi nghiệm thu; số điều chưa đối chiếu.'),
    ('EXTENSION_REQUEST', 1, 'MONTHS', date '2015-05-01', 'TT 04/2015/TT-BKHCN, Điều 12 khoản 2', true, ''),
    ('LONG_TASK', 24, 'MONTHS', date '2015-05-01', 'TT 04/2015/TT-BKHCN, Điều 12 khoản 1', true, ''),
    ('EXTENSION_LONG', 12, 'MONTHS', date '2015-05-01', 'TT 04/2015/TT-BKHCN, Điều 12 khoản 1', true, ''),
    ('EXTENSION_SHORT', 6, 'MONTHS', date '2015-05-01', 'TT 04/2015/TT-BKHCN, Điều 12 khoản 1', true, ''),
    ('URGENT_SPAN', 36, 'MONTHS', date '2015-11-25', 'TT 17/2015/TT-BKHCN, Điều 2 điểm d', true, ''),
    ('WARNING', 30, 'CALENDAR_DAYS', date '2014-08-01', 'Sở tự đặt', true, 'Không phải thời hạn của luật.')
  ) as line (code, amount, unit, from_on, article, confirmed, remark);
