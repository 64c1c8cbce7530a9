create schema reports;

create table reports.template (
  id       uuid primary key,
  code     text not null,
  version  integer not null check (version > 0),
  prose    text not null,
  saved_at timestamptz not null,
  saved_by text not null,
  unique (code, version)
);
comment on table reports.template is 'The prose of reports with indicators inside; a change is a new version.';
comment on column reports.template.prose is 'Lines: "# " and "## " head, "- " lists, an empty line parts paragraphs; {{code}} stands for a figure.';

create table reports.report (
  id           uuid primary key,
  code         text not null unique,
  title        text not null,
  from_on      date not null,
  to_on        date not null check (to_on >= from_on),
  template_id  uuid not null references reports.template,
  state        text not null check (state in ('draft', 'signed', 'published')),
  drafted_at   timestamptz not null,
  drafted_by   text not null,
  computed_at  timestamptz not null,
  as_of        timestamptz,
  signed_at    timestamptz,
  signed_by    text,
  signed_as    text check (signed_as in ('DIRECTOR', 'DEPUTY')),
  published_at timestamptz,
  check ((state = 'draft') = (as_of is null)),
  check ((as_of is null) = (signed_at is null) and (as_of is null) = (signed_by is null)),
  check ((state = 'published') = (published_at is not null))
);
comment on table reports.report is 'Periodic reports: drafted, signed (which freezes them), published.';
comment on column reports.report.as_of is 'The moment whose records a signed report shows for ever.';
comment on column reports.report.signed_as is 'The post under which it was signed.';

create table reports.figure (
  report_id uuid not null references reports.report,
  position  integer not null,
  code      text not null,
  label_vi  text not null,
  label_en  text not null,
  unit_vi   text not null,
  unit_en   text not null,
  value     numeric not null,
  primary key (report_id, code)
);
comment on table reports.figure is 'The figures of a report as computed last, or as signed, with the words of that day.';
