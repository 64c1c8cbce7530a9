create table iso9001.quality_target (
  id          uuid primary key,
  agency_id   uuid not null references iso9001.agency,
  year        integer not null,
  target      text not null,
  set_on      date not null,
  assessed_on date check (assessed_on >= set_on),
  result      text,
  reached     boolean,
  check ((assessed_on is null) = (result is null) and (result is null) = (reached is null))
);
create index on iso9001.quality_target (agency_id);
comment on table iso9001.quality_target is
  'Quality targets of an agency for a year and what came of them (TCVN ISO 9001:2015, 6.2).';
