create schema mergers;

create table mergers.asset (
  id             uuid primary key,
  unit_id        uuid not null references parties.unit,
  number         text not null,
  name           text not null,
  kind           text not null check (kind in ('BUILDING', 'STRUCTURE', 'CAR', 'VEHICLE', 'MACHINE', 'LIVING', 'OTHER')),
  quantity       integer not null check (quantity > 0),
  value          bigint not null check (value >= 0),
  state          text not null check (state in ('GOOD', 'WORN', 'BROKEN')),
  place          text not null,
  note           text not null,
  keeper_id      uuid,
  keeper_name    text not null,
  written_off_on date,
  written_off_why text,
  version        integer not null default 1,
  saved_by       text not null,
  check ((written_off_on is null) = (written_off_why is null))
);
create unique index on mergers.asset (number) where written_off_on is null;
create index on mergers.asset (unit_id);
comment on table mergers.asset is 'What the department''s units own; written off with a reason, never deleted.';
comment on column mergers.asset.value is 'What all of it is worth, in đồng.';
comment on column mergers.asset.keeper_id is 'The account of the officer who keeps it; none where the unit as a whole does.';

create table mergers.merger (
  id            uuid primary key,
  number        text not null,
  decided_on    date not null,
  issuer        text not null,
  file_id       uuid,
  effective_on  date not null check (effective_on >= decided_on),
  into_id       uuid not null,
  begins        boolean not null,
  name          text not null,
  short_name    text not null,
  kind          text not null,
  parent        uuid references parties.unit,
  drawing       integer not null default 0,
  drawn_at      timestamptz,
  drawn_by      text,
  carried_at    timestamptz,
  carried_by    text,
  withdrawn_at  timestamptz,
  withdrawn_why text,
  version       integer not null default 1,
  saved_by      text not null,
  check ((drawn_at is null) = (drawn_by is null)),
  check ((carried_at is null) = (carried_by is null)),
  check ((withdrawn_at is null) = (withdrawn_why is null)),
  check (carried_at is null or (drawn_at is not null and withdrawn_at is null))
);
comment on table mergers.merger is 'Mergers of units as a procedure: decided, drawn up, signed, carried out.';
comment on column mergers.merger.into_id is 'The unit the others become part of; it begins with the merger where `begins`.';
comment on column mergers.merger.drawing is 'How often the list was drawn up; its lines carry the number.';
comment on column mergers.merger.drawn_at is 'When the list that stands was drawn up; none while it is open.';

create table mergers.ending (
  merger_id uuid not null references mergers.merger,
  unit_id   uuid not null references parties.unit,
  unit_name text not null,
  primary key (merger_id, unit_id)
);
create index on mergers.ending (unit_id);
comment on table mergers.ending is 'The units that end by a merger.';

create table mergers.taker (
  merger_id  uuid not null references mergers.merger,
  kind       text not null,
  item_id    uuid not null,
  account_id uuid not null,
  name       text not null,
  primary key (merger_id, kind, item_id)
);
comment on table mergers.taker is 'Who takes something over, where it is not whoever has it.';

create table mergers.line (
  id          uuid primary key,
  merger_id   uuid not null references mergers.merger,
  drawing     integer not null,
  position    integer not null,
  section     text not null check (section in ('PEOPLE', 'WORK', 'ASSETS')),
  kind        text not null,
  item_id     uuid not null,
  unit_id     uuid not null,
  title       text not null,
  detail      text not null,
  href        text not null,
  holder_id   uuid,
  holder_name text not null,
  taker_id    uuid,
  taker_name  text not null,
  quantity    bigint not null,
  value       bigint not null,
  difference  text not null default '',
  added       boolean not null,
  carried_at  timestamptz,
  unique (merger_id, drawing, kind, item_id)
);
comment on table mergers.line is 'What the list of a hand-over says, as it was when the list was drawn up.';
comment on column mergers.line.added is 'Whether it came after the list was drawn up, and was carried over all the same.';
comment on column mergers.line.carried_at is 'When it went over; none where it was settled before.';

create table mergers.signature (
  merger_id  uuid not null references mergers.merger,
  drawing    integer not null,
  side       text not null check (side in ('GIVER', 'TAKER', 'DIRECTOR')),
  unit_id    uuid not null,
  name       text not null,
  signed_on  date not null,
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (merger_id, drawing, side, unit_id)
);
comment on table mergers.signature is 'Who signed the list, for which side, on which day.';
comment on column mergers.signature.unit_id is 'The unit whose head signed; for the director the unit that takes over.';

select platform.keep_history('mergers.asset');
select platform.keep_history('mergers.merger');
