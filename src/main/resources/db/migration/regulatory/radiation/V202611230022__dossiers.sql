create table radiation.dossier (
  id                  uuid primary key references casework.case_file,
  code                text not null unique,
  procedure           text not null check (procedure in ('declaration', 'licence-new', 'licence-renewal',
                        'licence-amendment', 'licence-supplement', 'licence-reissue', 'rso-certificate',
                        'incident-plan')),
  facility_id         uuid not null references radiation.facility,
  worker_id           uuid references radiation.worker,
  previous_licence_id uuid references radiation.licence,
  alongside_id        uuid references radiation.dossier,
  channel             text not null check (channel in ('counter', 'online')),
  note                text not null,
  lost                boolean not null,
  loss_noticed_on     date,
  fee                 bigint not null check (fee >= 0),
  fee_confirmed       boolean not null,
  fee_paid_on         date,
  fee_receipt         text,
  submitted_at        timestamptz not null,
  version             text not null,
  step                text not null,
  received_on         date,
  due_on              date,
  handler             uuid,
  handler_name        text,
  appraisal           text,
  outcome             text check (outcome in ('issued', 'refused')),
  issued_on           date,
  promised_on         date,
  result_number       text,
  result_code         text unique,
  result_until        date,
  licence_id          uuid references radiation.licence,
  signer              text,
  signer_post         text,
  refused_for         text,
  check ((fee_paid_on is null) = (fee_receipt is null)),
  check (loss_noticed_on is null or lost),
  check ((outcome is null) = (issued_on is null)),
  check ((outcome is not distinct from 'issued') = (result_number is not null)),
  check ((outcome is not distinct from 'refused') = (refused_for is not null))
);
comment on table radiation.dossier is 'The facts of dossiers of radiation procedures; the way they go is led by casework under the same id.';
comment on column radiation.dossier.code is 'The official dossier code, from casework (TT 01/2018/TT-VPCP, Art. 19).';
comment on column radiation.dossier.previous_licence_id is 'The licence to be renewed, amended, supplemented or issued again.';
comment on column radiation.dossier.alongside_id is 'The licence dossier with which this one for a certificate was filed (TT 08/2010, Art. 11.8, 24.4).';
comment on column radiation.dossier.loss_noticed_on is 'The day of the notice in the media that the licence was lost (TT 08/2010, Art. 28.1).';
comment on column radiation.dossier.fee is 'VND, by the tariff of the day of filing.';
comment on column radiation.dossier.version is 'The version of the procedure, as casework has it after the last move; kept here for the history that reports read. So are step, received_on, due_on and handler.';
comment on column radiation.dossier.appraisal is 'What the appraisal found.';
comment on column radiation.dossier.issued_on is 'The day of the result, or of the written refusal: the dossier is settled.';
comment on column radiation.dossier.promised_on is 'The last day in time when it was settled.';
comment on column radiation.dossier.result_until is 'The last day of the licence or certificate, null without limit.';
comment on column radiation.dossier.result_code is 'Random, printed on a result that is not a licence; opens the public page /v/{code}.';
create index on radiation.dossier (facility_id);
create index on radiation.dossier (step, due_on);
create index on radiation.dossier (previous_licence_id);
create index on radiation.dossier (alongside_id);

create table radiation.dossier_merged (
  dossier_id uuid not null references radiation.dossier,
  licence_id uuid not null references radiation.licence,
  primary key (dossier_id, licence_id)
);
comment on table radiation.dossier_merged is 'Further licences an amendment merges into one with the previous licence (NĐ 142/2020, Art. 31.1.e).';
create index on radiation.dossier_merged (licence_id);

create table radiation.dossier_equipment (
  dossier_id   uuid not null references radiation.dossier,
  equipment_id uuid not null references radiation.equipment,
  primary key (dossier_id, equipment_id)
);
comment on table radiation.dossier_equipment is 'The devices a dossier is about.';

create table radiation.dossier_paper (
  id           uuid primary key,
  dossier_id   uuid not null references radiation.dossier,
  item         text not null,
  file_id      uuid,
  handed_in_at timestamptz not null,
  handed_in_by text not null
);
comment on table radiation.dossier_paper is 'What was handed in for which paper that the law lists; on paper, or as a file.';
comment on column radiation.dossier_paper.item is 'The code of the paper among those of the kind and the law.';
comment on column radiation.dossier_paper.file_id is 'The file in platform.files; none for a sheet handed over at the counter.';
create index on radiation.dossier_paper (dossier_id, handed_in_at, id);

create table radiation.draft (
  id           uuid primary key,
  procedure    text not null,
  account      uuid not null,
  typed        jsonb not null,
  saved_at     timestamptz not null
);
comment on table radiation.draft is 'What somebody typed and has not yet filed; it is no dossier and goes when it becomes one.';
create index on radiation.draft (account, saved_at);

create table radiation.draft_paper (
  id       uuid primary key,
  draft_id uuid not null references radiation.draft on delete cascade,
  item     text not null,
  file_id  uuid not null
);
comment on table radiation.draft_paper is 'The files of a draft.';
create index on radiation.draft_paper (draft_id);

create table radiation.alert (
  subject    uuid not null,
  expires_on date not null,
  days       integer not null,
  told_at    timestamptz not null,
  primary key (subject, expires_on, days)
);
comment on table radiation.alert is 'That it was told once that a licence, or the verification of a device, expires within so many days.';

select platform.keep_history('radiation.dossier');

create view radiation.report_dossier as
  select dossier.id,
         case dossier.procedure
           when 'declaration' then 'Khai báo thiết bị X-quang'
           when 'licence-new' then 'Cấp giấy phép'
           when 'licence-renewal' then 'Gia hạn giấy phép'
           when 'licence-amendment' then 'Sửa đổi giấy phép'
           when 'licence-supplement' then 'Bổ sung giấy phép'
           when 'licence-reissue' then 'Cấp lại giấy phép'
           when 'rso-certificate' then 'Cấp chứng chỉ nhân viên bức xạ'
           else 'Phê duyệt kế hoạch ứng phó sự cố'
         end || ': ' || facility.name as label,
         '/office/radiation/dossiers/' || dossier.id as url,
         dossier.issued_on as happened_on,
         dossier.procedure,
         dossier.outcome,
         dossier.channel,
         dossier.code,
         dossier.promised_on is null or dossier.issued_on <= dossier.promised_on as in_time,
         dossier.outcome = 'issued' as is_public
    from radiation.dossier_at dossier
    join radiation.facility_at facility on facility.id = dossier.facility_id
   where dossier.issued_on is not null;
comment on view radiation.report_dossier is 'Settled dossiers, one row each, on the day of the result.';
