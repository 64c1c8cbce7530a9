-- What the first template did not say yet; an office that changed it or reported with it keeps its own.
update reports.template
   set prose = replace(prose, '{{iso9001.reviewed}} lần đã được lãnh đạo xem xét.',
         '{{iso9001.reviewed}} lần đã được lãnh đạo xem xét. Trong {{iso9001.targets-assessed}} mục tiêu chất lượng đã đánh giá, {{iso9001.targets-reached}} mục tiêu đạt.')
 where code = 'kiem-tra-iso-9001' and version = 1 and saved_by = 'OpenDOST'
   and not exists (select from reports.report where template_id = template.id);
