create schema input;

create table input.sent_form (
  id      uuid primary key,
  content bytea not null
);
comment on table input.sent_form is
  'The forms that entered something, with the SHA-256 of what was typed: a double click is told from a second try with other words.';
