create schema pictures;

create table pictures.picture (
  file_id  uuid primary key,
  source   bytea not null check (length(source) = 32),
  state    text not null default 'waiting' check (state in ('waiting', 'made', 'as-sent', 'failed')),
  reason   text check ((reason is not null) = (state in ('as-sent', 'failed'))),
  width    integer check (width > 0),
  height   integer check (height > 0),
  tries    integer not null default 0,
  asked_at timestamptz not null default clock_timestamp(),
  done_at  timestamptz check ((done_at is not null) = (state <> 'waiting')),
  check (state <> 'made' or width is not null and height is not null)
);
create index on pictures.picture (asked_at, file_id) where state = 'waiting';
create index on pictures.picture (source);
comment on table pictures.picture is 'Pictures sent in for the portal, and whether their smaller versions are made. By the machine''s clock.';
comment on column pictures.picture.file_id is 'The file as it was sent in.';
comment on column pictures.picture.source is 'SHA-256 of its content: what was sent twice is made smaller once.';
comment on column pictures.picture.state is 'as-sent: readers get the picture as it was sent, because smaller versions would be larger in bytes, or would stand still where it moves.';
comment on column pictures.picture.reason is 'Why it stays as it was sent, or could not be made smaller.';
comment on column pictures.picture.width is 'Dots across, once it is turned the right way up.';
comment on column pictures.picture.tries is 'Counted before each try, so that a picture that brings the server down is not tried for ever.';

create table pictures.smaller (
  source     bytea not null check (length(source) = 32),
  width      integer not null check (width > 0),
  height     integer not null check (height > 0),
  file_id    uuid not null,
  sha256     bytea not null check (length(sha256) = 32),
  primary key (source, width)
);
create index on pictures.smaller (sha256);
comment on table pictures.smaller is 'Smaller versions, without place and camera, found under their own content''s address.';
comment on column pictures.smaller.file_id is 'The file that holds it.';
