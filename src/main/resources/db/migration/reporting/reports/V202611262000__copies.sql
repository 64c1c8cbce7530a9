create table reports.copy (
  id        uuid primary key,
  report_id uuid not null references reports.report,
  recipient text not null check (recipient <> ''),
  way       text not null check (way in ('DOCUMENT', 'EMAIL', 'PAPER')),
  sent_on   date not null,
  noted_by  text not null,
  noted_at  timestamptz not null,
  note      text not null,
  sha256    text not null
);
create index on reports.copy (report_id, sent_on desc);
comment on table reports.copy is 'Where signed reports were sent; the file of the same id is the very paper that went out.';
