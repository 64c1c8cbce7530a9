alter table reports.report
  add column signed_parent text,
  add column signed_office text,
  add column signed_place  text;
comment on column reports.report.signed_parent is
  'The authority above the office when the report was signed: what is printed again years later bears the names of its day. Null before signing, and on reports signed before this was kept: those bear the present names.';
comment on column reports.report.signed_office is 'The office''s name when the report was signed.';
comment on column reports.report.signed_place is 'The place named beside the date when the report was signed.';
