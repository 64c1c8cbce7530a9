create schema audience;

create table audience.day (
  day    date primary key,
  people bigint not null default 0,
  robots bigint not null default 0
);
comment on table audience.day is 'Pages read on each day, by people and by robots; staff are not counted. Nobody''s address is kept.';
comment on column audience.day.people is 'Added to every few seconds: a server that dies at once loses those last seconds and nothing else.';
