create table documents.outgoing_version (
  id          uuid primary key,
  outgoing_id uuid not null references documents.outgoing,
  kind        text not null check (kind in ('SIGNED', 'SEALED')),
  file_id     uuid not null unique,
  holder      text not null,
  made_at     timestamptz not null,
  made_by_id  uuid not null,
  made_by     text not null,
  unique (outgoing_id, kind)
);
comment on table documents.outgoing_version is
  'The PDF of an issued document as the signatory signed it and as the agency sealed it (NĐ 30/2020/NĐ-CP, Art. 13 §7, Annex I, part II §7.d and §8); the file before each stays kept.';
comment on column documents.outgoing_version.id is 'Of the form, so that a double click signs once.';
comment on column documents.outgoing_version.holder is 'The name in the certificate.';
-- What was signed here is read back as what came in is.
alter table documents.file_signature drop constraint file_signature_file_id_fkey;
comment on table documents.file_signature is
  'The signatures inside the files of incoming documents and inside issued PDFs signed here, as they were found when the file was read (NĐ 30/2020/NĐ-CP, Art. 21 §2.a).';
