alter table notifications.notification
  drop constraint notification_recipient_check,
  add constraint notification_recipient_check check (recipient ~ '^(account|organisation|unit|role):.+$');
comment on column notifications.notification.recipient is
  'account:id, organisation:id, unit:id or role:NAME; whoever answers to it when they look.';
