create table identity.passkey (
  id              uuid primary key,
  account_id      uuid not null references identity.account,
  credential      bytea not null unique check (length(credential) between 1 and 1023),
  name            text not null check (name <> '' and length(name) <= 60),
  public_key      bytea not null,
  attestation     bytea not null,
  signature_count bigint not null,
  backup_eligible boolean not null,
  backed_up       boolean not null,
  transports      text[] not null,
  made_at         timestamptz not null default clock_timestamp(),
  last_used_at    timestamptz
);
create index on identity.passkey (account_id, made_at);
comment on table identity.passkey is 'Passkeys (W3C Web Authentication) with which accounts sign in: public halves only, the secret never leaves its device. Removed when its person or an administrator takes it away; the audit log remembers.';
comment on column identity.passkey.credential is 'How the device calls it; no two accounts share one.';
comment on column identity.passkey.name is 'What its person calls the device.';
comment on column identity.passkey.public_key is 'As the device gave it (COSE).';
comment on column identity.passkey.attestation is 'What the device sent when the passkey was made; the library reads the key from it anew at each sign-in.';
comment on column identity.passkey.signature_count is 'As the device counted at the last use: one that counts backwards was copied. Passkeys shared over several devices always say 0.';
comment on column identity.passkey.transports is 'How the device is reached, as it said itself: usb, nfc, ble, internal, hybrid.';

create table identity.spent_challenge (
  hash     bytea primary key,
  spent_at timestamptz not null default clock_timestamp()
);
create index on identity.spent_challenge (spent_at);
comment on table identity.spent_challenge is 'SHA-256 of each challenge that a device has answered, so that of two answers sent at once only one counts.';
