create table casework.local_limit (
  id                uuid primary key,
  procedure         text not null,
  version           text not null,
  amount            integer not null check (amount > 0),
  unit              text not null check (unit in ('HOURS', 'WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS')),
  valid_from        date not null,
  valid_to          date,
  basis             text not null,
  confirmed         boolean not null default false,
  withdrawn_because text,
  check (valid_to is null or valid_to >= valid_from)
);
create index on casework.local_limit (procedure, version) where withdrawn_because is null;
comment on table casework.local_limit is
  'Time limits that the province shortened; a case takes the one in force when its dossier was first full and valid.';
comment on column casework.local_limit.confirmed is 'Whether somebody compared it with the deciding document.';
comment on column casework.local_limit.withdrawn_because is 'Why it was taken out again; null while it counts.';
select platform.keep_history('casework.local_limit');

create table casework.recalculation (
  id         uuid primary key,
  because    text not null,
  asked_by   text not null,
  asked_at   timestamptz not null,
  cursor     uuid,
  looked_at  integer not null default 0,
  finished_at timestamptz
);
comment on table casework.recalculation is
  'A count of all open cases anew, after the calendar or a limit changed; goes on where it stopped.';

create table casework.recalculated (
  recalculation uuid not null references casework.recalculation,
  case_id       uuid not null references casework.case_file,
  number        text not null,
  due_before    date,
  due_after     date,
  primary key (recalculation, case_id)
);
comment on table casework.recalculated is 'The cases whose day a recalculation changed.';
