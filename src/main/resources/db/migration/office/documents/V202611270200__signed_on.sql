alter table documents.file_signature drop constraint file_signature_state_check;
alter table documents.file_signature add constraint file_signature_state_check
  check (state in ('INTACT', 'SIGNED_ON', 'ADDED_TO', 'BROKEN'));
comment on column documents.file_signature.state is
  'SIGNED_ON: what was signed is whole, what was added after it is covered by a later signature. ADDED_TO: whole, but something nobody signed was written after it. BROKEN: what was signed is not what stands there.';
