create schema files;

create table files.file (
  id           uuid primary key,
  name         text not null check (name <> '' and length(name) <= 200),
  media_type   text not null,
  size         bigint not null check (size > 0),
  sha256       bytea not null check (length(sha256) = 32),
  kept_by      uuid not null,
  kept_by_name text not null,
  kept_at      timestamptz not null
);
create index on files.file (sha256);
comment on table files.file is 'Files people sent in. The content lies on the disk under its SHA-256, once, however many rows name it.';
comment on column files.file.name is 'As its owner named it, cleaned of what no system takes.';
comment on column files.file.media_type is 'What the content is, found by looking into it; the name only had to agree.';
comment on column files.file.size is 'Bytes.';
comment on column files.file.kept_by is 'The account; its name of the day stands beside it.';
