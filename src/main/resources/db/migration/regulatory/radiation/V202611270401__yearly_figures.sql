create view radiation.report_licence as
select licence.id, licence.number || ' – ' || facility.name as label, '/office/radiation/licences/' || licence.id as url,
       licence.issued_on as happened_on, licence.issued_on as from_on,
       least(licence.expires_on, licence.ended_on - 1) as until_on, licence.facility_id,
       facility.name as establishment, false as is_public
  from radiation.licence_at licence
  join radiation.facility_at facility on facility.id = licence.facility_id;
comment on view radiation.report_licence is
  'One row per licence, on the day it was issued; it stands until it expired, or the day before it was replaced or revoked.';

create view radiation.report_licensed_device as
select md5(licence.id::text || device.id::text)::uuid as id, device.model || ' – ' || licence.label as label, licence.url,
       licence.from_on, licence.until_on, device.id as device_id, device.device_class,
       device.device_class = 'mobile' as mobile, licence.establishment, false as is_public
  from radiation.report_licence licence
  join radiation.licence_equipment covered on covered.licence_id = licence.id
  join radiation.equipment_at device on device.id = covered.equipment_id;
comment on view radiation.report_licensed_device is 'One row per device and licence that covers it, while the licence stands.';
