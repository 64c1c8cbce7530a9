create schema notifications;

create table notifications.notification (
  id        uuid primary key,
  recipient text not null check (recipient ~ '^(account|organisation|role):.+$'),
  text_key  text not null,
  arguments text[] not null,
  href      text not null check (href ~ '^/[^/]'),
  sent_at   timestamptz not null
);
create index on notifications.notification (recipient, id desc);
create index on notifications.notification (sent_at);
comment on table notifications.notification is 'What somebody was told; read ones are cleared after a year.';
comment on column notifications.notification.recipient is 'account:id, organisation:id or role:NAME; whoever answers to it when they look.';
comment on column notifications.notification.id is 'Version 7, so that its order is the order of sending.';

create table notifications.reading (
  account      uuid not null,
  notification uuid not null references notifications.notification (id) on delete cascade,
  read_at      timestamptz not null,
  primary key (account, notification)
);
create index on notifications.reading (notification);
comment on table notifications.reading is 'Who has read what: a row per reader, for a role or an organisation has many.';
