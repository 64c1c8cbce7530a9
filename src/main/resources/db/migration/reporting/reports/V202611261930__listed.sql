create table reports.listed (
  report_id uuid not null references reports.report,
  code      text not null,
  position  integer not null,
  record_id uuid not null,
  label     text not null,
  href      text,
  day       date,
  named     boolean not null,
  primary key (report_id, code, position)
);
comment on table reports.listed is 'The records that a report tells by name, as they were called when it was computed last, or signed.';
comment on column reports.listed.code is 'The figure that counts them.';
comment on column reports.listed.named is 'Whether the public is told which record it is.';
comment on column reports.figure.code is
  'An indicator, perhaps of a share of its records and of other days: tasks.provincial:kind=de_tai@cung-ky.';
comment on column reports.template.prose is
  'Lines: "# " and "## " head, "- " lists, "| " tables, "> " says who answers for a section, an empty line parts paragraphs; {{…}} holds figures, names, conditions.';
