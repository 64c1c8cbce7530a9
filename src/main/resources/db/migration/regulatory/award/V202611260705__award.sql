create schema award;

create table award.edition (
  id            uuid primary key,
  code          text not null unique,
  from_on       date not null unique,
  basis         text not null,
  confirmed     boolean not null,
  remark        text not null,
  award_from    integer not null,
  gold_from     integer not null check (gold_from >= award_from),
  large_from    integer not null,
  months        integer not null,
  quorum_of     integer not null check (quorum_of > 0),
  quorum_from   integer not null check (quorum_from >= quorum_of),
  majority_of   integer not null check (majority_of > 0),
  majority_from integer not null check (majority_from >= majority_of),
  check (confirmed or remark <> '')
);
comment on table award.edition is 'The criteria and rules of the award from a day on; entered anew, never changed.';
comment on column award.edition.confirmed is 'Whether all of it was read in the text of the law; if not, the remark is shown.';
comment on column award.edition.large_from is 'More workers than this under contracts of a year or longer make a large enterprise.';

create table award.item (
  edition_id uuid not null references award.edition,
  position   integer not null,
  code       text not null,
  title      text not null,
  points     integer not null check (points > 0),
  remark     text not null default '',
  primary key (edition_id, code)
);
comment on table award.item is 'The items of an edition''s criteria, a thousand points together.';

insert into award.edition values
  ('019e0000-0000-7000-8000-000000900201', 'Tiêu chí GTCLQG áp dụng cho năm 2020', '2011-06-30',
   'Luật 05/2007/QH12, Điều 7; NĐ 132/2008/NĐ-CP sửa đổi bởi NĐ 74/2018/NĐ-CP; TT 17/2011/TT-BKHCN, TT 07/2012/TT-BKHCN (TT 27/2019/TT-BKHCN, Điều 22)',
   false,
   'Chưa đối chiếu nguyên văn TT 17/2011/TT-BKHCN: tên hạng mục, ngày áp dụng (ghi theo ngày ký), điều kiện 36 tháng, tỷ lệ họp và bỏ phiếu hai phần ba của Hội đồng sơ tuyển. Điểm 600, 800 và điểm các tiêu chí theo trang giaithuong.org.vn; mức trên 250 lao động theo TT 27/2019/TT-BKHCN, Điều 3.',
   600, 800, 250, 36, 2, 3, 2, 3);
insert into award.item (edition_id, position, code, title, points, remark)
select '019e0000-0000-7000-8000-000000900201', position, code, title, points, remark
  from (values
    (0, '1.1', 'Vai trò của lãnh đạo cao nhất', 70, ''),
    (1, '1.2', 'Điều hành và trách nhiệm xã hội', 50, ''),
    (2, '2.1', 'Xây dựng chiến lược', 40, ''),
    (3, '2.2', 'Triển khai chiến lược', 45, ''),
    (4, '3.1', 'Gắn kết với khách hàng', 40, ''),
    (5, '3.2', 'Lắng nghe ý kiến khách hàng', 45, ''),
    (6, '4.1', 'Đo lường, phân tích, cải tiến kết quả hoạt động', 45, ''),
    (7, '4.2', 'Quản lý thông tin, tri thức', 45, ''),
    (8, '5.1', 'Gắn kết người lao động', 45, ''),
    (9, '5.2', 'Môi trường làm việc', 40, ''),
    (10, '6.1', 'Hệ thống làm việc', 35, ''),
    (11, '6.2', 'Quá trình làm việc', 50, ''),
    (12, '7.1', 'Kết quả về sản phẩm, dịch vụ', 100, ''),
    (13, '7.2', 'Kết quả về khách hàng', 70, ''),
    (14, '7.3', 'Kết quả tài chính, thị trường', 70, ''),
    (15, '7.4', 'Kết quả về lực lượng lao động', 70, 'Điểm suy ra để tiêu chí 7 đủ 450'),
    (16, '7.5', 'Kết quả về hiệu quả của quá trình', 70, 'Điểm suy ra để tiêu chí 7 đủ 450'),
    (17, '7.6', 'Kết quả về lãnh đạo', 70, 'Điểm suy ra để tiêu chí 7 đủ 450'))
    as known (position, code, title, points, remark);

create table award.season (
  id            uuid primary key,
  year          integer not null unique,
  edition_id    uuid not null references award.edition,
  launched_on   date not null,
  notice        text not null,
  entries_until date not null check (entries_until >= launched_on),
  remark        text not null,
  version       integer not null default 1
);
comment on table award.season is 'A year''s award in the province; its dates are set each year.';

create table award.briefing (
  id                uuid primary key,
  season_id         uuid not null references award.season,
  organisation_id   uuid not null,
  organisation_name text not null,
  briefed_on        date not null,
  officer           text not null,
  about             text not null
);
create index on award.briefing (season_id, briefed_on desc, id desc);
comment on table award.briefing is 'Enterprises that were told of a season or guided in how to enter.';

create table award.entry (
  id                   uuid primary key,
  season_id            uuid not null references award.season,
  code                 text not null unique,
  organisation_id      uuid not null,
  organisation_name    text not null,
  sector               text not null check (sector in ('PRODUCTION', 'SERVICE')),
  workers              integer not null check (workers > 0),
  entry_class          text not null
    check (entry_class in ('LARGE_PRODUCTION', 'SMALL_PRODUCTION', 'LARGE_SERVICE', 'SMALL_SERVICE')),
  since                date not null,
  gold_year            integer,
  summary              text not null,
  registered_on        date not null,
  eligible             boolean,
  eligible_why         text,
  eligible_on          date,
  eligible_by          text,
  file_score           integer check (file_score between 0 and 1000),
  site_score           integer check (site_score between 0 and 1000),
  vote_on              date,
  vote_minutes         text,
  vote_members         integer,
  vote_present         integer check (vote_present <= vote_members),
  vote_for             integer check (vote_for <= vote_present),
  vote_passed          boolean,
  feedback_on          date,
  feedback_number      text,
  feedback_strengths   text,
  feedback_betterments text,
  prize                text check (prize in ('GOLD', 'AWARD')),
  prize_on             date,
  prize_decision       text,
  unique (season_id, organisation_id),
  check ((eligible is null) = (eligible_on is null)),
  check (file_score is null or eligible),
  check (site_score is null or file_score is not null),
  check (vote_passed is null or site_score is not null),
  check (prize is null or vote_passed),
  check ((prize is null) = (prize_decision is null))
);
create index on award.entry (organisation_id, registered_on desc);
comment on table award.entry is
  'Entries for the award. Who has a conflict (award.conflict) finds none of the organisation''s.';

create table award.entry_file (
  id       uuid primary key,
  entry_id uuid not null references award.entry,
  kind     text not null check (kind in ('REGISTRATION', 'INTRODUCTION', 'SELF_ASSESSMENT', 'PROOF')),
  file_id  uuid not null,
  given_on date not null,
  given_by text not null
);
create index on award.entry_file (entry_id);

create table award.conflict (
  id                uuid primary key,
  season_id         uuid not null references award.season,
  organisation_id   uuid not null,
  organisation_name text not null,
  account_id        uuid not null,
  name              text not null,
  reason            text not null,
  noted_at          timestamptz not null,
  noted_by          text not null,
  lifted_at         timestamptz,
  lifted_why        text,
  lifted_by         text,
  check ((lifted_at is null) = (lifted_why is null))
);
create unique index conflict_stands on award.conflict (season_id, organisation_id, account_id) where lifted_at is null;
comment on table award.conflict is 'Who must not see an organisation''s entry of a season.';

create table award.assessor (
  entry_id   uuid not null references award.entry,
  account_id uuid not null,
  name       text not null,
  named_at   timestamptz not null,
  named_by   text not null,
  primary key (entry_id, account_id)
);

create table award.score (
  entry_id   uuid not null,
  stage      text not null check (stage in ('FILE', 'SITE')),
  account_id uuid not null,
  item       text not null,
  points     integer not null check (points >= 0),
  given_at   timestamptz not null,
  primary key (entry_id, stage, account_id, item),
  foreign key (entry_id, account_id) references award.assessor
);
comment on table award.score is 'An assessor''s own points, item by item.';

create table award.consensus (
  entry_id  uuid not null references award.entry,
  stage     text not null check (stage in ('FILE', 'SITE')),
  item      text not null,
  points    integer not null check (points >= 0),
  agreed_at timestamptz not null,
  agreed_by text not null,
  primary key (entry_id, stage, item)
);
comment on table award.consensus is 'The points the assessors agreed upon.';

select platform.keep_history('award.season');
select platform.keep_history('award.entry');
select platform.keep_history('award.briefing');

create view award.report_season as
select id, 'Giải thưởng Chất lượng Quốc gia ' || year as label, '/giai-thuong/' || year as url,
       launched_on as happened_on, year, notice as number, true as is_public
  from award.season_at;
comment on view award.report_season is 'One row per season, on the day it was launched.';

create view award.report_briefing as
select b.id, b.organisation_name as label, '/office/award/briefings' as url, b.briefed_on as happened_on,
       b.organisation_id, b.organisation_name as establishment, b.officer, s.year, false as is_public
  from award.briefing_at b join award.season_at s on s.id = b.season_id;
comment on view award.report_briefing is 'One row per time an enterprise was told of a season.';

create view award.report_entry as
select e.id, e.code as label, '/office/award/entries/' || e.id as url, e.registered_on as happened_on,
       s.year, e.entry_class, e.prize, false as is_public
  from award.entry_at e join award.season_at s on s.id = e.season_id;
comment on view award.report_entry is
  'One row per entry, on the day it was registered; without the organisation''s name, for a reader may have a conflict with it.';

create view award.report_prize as
select e.id, e.organisation_name || ' – ' || s.year as label, '/giai-thuong/' || s.year as url,
       e.prize_on as happened_on, s.year, e.entry_class, e.prize, e.organisation_name as establishment, true as is_public
  from award.entry_at e join award.season_at s on s.id = e.season_id
 where e.prize is not null;
comment on view award.report_prize is 'One row per prize, on the day it was given.';
