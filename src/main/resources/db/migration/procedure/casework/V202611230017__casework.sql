create schema casework;

create table casework.case_file (
  id             uuid primary key,
  number         text not null unique,
  procedure      text not null,
  version        text not null,
  step           text not null,
  subject_title  text not null,
  applicant      uuid,
  applicant_name text not null,
  handler        uuid,
  handler_name   text,
  unit           uuid,
  opened_at      timestamptz not null,
  received_on    date,
  due_on         date,
  due_at         timestamptz,
  clock_state    text not null check (clock_state in ('NOT_STARTED', 'RUNNING', 'STOPPED', 'ENDED')),
  waiting        boolean not null,
  ended_at       timestamptz,
  outcome        text,
  moves          integer not null check (moves > 0),
  check ((ended_at is null) = (outcome is null)),
  check ((due_on is null) = (due_at is null))
);
create index on casework.case_file (handler, coalesce(due_at, timestamptz 'infinity'), id)
  include (due_at, waiting) where ended_at is null;
create index on casework.case_file (coalesce(due_at, timestamptz 'infinity'), id)
  include (due_at, waiting) where ended_at is null;
create index on casework.case_file (unit, coalesce(due_at, timestamptz 'infinity'), id)
  include (due_at, waiting) where ended_at is null;
create index on casework.case_file (applicant, opened_at);
comment on table casework.case_file is 'A dossier on its way through a procedure; its facts lie with the capability.';
comment on column casework.case_file.number is 'Mã hồ sơ, TT 01/2018/TT-VPCP, Art. 19.';
comment on column casework.case_file.version is 'The version of the procedure pinned to the case.';
comment on column casework.case_file.unit is 'The unit of the department that deals with it.';
comment on column casework.case_file.received_on is 'The legal date on which the dossier was first full and valid.';
comment on column casework.case_file.due_on is 'The last legal day in time; null while nothing runs.';
comment on column casework.case_file.due_at is 'The moment from which it is late.';
comment on column casework.case_file.waiting is 'Whether the next turn is the applicant''s.';
comment on column casework.case_file.moves is 'How many moves were made; rises with each, so that a second officer is told.';

create table casework.move (
  id          uuid primary key,
  case_id     uuid not null references casework.case_file,
  seq         integer not null,
  at          timestamptz not null,
  actor_id    uuid not null,
  actor_name  text not null,
  move        text not null,
  version     text not null,
  from_step   text,
  to_step     text not null,
  promised_on date,
  note        text not null,
  unique (case_id, seq)
);
comment on table casework.move is 'Everything that happened to a case, in order; never changed afterwards.';
comment on column casework.move.move is
  'The code of a move of the procedure, or OPENED, ASSIGNED, REAPPOINTED, TRANSFERRED.';
comment on column casework.move.version is 'The version of the procedure after the move.';
comment on column casework.move.promised_on is 'The new day of a re-appointment (NĐ 61/2018/NĐ-CP, Art. 19.9).';

select platform.keep_history('casework.case_file');
