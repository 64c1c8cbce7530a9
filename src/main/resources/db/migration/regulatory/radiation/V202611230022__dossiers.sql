create table radiation.dossier (
  id                      uuid primary key,
  case_id                 uuid,
  code                    text unique,
  procedure               text not null check (procedure in ('declaration', 'licence-new', 'licence-renewal',
                            'licence-amendment', 'licence-reissue', 'rso-certificate', 'incident-plan')),
  facility_id             uuid not null references radiation.facility,
  worker_id               uuid references radiation.worker,
  previous_licence_id     uuid references radiation.licence,
  channel                 text not null check (channel in ('counter', 'online')),
  note                    text not null,
  fee                     bigint not null check (fee >= 0),
  fee_confirmed           boolean not null,
  state                   text not null check (state in ('submitted', 'received', 'supplement_requested', 'approved',
                            'issued', 'returned', 'refused')),
  submitted_at            timestamptz not null,
  received_at             timestamptz,
  supplement_requested_at timestamptz,
  supplemented_at         timestamptz,
  approved_at             timestamptz,
  issued_on               date,
  returned_at             timestamptz,
  outcome                 text check (outcome in ('issued', 'refused')),
  result_number           text,
  result_until            date,
  licence_id              uuid references radiation.licence,
  refused_for             text,
  check ((outcome is null) = (issued_on is null)),
  check ((outcome is not distinct from 'refused') = (refused_for is not null))
);
comment on table radiation.dossier is 'Dossiers of radiation procedures, from filing to the return of the result.';
comment on column radiation.dossier.code is 'The official dossier code, taken at receipt (TT 01/2018/TT-VPCP, Art. 19).';
comment on column radiation.dossier.case_id is 'The case file, for dossiers held by procedure.casework.';
comment on column radiation.dossier.previous_licence_id is 'The licence to be renewed, amended or issued again.';
comment on column radiation.dossier.fee is 'VND, by the tariff of the day of filing.';
comment on column radiation.dossier.issued_on is 'The day of the result, or of the written refusal: the dossier is settled.';
comment on column radiation.dossier.result_until is 'The last day of the licence or certificate, null without limit.';
create index on radiation.dossier (facility_id);
create index on radiation.dossier (state, submitted_at);

create table radiation.dossier_equipment (
  dossier_id   uuid not null references radiation.dossier,
  equipment_id uuid not null references radiation.equipment,
  primary key (dossier_id, equipment_id)
);
comment on table radiation.dossier_equipment is 'The devices a dossier is about.';

create table radiation.dossier_move (
  id         uuid primary key,
  dossier_id uuid not null references radiation.dossier,
  at         timestamptz not null,
  actor_id   uuid not null,
  actor_name text not null,
  state      text not null,
  words      text not null
);
comment on table radiation.dossier_move is 'Every step of a dossier: into which state, when, by whom, with what words.';
create index on radiation.dossier_move (dossier_id, at, id);

select platform.keep_history('radiation.dossier');

create view radiation.report_dossier as
  select dossier.id,
         case dossier.procedure
           when 'declaration' then 'Khai báo thiết bị X-quang'
           when 'licence-new' then 'Cấp giấy phép'
           when 'licence-renewal' then 'Gia hạn giấy phép'
           when 'licence-amendment' then 'Sửa đổi, bổ sung giấy phép'
           when 'licence-reissue' then 'Cấp lại giấy phép'
           when 'rso-certificate' then 'Cấp chứng chỉ nhân viên bức xạ'
           else 'Phê duyệt kế hoạch ứng phó sự cố'
         end || ': ' || facility.name as label,
         '/office/radiation/dossiers/' || dossier.id as url,
         dossier.issued_on as happened_on,
         dossier.procedure,
         dossier.outcome,
         dossier.channel,
         dossier.code
    from radiation.dossier_at dossier
    join radiation.facility_at facility on facility.id = dossier.facility_id
   where dossier.issued_on is not null;
comment on view radiation.report_dossier is 'Settled dossiers, one row each, on the day of the result.';
