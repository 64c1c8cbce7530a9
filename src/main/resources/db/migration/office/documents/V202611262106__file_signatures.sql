create table documents.file_signature (
  file_id   uuid not null references documents.attachment,
  position  integer not null,
  signer    text not null,
  issuer    text not null,
  signed_at timestamptz,
  state     text not null check (state in ('INTACT', 'ADDED_TO', 'BROKEN')),
  certified boolean not null,
  primary key (file_id, position)
);
comment on table documents.file_signature is
  'The signatures inside the files of incoming documents, as they were found when the file was read (NĐ 30/2020/NĐ-CP, Art. 21 §2.a).';
comment on column documents.file_signature.signed_at is 'The time the signature itself states.';
comment on column documents.file_signature.state is
  'ADDED_TO: what was signed is whole, but something was written after it. BROKEN: what was signed is not what stands there.';
comment on column documents.file_signature.certified is
  'Whether the certificate was valid at the time stated; who issued it is told, not judged.';
