create schema conformity;

create table conformity.declaration (
  id                 uuid primary key,
  kind               text not null check (kind in ('STANDARD', 'REGULATION', 'QUANTITY_MARK')),
  organisation_id    uuid not null,
  organisation_name  text not null,
  number             text not null unique,
  step               text not null,
  due_on             date,
  outcome            text,
  ended_on           date,
  filed_on           date not null,
  contact            text not null,
  phone              text not null,
  product            text not null,
  features           text not null,
  standard           text not null,
  assessed_by        text check (assessed_by in ('SELF', 'REGISTERED', 'DESIGNATED')),
  method             integer check (method between 1 and 8),
  certificate        text not null,
  certifier          text not null,
  certificate_until  date,
  assessed_on        date,
  tested_on          date,
  papers             text[] not null,
  replaces           uuid references conformity.declaration,
  version            integer not null default 1,
  notice_number      text unique,
  notice_on          date check (notice_on >= filed_on),
  notice_signer      text,
  notice_post        text,
  valid_until        date,
  times              integer check (times > 0),
  withdrawn_on       date check (withdrawn_on >= notice_on),
  withdrawn_cause    text check (withdrawn_cause in ('BREACH', 'OWN_NOTICE', 'DISSOLVED', 'REPLACED')),
  withdrawn_document text,
  withdrawn_why      text,
  withdrawn_by       text,
  check ((outcome is null) = (ended_on is null)),
  check ((notice_number is null) = (notice_on is null)),
  check (withdrawn_cause is null or notice_number is not null),
  check ((withdrawn_cause is null) = (withdrawn_on is null))
);
create index on conformity.declaration (filed_on desc, id desc);
create index on conformity.declaration (register.fold(organisation_name), id);
create index on conformity.declaration (organisation_id, notice_on desc);
create index on conformity.declaration (notice_on desc, id desc) where notice_number is not null and withdrawn_cause is null;
comment on table conformity.declaration is
  'Declarations of conformity (TT 28/2012/TT-BKHCN) and of the quantity mark (TT 21/2014/TT-BKHCN), from the counter to their end; the case has the same id.';
comment on column conformity.declaration.valid_until is
  'The certificate''s last day, or three years from the signed own assessment (TT 28/2012 Điều 10.2.a, 15.2.a); none for the quantity mark.';
comment on column conformity.declaration.times is 'Which acceptance this is, those declared anew counted on (TT 21/2014 Điều 14.2).';
comment on column conformity.declaration.method is 'Method of assessment 1 to 8 (TT 28/2012 Điều 5).';

create table conformity.guidance (
  id                 uuid primary key,
  organisation_id    uuid not null,
  organisation_name  text not null,
  guided_on          date not null,
  subject            text not null
    check (subject in ('STANDARD', 'MEASUREMENT', 'QUALITY', 'LABEL', 'BARCODE', 'CONFORMITY')),
  place              text not null,
  officer            text not null,
  advice             text not null,
  follow_up          text not null,
  follow_up_on       date check (follow_up_on >= guided_on),
  followed_up_on     date check (followed_up_on >= guided_on),
  followed_up_result text,
  followed_up_by     text,
  withdrawn_at       timestamptz,
  withdrawn_why      text,
  check ((followed_up_on is null) = (followed_up_result is null)),
  check ((withdrawn_at is null) = (withdrawn_why is null))
);
create index on conformity.guidance (guided_on desc, id desc);
create index on conformity.guidance (organisation_id, guided_on desc);
create index on conformity.guidance (follow_up_on) where followed_up_on is null and follow_up <> '';
comment on table conformity.guidance is 'Establishments guided on standards, measurement and quality, with what came of it.';

select platform.keep_history('conformity.declaration');
select platform.keep_history('conformity.guidance');

create view conformity.report_declaration as
select id, number || ' – ' || product as label,
       case when notice_number is null then '/office/conformity/declarations/' || id else '/cong-bo/' || id end as url,
       filed_on as happened_on, kind, coalesce(lower(outcome), 'open') as outcome, standard, organisation_name as establishment,
       assessed_by, notice_number is not null as is_public
  from conformity.declaration_at;
comment on view conformity.report_declaration is 'One row per declaration, on the day it was filed.';

create view conformity.report_decision as
select id, coalesce(notice_number, number) || ' – ' || product as label,
       case when notice_number is null then '/office/conformity/declarations/' || id else '/cong-bo/' || id end as url,
       ended_on as happened_on, kind, lower(outcome) as outcome, standard, organisation_name as establishment,
       assessed_by, notice_number is not null as is_public
  from conformity.declaration_at
 where outcome is not null;
comment on view conformity.report_decision is 'One row per declaration that was settled, on that day.';

create view conformity.report_notice as
select id, notice_number || ' – ' || product as label, '/cong-bo/' || id as url,
       notice_on as from_on, least(valid_until, withdrawn_on) as until_on, kind, standard,
       organisation_name as establishment, assessed_by, true as is_public
  from conformity.declaration_at
 where notice_number is not null;
comment on view conformity.report_notice is 'One row per accepted declaration, while it counts.';

create view conformity.report_guidance as
select id, organisation_name as label, '/office/conformity/guidance/' || id as url, guided_on as happened_on,
       organisation_id, organisation_name as establishment, subject, officer, false as is_public
  from conformity.guidance_at
 where withdrawn_at is null;
comment on view conformity.report_guidance is 'One row per time an establishment was guided, on that day.';
