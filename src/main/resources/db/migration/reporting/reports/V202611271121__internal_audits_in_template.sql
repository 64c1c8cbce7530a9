-- What the first template did not say yet; an office that changed it or reported with it keeps its own.
update reports.template
   set prose = replace(prose, '{{iso9001.announcements}} lần công bố, công bố lại.',
         '{{iso9001.announcements}} lần công bố, công bố lại. Các cơ quan đã đánh giá nội bộ {{iso9001.internal-audits}} lần tại {{iso9001.internally-audited}} cơ quan, phát hiện {{iso9001.internal-found}} điểm không phù hợp; {{iso9001.reviewed}} lần đã được lãnh đạo xem xét.')
 where code = 'kiem-tra-iso-9001' and version = 1 and saved_by = 'OpenDOST'
   and not exists (select from reports.report where template_id = template.id);
