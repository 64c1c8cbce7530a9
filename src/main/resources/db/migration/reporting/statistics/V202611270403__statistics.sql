create schema statistics;

create table statistics.filing (
  id            uuid primary key,
  year          integer not null check (year between 2015 and 2100),
  regime        text not null,
  form          text not null check (form ~ '^[0-9]{2}$'),
  issue         integer not null default 1 check (issue > 0),
  corrects      uuid unique references statistics.filing,
  corrected_why text,
  begun_by      text not null,
  begun_at      timestamptz not null,
  computed_at   timestamptz not null,
  moves         integer not null default 1,
  locked_at     timestamptz,
  locked_by     text,
  explanation   text not null default '',
  wording       jsonb,
  unique (year, form, issue),
  check ((locked_at is null) = (locked_by is null)),
  check ((corrects is null) = (issue = 1)),
  check ((corrects is null) = (corrected_why is null))
);
comment on table statistics.filing is 'One of the yearly statistical forms, filled in for a year; a correction is another issue of it.';
comment on column statistics.filing.year is 'The year the figures are about; they are due on 15 February of the next.';
comment on column statistics.filing.regime is 'The circular whose shape it has.';
comment on column statistics.filing.computed_at is 'The moment as of which its computed cells were read from the records.';
comment on column statistics.filing.moves is 'Counts what was done to the filing as a whole: computed anew, locked.';
comment on column statistics.filing.explanation is 'Why figures that do not agree were locked as they are; empty when all agree.';
comment on column statistics.filing.wording is 'The wordings that stood in place of the form''s own when it was locked.';

create table statistics.cell (
  id          uuid primary key,
  filing_id   uuid not null references statistics.filing,
  row_code    text not null,
  column_code text not null,
  computed    numeric(18, 3),
  typed       numeric(18, 3) check (typed >= 0),
  reason      text not null default '',
  saved_by    text,
  saved_at    timestamptz,
  unique (filing_id, row_code, column_code),
  check ((saved_by is null) = (saved_at is null))
);
comment on table statistics.cell is 'The figures of a filing: computed from records, typed, or both.';
comment on column statistics.cell.typed is 'It counts before the computed figure, which stays beside it.';
comment on column statistics.cell.reason is 'Why another figure than the computed one was typed, with its source.';

create table statistics.source (
  id        uuid primary key,
  filing_id uuid not null references statistics.filing,
  row_code  text not null,
  text      text not null,
  saved_by  text not null,
  saved_at  timestamptz not null,
  unique (filing_id, row_code)
);
comment on table statistics.source is 'Where the typed figures of a row come from.';

create table statistics.duty (
  id            uuid primary key,
  year          integer not null unique check (year between 2015 and 2100),
  unit_id       uuid not null,
  unit_name     text not null,
  assignment_id uuid not null,
  given_by      text not null,
  given_at      timestamptz not null
);
comment on table statistics.duty is 'The unit that files the statistics of a year, and the task it was given for that.';

create table statistics.wording (
  id       uuid primary key,
  regime   text not null,
  form     text not null check (form ~ '^[0-9]{2}$'),
  part     text not null check (part in ('ROW', 'COLUMN')),
  code     text not null,
  title    text not null,
  read_in  text not null,
  saved_by text not null,
  saved_at timestamptz not null,
  unique (regime, form, part, code)
);
comment on table statistics.wording is
  'Titles of rows and columns as somebody read them in the circular, in place of those the form came with unread.';

select platform.keep_history('statistics.filing');
select platform.keep_history('statistics.cell');
select platform.keep_history('statistics.source');
select platform.keep_history('statistics.duty');
select platform.keep_history('statistics.wording');
