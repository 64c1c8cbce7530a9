-- A report that comes again, corrected, is kept beside the one before.
create table exposure.safety_filing (
  id          uuid primary key,
  report_id   uuid not null references exposure.safety_report,
  number      integer not null check (number > 0),
  received_on date not null,
  complies    boolean not null,
  changes     text not null,
  incidents   text not null,
  doses       text not null,
  why         text not null default '',
  file_id     uuid,
  by_facility boolean not null,
  entered_by  text not null,
  unique (report_id, number),
  check (number = 1 or why <> '')
);
comment on table exposure.safety_filing is 'Every yearly safety report as it was received, in order; the report itself says what the last one says. Nothing is overwritten.';
comment on column exposure.safety_filing.number is '1 for the first, more for those that correct it.';
comment on column exposure.safety_filing.why is 'Why it corrects the one before; empty for the first.';
comment on column exposure.safety_filing.file_id is 'The file in platform.files; none for a report on paper.';
comment on column exposure.safety_filing.by_facility is 'Sent by the facility''s own account, not entered by an officer.';

insert into exposure.safety_filing
  (id, report_id, number, received_on, complies, changes, incidents, doses, by_facility, entered_by)
select uuidv7(), id, 1, received_on, complies, changes, incidents, doses, false, ''
  from exposure.safety_report where received_on is not null;

comment on column exposure.safety_report.received_on is 'When the first was received; a correction does not make it late.';
create index on exposure.dose (facility_id);
create index on exposure.incident (facility_id);
