-- What the first template did not say yet; an office that changed it or reported with it keeps its own.
update reports.template
   set prose = replace(prose, '{{iso9001.monitored}} cơ quan.',
         '{{iso9001.monitored}} cơ quan; hướng dẫn {{conformity.guided}} cơ sở thực hiện các nội dung liên quan đến hoạt động tiêu chuẩn đo lường chất lượng.')
 where code = 'ket-qua-cong-tac' and version = 1 and saved_by = 'OpenDOST'
   and not exists (select from reports.report);
