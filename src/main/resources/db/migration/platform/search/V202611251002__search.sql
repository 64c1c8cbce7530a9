create schema search;

create function search.this_transaction() returns bigint
language sql volatile as $$ select pg_current_xact_id()::text::bigint $$;

create table search.entry (
  kind       text not null check (kind ~ '^[a-z][a-z-]*$'),
  id         uuid not null,
  title      text not null check (title <> ''),
  body       text not null,
  href       text not null,
  visibility text not null,
  day        date,
  removed    boolean not null default false,
  tx         bigint not null default search.this_transaction(),
  primary key (kind, id)
);
create index on search.entry (tx, kind, id);
comment on table search.entry is 'What can be found, pushed by the modules; the Lucene index is made of it.';
comment on column search.entry.visibility is 'everyone, or the permission whose holders may find it.';
comment on column search.entry.removed is 'Taken out; the row stays without its words, so that every index learns of it.';
comment on column search.entry.tx is 'The transaction that changed it last; an index follows once all up to it have ended.';

create table search.generation (
  only_row boolean primary key default true check (only_row),
  name     text not null
);
insert into search.generation (name) values (gen_random_uuid()::text);
comment on table search.generation is 'Names this database, so that an index made of another one is known and made anew.';
