create schema numbering;

create table numbering.series (
  name   text not null,
  period text not null,
  last   integer not null check (last > 0),
  primary key (name, period)
);
comment on table numbering.series is 'The last number given in each series of official numbers.';
comment on column numbering.series.period is 'The year or the day within which the series counts.';
