create schema documents;

create table documents.incoming (
  id            uuid primary key,
  book          text not null check (book in ('ORDINARY', 'SECRET', 'COMPLAINTS')),
  year          integer not null,
  number        integer not null check (number > 0),
  registered_on date not null,
  received_on   date not null check (received_on <= registered_on),
  kind          text not null,
  sender        text not null,
  symbol        text not null,
  dated_on      date check (dated_on <= received_on),
  summary       text not null,
  urgency       text not null check (urgency in ('NONE', 'URGENT', 'VERY_URGENT', 'IMMEDIATE')),
  secrecy       text not null check (secrecy in ('NONE', 'SECRET', 'HIGHLY_SECRET', 'TOP_SECRET')),
  note          text not null,
  due_on        date,
  done_on       date,
  done_note     text not null default '',
  done_by       text not null default '',
  answer_id     uuid,
  version       integer not null default 1,
  saved_by      text not null,
  withdrawn_at  timestamptz,
  withdrawn_why text,
  unique (book, year, number),
  check ((book = 'SECRET') = (secrecy <> 'NONE')),
  check ((done_on is null) = (done_by = '')),
  check (answer_id is null or done_on is not null),
  check ((withdrawn_at is null) = (withdrawn_why is null))
);
create index on documents.incoming (registered_on desc, id desc);
create index on documents.incoming (answer_id);
comment on table documents.incoming is
  'The registers of incoming documents (NĐ 30/2020/NĐ-CP, Art. 22): one series of numbers a year for each book.';
comment on column documents.incoming.symbol is 'Number and symbol the sender gave it.';
comment on column documents.incoming.due_on is 'By when whoever leads deals with it; the earliest day of its routings that stand.';

create table documents.attachment (
  file_id     uuid primary key,
  incoming_id uuid not null references documents.incoming,
  pages       integer check (pages > 0),
  attached_by text not null,
  attached_at timestamptz not null,
  read_at     timestamptz,
  text        text,
  trouble     text check (trouble in ('unreadable', 'no-text'))
);
create index on documents.attachment (incoming_id, attached_at, file_id);
create index on documents.attachment (attached_at) where read_at is null;
comment on table documents.attachment is 'The files of incoming documents, and the text that was read out of them.';
comment on column documents.attachment.pages is 'Of a PDF; none for other files and where it could not be opened.';
comment on column documents.attachment.read_at is 'When its text was read; until then it waits.';

create table documents.routing (
  id           uuid primary key,
  incoming_id  uuid not null references documents.incoming,
  unit_id      uuid,
  account_id   uuid,
  name         text not null,
  leads        boolean not null,
  instruction  text not null,
  due_on       date,
  routed_on    date not null,
  routed_by    text not null,
  taken_back_at timestamptz,
  taken_back_by text,
  check (num_nonnulls(unit_id, account_id) = 1),
  check ((taken_back_at is null) = (taken_back_by is null))
);
create index on documents.routing (incoming_id, routed_on, id);
create index on documents.routing (account_id) where taken_back_at is null;
create unique index on documents.routing (incoming_id) where leads and taken_back_at is null;
comment on table documents.routing is
  'To whom incoming documents were passed, with what instruction and until when (NĐ 30/2020/NĐ-CP, Art. 23.2): one leads.';

select platform.keep_history('documents.incoming');
select platform.keep_history('documents.routing');

create view documents.report_incoming as
select id,
       case when book = 'ORDINARY' then symbol || ' – ' || summary
            else 'Văn bản số ' || number || '/' || year || ' của sổ riêng' end as label,
       '/office/documents/incoming/' || id as url, registered_on as happened_on,
       kind as document_kind, book as document_book, urgency, false as is_public
  from documents.incoming_at
 where withdrawn_at is null;
comment on view documents.report_incoming is
  'One row per registered incoming document, on the day of its number; those of separate books without their words.';

create view documents.report_handled as
select id,
       case when book = 'ORDINARY' then symbol || ' – ' || summary
            else 'Văn bản số ' || number || '/' || year || ' của sổ riêng' end as label,
       '/office/documents/incoming/' || id as url, done_on as happened_on,
       kind as document_kind, book as document_book,
       case when due_on is null then 'NO_DAY' when done_on > due_on then 'LATE' else 'IN_TIME' end as handled_in_time,
       case when answer_id is null then 'WITHOUT_ANSWER' else 'ANSWERED' end as answered, false as is_public
  from documents.incoming_at
 where withdrawn_at is null and done_on is not null;
comment on view documents.report_handled is 'One row per incoming document that was dealt with, on that day.';
