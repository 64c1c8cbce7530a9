create schema radiation;

create table radiation.facility (
  id            uuid primary key,
  organisation  uuid,
  name          text not null,
  address       text not null,
  head          text not null,
  phone         text not null,
  registered_at timestamptz not null
);
comment on table radiation.facility is 'Places where X-ray equipment is used.';
comment on column radiation.facility.organisation is 'The organisation that holds it, where it is in the directory.';
create index on radiation.facility (organisation);

create table radiation.equipment (
  id             uuid primary key,
  facility_id    uuid not null references radiation.facility,
  device_class   text not null check (device_class in
                   ('general', 'fluoroscopy', 'dental', 'mammography', 'mobile', 'ct', 'bone_density', 'veterinary')),
  model          text not null,
  maker          text not null,
  country        text not null,
  year_made      integer not null,
  tube_serial    text not null,
  console_serial text not null,
  max_kv         integer not null check (max_kv > 0),
  max_ma         integer not null check (max_ma > 0),
  room           text not null,
  status         text not null check (status in ('declared', 'in_use', 'broken', 'sealed', 'transferred', 'disposed'))
);
comment on table radiation.equipment is 'X-ray devices, one row per device (Form 06-I/ATBXHN of TT 08/2010).';
comment on column radiation.equipment.max_kv is 'Highest tube voltage, kV.';
comment on column radiation.equipment.max_ma is 'Highest tube current, mA.';
create index on radiation.equipment (facility_id);

create table radiation.verification (
  id           uuid primary key,
  equipment_id uuid not null references radiation.equipment,
  number       text not null,
  verified_on  date not null,
  expires_on   date not null check (expires_on > verified_on),
  organisation text not null
);
comment on table radiation.verification is 'Certificates of verification (kiểm định) of a device.';
create index on radiation.verification (equipment_id);

create table radiation.worker (
  id                   uuid primary key,
  facility_id          uuid not null references radiation.facility,
  name                 text not null,
  birth_year           integer not null,
  position             text not null,
  training_certificate text not null,
  safety_officer       boolean not null
);
comment on table radiation.worker is 'Radiation workers of a facility (Form 01-I/ATBXHN of TT 08/2010).';
comment on column radiation.worker.safety_officer is 'Whether this is the person in charge of safety (RSO).';
create index on radiation.worker (facility_id);

create table radiation.licence (
  id             uuid primary key,
  facility_id    uuid not null references radiation.facility,
  number         text not null,
  number_year    integer not null,
  number_in_year integer not null,
  code           text not null unique,
  work           text not null,
  place          text not null,
  issued_on      date not null,
  expires_on     date not null check (expires_on > issued_on),
  signer         text not null,
  signer_post    text not null,
  state          text not null check (state in ('in_force', 'replaced', 'revoked')),
  ended_on       date,
  replaced_by    uuid references radiation.licence,
  revoked_for    text,
  unique (number_year, number_in_year),
  check ((state = 'in_force') = (ended_on is null)),
  check ((state = 'replaced') = (replaced_by is not null)),
  check ((state = 'revoked') = (revoked_for is not null))
);
create table radiation.printed (
  code    text primary key,
  content jsonb not null
);
comment on table radiation.printed is
  'What a licence, confirmation, certificate or approval says of the registers, as they were when it was signed.';

comment on table radiation.licence is 'Licences for radiation work (Form 03-V of TT 08/2010). Expired is never stored: it follows from the date.';
comment on column radiation.licence.code is 'Random, printed on the paper; opens the public page /v/{code}.';
comment on column radiation.licence.place is 'The address as printed.';
comment on column radiation.licence.ended_on is 'The day it was replaced or revoked.';
create index on radiation.licence (facility_id);

create table radiation.licence_equipment (
  licence_id   uuid not null references radiation.licence,
  equipment_id uuid not null references radiation.equipment,
  primary key (licence_id, equipment_id)
);
comment on table radiation.licence_equipment is 'The devices a licence covers.';

select platform.keep_history('radiation.facility');
select platform.keep_history('radiation.equipment');
select platform.keep_history('radiation.licence');
