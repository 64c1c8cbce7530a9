create table workplan.appointment (
  id            uuid primary key,
  starts_at     timestamptz not null,
  ends_at       timestamptz check (ends_at > starts_at),
  subject       text not null,
  place         text not null,
  chair         text not null,
  attendees     text not null,
  is_public     boolean not null,
  version       integer not null default 1,
  saved_by      text not null,
  cancelled_at  timestamptz,
  cancelled_why text,
  check ((cancelled_at is null) = (cancelled_why is null))
);
create index on workplan.appointment (starts_at, id);
comment on table workplan.appointment is 'The week schedule of the leaders.';
comment on column workplan.appointment.is_public is 'Whether everyone may read of it.';

create table workplan.feed (
  account_id uuid primary key,
  token_hash bytea not null unique
);
comment on table workplan.feed is 'The private address of an officer''s calendar: only a hash of its secret part is kept.';

select platform.keep_history('workplan.appointment');
