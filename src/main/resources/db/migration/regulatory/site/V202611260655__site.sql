create schema site;

create table site.entry (
  id             uuid primary key,
  visit_id       uuid not null references inspection.visit,
  kind           text not null
                 check (kind in ('VISIT', 'LOT', 'LABEL', 'READING', 'NOTE', 'PHOTO', 'DEMAND', 'MINUTES')),
  body           text not null,
  sha256         text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content_sha256 text check (content_sha256 ~ '^[0-9a-f]{64}$'),
  phone_at       timestamptz not null,
  offset_millis  bigint not null,
  taken_down_at  timestamptz not null,
  taken_at       timestamptz not null,
  doubtful       boolean not null,
  received_at    timestamptz not null,
  officer_id     uuid not null,
  officer_name   text not null,
  check (taken_at <= received_at),
  check ((kind = 'PHOTO') = (content_sha256 is not null)),
  check (encode(sha256(convert_to(body, 'UTF8')), 'hex') = sha256)
);
create index on site.entry (visit_id, taken_at, id);
create index on site.entry (taken_at desc, id desc);
create unique index on site.entry (visit_id) where kind = 'MINUTES';
comment on table site.entry is
  'What an officer wrote down on a telephone, as it was sent: never changed, never taken away.';
comment on column site.entry.body is 'The text the telephone hashed; of minutes it is what was signed.';
comment on column site.entry.content_sha256 is 'Of a photograph: the hash of the picture, which may arrive before or after.';
comment on column site.entry.phone_at is 'What the telephone''s clock showed.';
comment on column site.entry.offset_millis is 'How far the office''s clock was ahead of the telephone''s when the day was taken down.';
comment on column site.entry.taken_at is 'The moment that counts: corrected, never later than it was received.';
comment on column site.entry.doubtful is 'Whether the telephone''s clock was wrong by more than a few minutes, or was changed on the way.';

create table site.content (
  sha256  text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  file_id uuid not null references files.file
);
comment on table site.content is 'Pictures that arrived, by the hash of their content.';

create function site.stands() returns trigger language plpgsql as $$
begin
  raise exception 'what was sent from site stands as it was sent';
end
$$;
create trigger stands before update or delete on site.entry for each row execute function site.stands();
create trigger stands before update or delete on site.content for each row execute function site.stands();
