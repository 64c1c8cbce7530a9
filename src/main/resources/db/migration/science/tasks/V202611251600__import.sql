create table tasks.import (
  id              uuid primary key,
  file_id         uuid not null,
  file_name       text not null,
  file_size       bigint not null,
  sent_by         uuid not null,
  sent_by_name    text not null,
  sent_at         timestamptz not null,
  status          text not null check (status in ('waiting', 'reading', 'read', 'unreadable', 'confirmed',
                    'abandoned', 'undone')),
  rows_total      int not null default 0,
  rows_done       int not null default 0,
  created         int not null default 0,
  changed         int not null default 0,
  unchanged       int not null default 0,
  wrong           int not null default 0,
  trouble         text,
  trouble_about   text not null default '',
  unused_columns  text not null default '',
  compared_again  boolean not null default false,
  ended_at        timestamptz,
  ended_by_name   text,
  undone_at       timestamptz,
  undone_by_name  text,
  undone_why      text,
  check ((status = 'unreadable') = (trouble is not null)),
  check ((status = 'undone') = (undone_at is not null))
);
create index on tasks.import (sent_at desc, id desc);
comment on table tasks.import is 'Files of tasks that officers sent in, what was found in them and what became of them.';
comment on column tasks.import.file_id is 'The file in the store of files.';
comment on column tasks.import.trouble is 'Why the file could not be read: the end of a message''s key.';
comment on column tasks.import.compared_again is 'The register had changed since the preview, so that the file was compared anew.';
comment on column tasks.import.ended_at is 'When it was confirmed or abandoned.';

create table tasks.import_row (
  import_id  uuid not null references tasks.import,
  number     int not null,
  outcome    text not null check (outcome in ('create', 'change', 'unchanged', 'wrong')),
  task_id    uuid,
  code       text not null,
  title      text not null,
  facts      jsonb,
  course     jsonb,
  before     jsonb,
  version    int,
  faults     jsonb not null default '[]',
  note       text not null default '',
  kept       text check (kept in ('changed', 'course', 'component', 'withdrawn')),
  primary key (import_id, number)
);
create index on tasks.import_row (task_id) where task_id is not null;
comment on table tasks.import_row is 'What one row of a file would do, or did, to the register.';
comment on column tasks.import_row.number is 'Of the row in the file, the first being 1.';
comment on column tasks.import_row.before is 'The facts before a change, for undoing it.';
comment on column tasks.import_row.version is 'Of the task when the row was compared with it.';
comment on column tasks.import_row.kept is 'Why undoing the import left the task as it was.';
