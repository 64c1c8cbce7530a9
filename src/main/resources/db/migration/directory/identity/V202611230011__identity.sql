create schema identity;

create table identity.account (
  id              uuid primary key,
  username        text not null unique check (username = lower(username)),
  name            text not null,
  person_id       uuid references parties.person,
  organisation_id uuid references parties.organisation,
  password        text,
  totp_secret     bytea,
  totp_step       bigint not null default 0,
  locked_at       timestamptz,
  lock_reason     text not null default '',
  demonstration   boolean not null default false,
  created_at      timestamptz not null default clock_timestamp()
);
comment on table identity.account is 'Who may sign in. By the machine''s clock, as all of this schema.';
comment on column identity.account.password is 'Argon2id; none until the person has set one by a one-time link.';
comment on column identity.account.totp_secret is 'The secret shared with the telephone (RFC 6238); none without a second step.';
comment on column identity.account.totp_step is 'The step of the last code taken: a code is good once.';
comment on column identity.account.demonstration is 'Shown with its password on the sign-in page of the demonstration.';

create table identity.account_role (
  account_id uuid not null references identity.account,
  role       text not null,
  primary key (account_id, role)
);
comment on table identity.account_role is 'The roles an account holds.';

create table identity.sign_in (
  id        uuid primary key,
  username  text not null,
  at        timestamptz not null default clock_timestamp(),
  succeeded boolean not null,
  address   text not null
);
create index on identity.sign_in (username, at);
comment on table identity.sign_in is 'Each attempt at signing in, also for names that do not exist.';

create table identity.link (
  hash       bytea primary key,
  account_id uuid references identity.account,
  expires_at timestamptz not null,
  used_at    timestamptz
);
comment on table identity.link is 'One-time links to set a password, kept as SHA-256; without an account: the first administrator''s.';

create table identity.recovery_code (
  account_id uuid not null references identity.account,
  hash       bytea not null,
  used_at    timestamptz,
  primary key (account_id, hash)
);
comment on table identity.recovery_code is 'Codes for the day the telephone is lost, kept as SHA-256, each good once.';
