create table documents.outgoing (
  id           uuid primary key,
  book         text not null check (book in ('ORDINARY', 'SECRET', 'COMPLAINTS')),
  kind         text not null,
  summary      text not null,
  addressees   text not null,
  content      text not null,
  recipients   text not null,
  urgency      text not null check (urgency in ('NONE', 'URGENT', 'VERY_URGENT', 'IMMEDIATE')),
  secrecy      text not null check (secrecy in ('NONE', 'SECRET', 'HIGHLY_SECRET', 'TOP_SECRET')),
  copies       integer not null check (copies > 0),
  asked_on     date,
  note         text not null,
  amends_id    uuid references documents.outgoing,
  amends_how   text check (amends_how in ('CORRECTS', 'REPLACES', 'RECALLS')),
  drafter_id   uuid not null,
  drafter      text not null,
  unit_id      uuid,
  unit         text not null,
  unit_symbol  text not null,
  drafted_on   date not null,
  submitted_to uuid not null,
  state        text not null
    check (state in ('DRAFT', 'SUBMITTED', 'INITIALLED', 'CHECKED', 'SIGNED', 'ISSUED', 'FILED', 'DROPPED')),
  initialler   uuid,
  signer_id    uuid,
  signer       text not null default '',
  signer_lines text not null default '',
  signed_on    date,
  year         integer,
  number       integer check (number > 0),
  symbol       text not null default '',
  issued_on    date,
  issued_file  uuid,
  filed_in     text not null default '',
  version      integer not null default 1,
  saved_by     text not null,
  unique (book, kind, year, number),
  check ((book = 'SECRET') = (secrecy <> 'NONE')),
  check ((amends_id is null) = (amends_how is null)),
  check (num_nonnulls(year, number, issued_on) in (0, 3)),
  check ((state in ('ISSUED', 'FILED')) = (number is not null)),
  check ((state in ('SIGNED', 'ISSUED', 'FILED')) = (signer_id is not null)),
  check ((state = 'FILED') = (filed_in <> ''))
);
create index on documents.outgoing (issued_on desc, id desc);
create index on documents.outgoing (amends_id);
comment on table documents.outgoing is
  'Outgoing documents from the draft to the file, and the register of those that have a number (NĐ 30/2020/NĐ-CP, Art. 10–19): one series of numbers a year for each book and kind.';
comment on column documents.outgoing.recipients is 'Nơi nhận, a line for each; rows of documents.recipient follow it.';
comment on column documents.outgoing.asked_on is 'By when it was to be issued; none where nobody asked for a day.';
comment on column documents.outgoing.submitted_to is 'Who is to sign it.';
comment on column documents.outgoing.signer_lines is 'Power and post as they are printed, a line for each.';
comment on column documents.outgoing.symbol is 'What follows the number: QĐ-SKHCN.';
comment on column documents.outgoing.issued_file is 'The PDF as it was issued, which never changes.';

create table documents.outgoing_step (
  id          uuid primary key,
  outgoing_id uuid not null references documents.outgoing,
  kind        text not null
    check (kind in ('DRAFTED', 'SUBMITTED', 'INITIALLED', 'CHECKED', 'SIGNED', 'ISSUED', 'FILED', 'RETURNED', 'DROPPED')),
  words       text not null,
  taken_at    timestamptz not null,
  taken_by_id uuid not null,
  taken_by    text not null
);
create index on documents.outgoing_step (outgoing_id, taken_at, id);
comment on table documents.outgoing_step is
  'Who did what with an outgoing document, when, and with which words (NĐ 30/2020/NĐ-CP, Art. 10–13).';

create table documents.recipient (
  id          uuid primary key,
  outgoing_id uuid not null references documents.outgoing,
  position    integer not null,
  name        text not null,
  unit_id     uuid,
  sent_on     date,
  way         text check (way in ('SYSTEM', 'POST', 'HAND', 'EMAIL')),
  sent_by     text,
  unique (outgoing_id, position),
  check (num_nonnulls(sent_on, way, sent_by) in (0, 3))
);
comment on table documents.recipient is
  'To whom an issued document goes, and that it was sent: the day and the way (NĐ 30/2020/NĐ-CP, Art. 18).';

create table documents.outgoing_file (
  file_id     uuid primary key,
  outgoing_id uuid not null references documents.outgoing,
  attached_by text not null,
  attached_at timestamptz not null
);
create index on documents.outgoing_file (outgoing_id, attached_at, file_id);
comment on table documents.outgoing_file is 'Annexes of outgoing documents, or their text where it was written elsewhere.';

create table documents.answering (
  outgoing_id uuid not null references documents.outgoing,
  incoming_id uuid not null references documents.incoming,
  primary key (outgoing_id, incoming_id)
);
create index on documents.answering (incoming_id);
comment on table documents.answering is 'Which incoming documents an outgoing one answers.';

create table documents.signing_power (
  id          uuid primary key,
  holder_role text check (holder_role in ('DIRECTOR', 'DEPUTY', 'HEAD')),
  holder_id   uuid,
  holder      text not null,
  kind        text not null,
  form        text not null check (form in ('DIRECT', 'ACTING', 'KT', 'TL', 'TUQ', 'TM')),
  post        text not null,
  from_on     date not null,
  until_on    date check (until_on >= from_on),
  article     text not null,
  confirmed   boolean not null,
  remark      text not null,
  check (num_nonnulls(holder_role, holder_id) = 1)
);
comment on table documents.signing_power is
  'Who signs which documents, in which form, from when until when (NĐ 30/2020/NĐ-CP, Art. 13).';
comment on column documents.signing_power.kind is 'The kind of document; empty for every kind.';
comment on column documents.signing_power.post is 'As it is printed below the power.';
insert into documents.signing_power values
  (gen_random_uuid(), 'DIRECTOR', null, '', '', 'DIRECT', 'Giám đốc', '2020-03-05', null,
   'NĐ 30/2020/NĐ-CP, Điều 13 khoản 1', true, ''),
  (gen_random_uuid(), 'DIRECTOR', null, '', '', 'DIRECT', 'Giám đốc', '2004-05-01', '2020-03-04',
   'NĐ 110/2004/NĐ-CP, Điều 10', false, 'Chưa đối chiếu văn bản này.');

create table documents.letter_template (
  id       uuid not null,
  version  integer not null check (version > 0),
  name     text not null,
  kind     text not null,
  summary  text not null,
  addressees text not null,
  content  text not null,
  recipients text not null,
  in_use   boolean not null,
  saved_by text not null,
  saved_at timestamptz not null,
  primary key (id, version)
);
comment on table documents.letter_template is
  'Templates that drafts begin from, every version of them; what is to be filled in stands in square brackets.';

select platform.keep_history('documents.outgoing');
select platform.keep_history('documents.recipient');

create view documents.report_outgoing as
select id,
       case when book = 'ORDINARY' then to_char(number, 'FM999900') || '/' || symbol || ' – ' || summary
            else 'Văn bản số ' || number || '/' || year || ' của sổ riêng' end as label,
       '/office/documents/outgoing/' || id as url, issued_on as happened_on,
       kind as document_kind, book as document_book, urgency,
       case when asked_on is null then 'NO_DAY' when issued_on > asked_on then 'LATE' else 'IN_TIME' end as issued_in_time,
       false as is_public
  from documents.outgoing_at
 where number is not null;
comment on view documents.report_outgoing is
  'One row per issued document, on the day of its number; those of separate books without their words.';
