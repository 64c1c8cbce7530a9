create schema publications;

create table publications.periodical (
  id                uuid primary key,
  title             text not null,
  licence_number    text not null,
  licence_authority text not null,
  licensed_on       date not null,
  licence_until     date check (licence_until >= licensed_on),
  periodicity       text not null
    check (periodicity in ('MONTHLY', 'BIMONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'IRREGULAR')),
  version           integer not null default 1,
  saved_by          text not null
);
create index on publications.periodical (register.fold(title), id);
comment on table publications.periodical is 'Bulletins the department publishes under a licence; an older licence is in the row''s history.';

create table publications.printed (
  id              uuid primary key,
  kind            text not null check (kind in ('ISSUE', 'CALENDAR', 'HANDBOOK', 'LEAFLET')),
  periodical_id   uuid references publications.periodical,
  title           text not null,
  number          integer check (number > 0),
  year            integer not null,
  licence         text not null,
  licensed_copies integer check (licensed_copies > 0),
  copies          integer check (copies > 0),
  printed_on      date,
  printer         text not null,
  file_id         uuid,
  version         integer not null default 1,
  saved_by        text not null,
  withdrawn_at    timestamptz,
  withdrawn_why   text,
  check ((kind = 'ISSUE') = (periodical_id is not null)),
  check ((kind = 'ISSUE') = (number is not null)),
  check ((copies is null) = (printed_on is null)),
  check ((withdrawn_at is null) = (withdrawn_why is null))
);
create unique index on publications.printed (periodical_id, year, number) where withdrawn_at is null;
create index on publications.printed (coalesce(printed_on, date '9999-12-31'), id);
comment on table publications.printed is
  'What was printed or is being prepared: issues of bulletins, calendars, handbooks, leaflets.';
comment on column publications.printed.title is 'Of an issue: what the bulletin was called when it was entered.';
comment on column publications.printed.printed_on is 'None while it is being prepared; the public reads of an issue from this day.';

create table publications.article (
  id            uuid primary key,
  printed_id    uuid not null references publications.printed,
  title         text not null,
  author        text not null,
  first_page    integer check (first_page > 0),
  last_page     integer check (last_page >= first_page),
  withdrawn_at  timestamptz,
  withdrawn_why text,
  check ((withdrawn_at is null) = (withdrawn_why is null))
);
create index on publications.article (printed_id, first_page, id);
comment on table publications.article is 'What stands in an issue or a handbook, by whom and on which pages.';

create table publications.delivery (
  id            uuid primary key,
  printed_id    uuid not null references publications.printed,
  recipient     text not null,
  copies        integer not null check (copies > 0),
  delivered_on  date not null,
  withdrawn_at  timestamptz,
  withdrawn_why text,
  check ((withdrawn_at is null) = (withdrawn_why is null))
);
create index on publications.delivery (printed_id, delivered_on, id);
comment on table publications.delivery is 'Who was given how many copies; together never more than were printed.';

create table publications.programme (
  id            uuid primary key,
  title         text not null,
  series        text not null,
  theme         text not null,
  medium        text not null check (medium in ('TELEVISION', 'RADIO')),
  station       text not null,
  themed_on     date not null,
  step          text not null check (step in ('THEME', 'SCRIPT', 'RECORDED', 'APPROVED', 'BROADCAST')),
  step_on       date not null,
  minutes       integer check (minutes > 0),
  version       integer not null default 1,
  saved_by      text not null,
  withdrawn_at  timestamptz,
  withdrawn_why text,
  check (step_on >= themed_on),
  check ((step = 'BROADCAST') = (minutes is not null)),
  check ((withdrawn_at is null) = (withdrawn_why is null))
);
create index on publications.programme (step_on desc, id desc);
comment on table publications.programme is 'Television and radio programmes from the theme to the broadcast; how each stands now.';

create table publications.programme_step (
  programme_id uuid not null references publications.programme,
  step         text not null check (step in ('THEME', 'SCRIPT', 'RECORDED', 'APPROVED', 'BROADCAST')),
  taken_on     date not null,
  note         text not null,
  taken_by     text not null,
  primary key (programme_id, step)
);
comment on table publications.programme_step is 'The steps a programme went through, each once.';

create table publications.royalty (
  id            uuid primary key,
  article_id    uuid references publications.article,
  programme_id  uuid references publications.programme,
  work          text not null,
  worked_on     date,
  author        text not null,
  part          text not null,
  amount        bigint not null check (amount > 0),
  paid_on       date,
  paid_by       text,
  voucher       text,
  withdrawn_at  timestamptz,
  withdrawn_why text,
  check (num_nonnulls(article_id, programme_id) = 1),
  check ((paid_on is null) = (voucher is null)),
  check ((withdrawn_at is null) = (withdrawn_why is null))
);
create index on publications.royalty (article_id);
create index on publications.royalty (programme_id);
create unique index on publications.royalty
  (coalesce(article_id, programme_id), register.fold(author), register.fold(part)) where withdrawn_at is null;
comment on table publications.royalty is 'Royalties of articles and programmes, each to one author for one part of the work, in đồng.';
comment on column publications.royalty.worked_on is 'The day of printing or broadcast, whose rate counts; none before it.';

create table publications.royalty_rate (
  id        uuid primary key,
  work      text not null check (work in ('ARTICLE', 'PROGRAMME')),
  from_on   date not null,
  most      bigint not null check (most > 0),
  source    text not null,
  confirmed boolean not null,
  saved_by  text not null,
  unique (work, from_on)
);
comment on table publications.royalty_rate is
  'The most that is paid for one work, in đồng, from a day on; set by the department. No rate was at hand, so none is given beforehand.';

select platform.keep_history('publications.periodical');
select platform.keep_history('publications.printed');
select platform.keep_history('publications.delivery');
select platform.keep_history('publications.programme');
select platform.keep_history('publications.royalty');
select platform.keep_history('publications.royalty_rate');

create view publications.report_printed as
select id,
       case when kind = 'ISSUE' then title || ' số ' || number || ' năm ' || year else title || ' (' || year || ')' end as label,
       case when kind = 'ISSUE' then '/an-pham/' || id else '/office/publications/printed/' || id end as url,
       printed_on as happened_on, kind as printed_kind, title as series, year, copies, kind = 'ISSUE' as is_public
  from publications.printed_at
 where withdrawn_at is null and printed_on is not null;
comment on view publications.report_printed is 'One row per issue, calendar, handbook or leaflet that was printed, on that day.';

create view publications.report_delivery as
select delivery.id, delivery.recipient || ' – ' || printed.title as label,
       '/office/publications/printed/' || printed.id as url, delivery.delivered_on as happened_on,
       printed.kind as printed_kind, printed.title as series, delivery.recipient, delivery.copies, false as is_public
  from publications.delivery_at delivery
  join publications.printed_at printed on printed.id = delivery.printed_id
 where delivery.withdrawn_at is null and printed.withdrawn_at is null;
comment on view publications.report_delivery is 'One row per delivery of copies, on that day.';

create view publications.report_broadcast as
select id, title as label, '/office/publications/programmes/' || id as url, step_on as happened_on,
       medium, station, series, minutes, false as is_public
  from publications.programme_at
 where withdrawn_at is null and step = 'BROADCAST';
comment on view publications.report_broadcast is 'One row per programme that was broadcast, on that day.';
