create schema reports;

create table reports.template (
  id       uuid primary key,
  code     text not null,
  title    text not null,
  version  integer not null check (version > 0),
  prose    text not null,
  saved_at timestamptz not null,
  saved_by text not null,
  unique (code, version)
);
comment on table reports.template is 'The prose of reports with indicators inside; a change is a new version.';
comment on column reports.template.title is 'What officers call it.';
comment on column reports.template.prose is
  'Lines: "# " and "## " head, "- " lists, "> " says who answers for a section, an empty line parts paragraphs; {{code}} stands for a figure.';

create table reports.report (
  id             uuid primary key,
  code           text not null unique,
  title          text not null,
  from_on        date not null,
  to_on          date not null check (to_on >= from_on),
  template_id    uuid not null references reports.template,
  state          text not null check (state in ('draft', 'signed', 'published', 'withdrawn')),
  issue          integer not null default 1 check (issue > 0),
  replaces       uuid references reports.report,
  replaces_why   text,
  drafted_at     timestamptz not null,
  drafted_by     text not null,
  wanted_as_of   timestamptz,
  computed_at    timestamptz not null,
  as_of          timestamptz,
  signed_at      timestamptz,
  signed_by      text,
  signed_as      text check (signed_as in ('DIRECTOR', 'DEPUTY')),
  published_at   timestamptz,
  withdrawn_why  text,
  article_id     uuid,
  article_number integer,
  moves          integer not null default 0,
  deed           text not null,
  deed_by_id     uuid not null,
  deed_by        text not null,
  deed_at        timestamptz not null,
  check ((state in ('draft', 'withdrawn')) = (as_of is null)),
  check ((as_of is null) = (signed_at is null) and (as_of is null) = (signed_by is null)),
  check ((state = 'published') = (published_at is not null)),
  check ((state = 'withdrawn') = (withdrawn_why is not null)),
  check ((replaces is null) = (replaces_why is null) and (replaces is null) = (issue = 1)),
  check ((article_id is null) = (article_number is null))
);
create unique index on reports.report (replaces) where state <> 'withdrawn';
create index on reports.report (to_on desc, from_on desc, id);
comment on table reports.report is 'Periodic reports: drafted, signed (which freezes them), published.';
comment on column reports.report.as_of is 'The moment whose records a signed report shows for ever.';
comment on column reports.report.wanted_as_of is 'The moment whose records a draft is to show; null for the present.';
comment on column reports.report.replaces is 'The signed report that this one corrects.';
comment on column reports.report.article_id is 'The article on the portal that was made of it.';
comment on column reports.report.moves is 'Counts what was done to it, so that of two officers the second hears of the first.';
comment on column reports.report.deed is 'What was done to it last: drafted, computed, submitted, signed, published, withdrawn, made-article.';
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
  previous  numeric,
  primary key (report_id, code)
);
comment on table reports.figure is 'The figures of a report as computed last, or as signed, with the words of that day.';
comment on column reports.figure.previous is 'The value before the last computing of a draft; null at the first.';
