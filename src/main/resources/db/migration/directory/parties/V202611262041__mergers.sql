create view parties.report_merger as
  select successor.id,
         string_agg(unit.name, ', ' order by unit.name) || ' → ' || successor.name as label,
         '/office/directory/units/' || successor.id as url,
         min(unit.valid_to) + 1 as happened_on,
         true as is_public
    from parties.unit_at unit
    join parties.unit_at successor on successor.id = unit.merged_into
   group by successor.id, successor.name;
comment on view parties.report_merger is 'Mergers of units, one row for each unit that others became part of, on the day of the first of them.';
