create schema results;

-- Letters without their marks, đ as d, small.
create function results.fold(words text) returns text
language sql immutable parallel safe strict as $$
  select lower(translate(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g'), 'Đđ', 'dd'))
$$;
comment on function results.fold is 'Letters without their marks, đ as d, small letters.';

create table results.filing_term (
  id         uuid primary key,
  from_on    date not null unique,
  amount     integer not null check (amount > 0),
  unit       text not null check (unit in ('WORKING_DAYS', 'CALENDAR_DAYS')),
  article    text not null,
  confirmed  boolean not null,
  remark     text not null default ''
);
comment on table results.filing_term is
  'How long a host has from the official acceptance until it files, from a day on until the next row''s day.';
comment on column results.filing_term.confirmed is 'Whether the wording was read in the text of the law; if not, the mark is shown.';

insert into results.filing_term (id, from_on, amount, unit, article, confirmed, remark) values
  ('0197f0a0-0000-7000-8000-000000150001', '2014-08-15', 30, 'WORKING_DAYS', 'TT 14/2014/TT-BKHCN, Điều 10', false,
   'Nguyên văn năm 2014 chưa đối chiếu: một hướng dẫn cũ ghi 30 ngày, TT 18/2015/TT-BNNPTNT (Điều 21) ghi 30 ngày làm việc.'),
  ('0197f0a0-0000-7000-8000-000000150002', '2023-08-10', 30, 'WORKING_DAYS',
   'TT 14/2014/TT-BKHCN, Điều 10 (TT 11/2023/TT-BKHCN sửa đổi)', true, '');

create table results.dossier (
  id            uuid primary key references casework.case_file,
  task_id       uuid not null references tasks.task,
  number        text not null unique,
  step          text not null,
  due_on        date,
  outcome       text,
  channel       text not null check (channel in ('ONLINE', 'COUNTER')),
  filed_on      date not null,
  file_until    date not null,
  task_code     text not null,
  title         text not null,
  host_id       uuid,
  host_name     text not null,
  participants  text not null,
  objective     text not null,
  summary       text not null,
  technology    boolean not null,
  contact       text not null,
  phone         text not null,
  folded        text not null generated always as
                  (results.fold(number || ' ' || task_code || ' ' || title || ' ' || host_name)) stored
);
-- One registration for each result: nothing else is pending beside one that is, or after it succeeded.
create unique index dossier_once on results.dossier (task_id) where outcome is null or outcome = 'CERTIFIED';
create index on results.dossier (host_id, filed_on);
create index on results.dossier (filed_on desc, id desc);
comment on table results.dossier is 'What a host files to register a result (form 5); its case has the same id.';
comment on column results.dossier.step is 'Where its case stands, kept beside it for lists.';
comment on column results.dossier.file_until is 'The last day in time for filing; a later one is noted, not refused.';
comment on column results.dossier.technology is 'Whether the products include a technological process, which form 8 describes.';

create table results.paper (
  id         uuid primary key,
  dossier_id uuid not null references results.dossier,
  kind       text not null,
  file_id    uuid,
  given_on   date not null,
  given_at   timestamptz not null,
  given_by   text not null
);
create index on results.paper (dossier_id, given_at);
comment on table results.paper is 'Papers of a dossier; kept for good once the certificate is issued (the deposit).';
comment on column results.paper.file_id is 'The file, or null for what was handed over on paper or disc.';

create table results.certificate (
  id             uuid primary key,
  dossier_id     uuid unique references results.dossier,
  task_id        uuid not null unique references tasks.task,
  number         text not null unique,
  number_year    integer not null,
  number_in_year integer not null,
  slug           text not null unique generated always as
                   (trim('-' from regexp_replace(results.fold(number), '[^a-z0-9]+', '-', 'g'))) stored,
  issued_on      date not null,
  signer         text not null,
  signer_post    text not null,
  task_code      text not null,
  task_slug      text not null,
  title          text not null,
  kind           text not null,
  level          text not null check (level in ('tinh', 'co_so')),
  programme      text not null,
  field          text not null,
  host_id        uuid,
  host_name      text not null,
  leader         text not null,
  participants   text not null,
  objective      text not null,
  summary        text not null,
  start_on       date not null,
  end_on         date not null,
  budget_total   numeric(15),
  accepted_on    date not null,
  rating         text not null,
  council        text not null,
  published      boolean not null,
  revoked_on     date,
  revoked_why    text,
  recorded_at    timestamptz not null,
  folded         text not null generated always as
                   (results.fold(number || ' ' || task_code || ' ' || title || ' ' || leader || ' ' || host_name
                    || ' ' || participants)) stored,
  unique (number_year, number_in_year),
  check ((revoked_on is null) = (revoked_why is null))
);
create index on results.certificate (issued_on desc, id desc);
create index on results.certificate (host_id) where host_id is not null;
comment on table results.certificate is
  'Certificates of registered results: one for each result, never issued again (TT 14/2014/TT-BKHCN Đ.15).';
comment on column results.certificate.dossier_id is 'Null for one entered from an older register.';
comment on column results.certificate.council is 'The decision that set the acceptance council.';
comment on column results.certificate.revoked_why is 'False declaration, forged signature (Đ.16).';

create table results.certificate_copy (
  id             uuid primary key,
  certificate_id uuid not null references results.certificate,
  given_on       date not null,
  given_to       text not null,
  given_by       text not null
);
create index on results.certificate_copy (certificate_id);
comment on table results.certificate_copy is 'Copies given on request; the certificate itself is never issued again.';

create table results.reminder (
  id      uuid primary key,
  task_id uuid not null references tasks.task,
  kind    text not null check (kind in ('soon', 'late')),
  told_on date not null,
  unique (task_id, kind)
);
comment on table results.reminder is 'Which hosts were reminded of a result to be registered, once of each kind.';

select platform.keep_history('results.dossier');
select platform.keep_history('results.certificate');

create view results.report_certificate as
select id, number || ' – ' || title as label, '/ket-qua/' || slug as url, issued_on as happened_on,
       number, task_id, task_code as code, level, programme, kind, field, host_name, rating,
       exists (select from results.certificate n where n.id = c.id and n.published) as is_public
  from results.certificate_at c
 where revoked_on is null;
comment on view results.report_certificate is 'One row per certificate that stands, on the day it was issued.';

create view results.report_dossier as
select id, number || ' – ' || title as label, '/office/results/dossiers/' || id as url, filed_on as happened_on,
       number, task_code as code, host_name, channel, outcome, filed_on > file_until as late,
       false as is_public
  from results.dossier_at;
comment on view results.report_dossier is 'One row per dossier, on the day it was filed.';
