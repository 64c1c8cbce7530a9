create table iso9001.evidence (
  id               uuid primary key,
  nonconformity_id uuid not null references iso9001.nonconformity,
  stage            text not null check (stage in ('FINDING', 'CORRECTION')),
  file_id          uuid not null,
  given_on         date not null,
  given_by         text not null
);
create index on iso9001.evidence (nonconformity_id, stage);
comment on table iso9001.evidence is
  'Files that show what was found not to conform, or how it was corrected; nothing is taken out.';
