create table parties.premises (
  id              uuid primary key,
  organisation_id uuid not null references parties.organisation,
  name            text not null,
  address         text not null,
  district        text not null,
  latitude        numeric(8, 5) check (latitude between 6 and 24),
  longitude       numeric(8, 5) check (longitude between 102 and 118),
  business        text not null,
  valid_from      date not null,
  valid_to        date,
  version         integer not null default 1,
  check (valid_to is null or valid_to >= valid_from),
  check ((latitude is null) = (longitude is null))
);
create index on parties.premises (organisation_id, valid_from);
comment on table parties.premises is 'Where an organisation makes, keeps or sells something: what the department visits.';
comment on column parties.premises.latitude is 'Degrees north, WGS 84; Viet Nam and its sea.';
comment on column parties.premises.longitude is 'Degrees east, WGS 84.';
comment on column parties.premises.business is 'Lines of business, one a line.';
comment on column parties.premises.valid_to is 'The last day it was kept; none while it is.';
comment on column parties.premises.version is 'Counts the changes, so that the second of two officers is told of the first.';
select platform.keep_history('parties.premises');
