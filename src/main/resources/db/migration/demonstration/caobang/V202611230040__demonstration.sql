create schema demonstration;

create table demonstration.loading (
  only_row    boolean primary key default true check (only_row),
  begun_at    timestamptz not null,
  finished_at timestamptz,
  ahead       interval
);
comment on table demonstration.loading is 'Whether the demonstration was entered, and how far its clock stands from the machine''s.';
comment on column demonstration.loading.ahead is 'None until its day has begun: a distribution packs it before.';
