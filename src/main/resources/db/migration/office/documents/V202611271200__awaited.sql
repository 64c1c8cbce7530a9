create table documents.awaited (
  outgoing_id uuid primary key references documents.outgoing,
  kind        text not null check (kind in ('SIGNED', 'SEALED')),
  account_id  uuid,
  check ((kind = 'SIGNED') = (account_id is not null))
);
create index on documents.awaited (account_id);
comment on table documents.awaited is
  'Issued PDFs that wait for the signatory''s digital signature, then for the agency''s seal (NĐ 30/2020/NĐ-CP, Art. 13 §7, Annex I, part II §8); a row goes when that is done, or can no longer be.';
comment on column documents.awaited.account_id is 'The signatory; the seal waits for whoever holds it.';
insert into documents.awaited
select outgoing.id, 'SIGNED', outgoing.signer_id
  from documents.outgoing
 where outgoing.state = 'ISSUED' and outgoing.content <> ''
   and not exists (select from documents.recipient where outgoing_id = outgoing.id and sent_on is not null)
   and not exists (select from documents.outgoing_version where outgoing_id = outgoing.id)
   and not exists (select from documents.outgoing later
                    where later.amends_id = outgoing.id and later.amends_how <> 'CORRECTS' and later.number is not null);
insert into documents.awaited
select outgoing.id, 'SEALED', null
  from documents.outgoing
 where outgoing.state = 'ISSUED'
   and not exists (select from documents.recipient where outgoing_id = outgoing.id and sent_on is not null)
   and exists (select from documents.outgoing_version where outgoing_id = outgoing.id)
   and not exists (select from documents.outgoing_version where outgoing_id = outgoing.id and kind = 'SEALED')
   and not exists (select from documents.outgoing later
                    where later.amends_id = outgoing.id and later.amends_how <> 'CORRECTS' and later.number is not null);

alter table documents.recipient
  add column organisation_id uuid,
  add check (num_nonnulls(unit_id, organisation_id) <= 1);
create index on documents.recipient (unit_id) where unit_id is not null;
comment on column documents.recipient.unit_id is 'The unit of the department that had this name on the day.';
comment on column documents.recipient.organisation_id is
  'The organisation of the directory that alone had this name on the day.';
select platform.keep_history('documents.recipient');
