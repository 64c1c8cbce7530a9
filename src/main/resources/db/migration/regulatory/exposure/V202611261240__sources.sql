create schema exposure;

create table exposure.nuclide (
  code      text primary key,
  half_life numeric not null check (half_life > 0),
  unit      text not null check (unit in ('a', 'd')),
  basis     text not null,
  confirmed boolean not null
);
comment on table exposure.nuclide is 'Nuclides and their half-lives. Not confirmed means: not yet compared with the publication named.';
comment on column exposure.nuclide.unit is 'a: years of 365.2422 days; d: days.';

insert into exposure.nuclide (code, half_life, unit, basis, confirmed)
select code, half_life, unit, 'DDEP, BIPM Monographie 5', false
  from (values ('Am-241', 432.6, 'a'), ('Co-57', 271.81, 'd'), ('Co-60', 5.2711, 'a'), ('Cs-137', 30.05, 'a'),
               ('I-125', 59.388, 'd'), ('I-131', 8.0233, 'd'), ('Ir-192', 73.827, 'd'), ('Kr-85', 10.752, 'a'),
               ('Ra-226', 1600, 'a'), ('Se-75', 119.781, 'd'), ('Sr-90', 28.80, 'a'))
         as known (code, half_life, unit);

create table exposure.source (
  id              uuid primary key,
  facility_id     uuid not null,
  organisation_id uuid,
  facility_name   text not null,
  nuclide         text not null references exposure.nuclide,
  activity_bq     numeric not null check (activity_bq > 0),
  reference_on    date not null,
  category        integer not null check (category between 1 and 5),
  serial          text not null,
  maker           text not null,
  state           text not null check (state in
                    ('IN_USE', 'IN_STORE', 'TRANSFERRED', 'RETURNED', 'LOST', 'ORPHAN_FOUND', 'DISPOSED')),
  place           text not null,
  since           date not null,
  version         integer not null default 1
);
create index on exposure.source (register.fold(facility_name), id);
create index on exposure.source (facility_id);
create index on exposure.source (organisation_id);
comment on table exposure.source is 'Sealed and unsealed radioactive sources with the state they are in.';
comment on column exposure.source.category is 'Group 1 (most dangerous) to 5 (QCVN 6:2010/BKHCN).';
comment on column exposure.source.activity_bq is 'Activity on the reference day, Bq.';

create table exposure.source_state (
  id         uuid primary key,
  source_id  uuid not null references exposure.source,
  number     integer not null,
  state      text not null,
  place      text not null,
  since      date not null,
  note       text not null,
  entered_by text not null,
  unique (source_id, number)
);
comment on table exposure.source_state is 'Every state a source was in, in order; nothing is overwritten.';

select platform.keep_history('exposure.source');

create view exposure.report_source as
select id, nuclide || ' – ' || serial as label, '/office/exposure/sources/' || id as url,
       since as from_on, null::date as until_on, category::text as category, state, nuclide,
       facility_name as establishment, false as is_public
  from exposure.source_at;
comment on view exposure.report_source is 'One row per radioactive source, from the day of its present state.';
