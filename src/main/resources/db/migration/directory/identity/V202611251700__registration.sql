create table identity.registration (
  id             uuid primary key,
  account_id     uuid not null unique references identity.account,
  tax_code       text not null check (tax_code ~ '^[0-9]{10}([0-9]{3})?$'),
  name           text not null,
  address        text not null,
  phone          text not null,
  email          text not null,
  representative text not null,
  folded         text not null,
  network        text not null,
  filed_at       timestamptz not null default clock_timestamp(),
  state          text not null default 'PENDING' check (state in ('PENDING', 'CONFIRMED', 'REFUSED')),
  decided_at     timestamptz,
  decided_by     text,
  reason         text not null default '',
  check ((state = 'PENDING') = (decided_at is null) and (decided_at is null) = (decided_by is null))
);
create index on identity.registration (filed_at, id);
create index on identity.registration (tax_code);
create index on identity.registration (network, filed_at);
comment on table identity.registration is
  'Organisations that registered themselves; nothing of it reaches the register before an officer confirms it.';
comment on column identity.registration.network is 'The network address it came from: so many an hour, no more.';
comment on column identity.registration.reason is 'Why it was refused; empty otherwise.';
