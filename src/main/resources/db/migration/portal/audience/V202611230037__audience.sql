create schema audience;

create table audience.day (
  day    date primary key,
  people bigint not null default 0,
  robots bigint not null default 0
);
comment on table audience.day is 'Pages read on each day, by people and by robots; staff are not counted. Nobody''s address is kept.';
comment on column audience.day.people is 'Added to every few seconds: a server that dies at once loses those last seconds and nothing else.';

create table audience.carried_over (
  only_row boolean primary key default true check (only_row),
  day      date not null,
  today    bigint not null check (today >= 0),
  month    bigint not null check (month >= today),
  total    bigint not null check (total >= month),
  note     text not null
);
comment on table audience.carried_over is 'What the counter of the old site showed on the day this one took its place; set by an administrator, changes in the audit log.';
