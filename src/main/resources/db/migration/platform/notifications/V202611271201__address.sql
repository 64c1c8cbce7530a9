create index on notifications.notification (href);
comment on column notifications.notification.href is
  'Where the reader goes on; what asked for something at an address goes when that is done.';
