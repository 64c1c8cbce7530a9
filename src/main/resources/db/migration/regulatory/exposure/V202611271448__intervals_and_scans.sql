create table exposure.reading_interval (
  id        uuid primary key,
  months    integer not null check (months between 1 and 60),
  from_on   date not null unique,
  until_on  date check (until_on >= from_on),
  article   text not null check (article <> ''),
  confirmed boolean not null,
  remark    text not null default ''
);
comment on table exposure.reading_interval is 'Within how many months a personal dosimeter has to be read.';

insert into exposure.reading_interval (id, months, from_on, article, confirmed, remark) values
  (uuidv7(), 3, date '2012-12-23', 'TT 19/2012/TT-BKHCN, Đ.15.3.c', true,
   'Nhân viên bức xạ y tế: TTLT 13/2014/TTLT-BKHCN-BYT, Đ.16.1.a; từ 01/02/2021 cũng theo NĐ 142/2020/NĐ-CP, Đ.5.2.đ.');

-- Who was told that a dosimeter is overdue, so that each is told of once.
create table exposure.overdue_told (
  worker_id uuid not null,
  since     date not null,
  told_at   timestamptz not null,
  primary key (worker_id, since)
);
comment on table exposure.overdue_told is 'Workers of whom it was told that their dosimeter is overdue.';
comment on column exposure.overdue_told.since is 'The last day it was read for; the day of the registration where it was never read.';

comment on column exposure.safety_filing.file_id is
  'The file in platform.files: the report as it was signed, or the scan of one on paper; none for paper alone.';
