create index on radiation.dossier_equipment (equipment_id);
