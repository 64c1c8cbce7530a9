create table reports.section (
  report_id      uuid not null references reports.report,
  position       integer not null check (position >= 0),
  unit_id        uuid not null,
  unit_name      text not null,
  due_on         date not null,
  reminded       boolean not null default false,
  approved_at    timestamptz,
  approved_by_id uuid,
  approved_by    text,
  approved_text  text,
  primary key (report_id, position),
  check ((approved_at is null) = (approved_by is null) and (approved_at is null) = (approved_text is null)
         and (approved_at is null) = (approved_by_id is null))
);
comment on table reports.section is 'Sections of drafts given to units, whose heads say that they are right.';
comment on column reports.section.position is 'Which of the sections that name who answers, from 0.';
comment on column reports.section.approved_text is 'What the section said when it was approved; it is approved as long as it says so.';
comment on column reports.section.reminded is 'Whether its unit was told that the day nears.';
