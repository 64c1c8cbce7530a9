-- Since when a worker stands in the register. Where that was not kept, the id that was made with the form says it.
alter table radiation.worker add column registered_at timestamptz;
update radiation.worker
   set registered_at = coalesce(uuid_extract_timestamp(worker.id), facility.registered_at)
  from radiation.facility where facility.id = facility_id;
alter table radiation.worker alter column registered_at set not null;

create view radiation.registered_worker as
select worker.id, worker.name, worker.facility_id, facility.name as facility_name, facility.organisation as organisation_id,
       (worker.registered_at at time zone 'Asia/Ho_Chi_Minh')::date as registered_on
  from radiation.worker join radiation.facility on facility.id = facility_id;
comment on view radiation.registered_worker is 'Radiation workers with their facility and since when they stand in the register.';
