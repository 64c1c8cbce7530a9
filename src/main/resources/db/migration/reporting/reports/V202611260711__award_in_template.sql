-- What the first template did not say yet; an office that changed it or reported with it keeps its own.
update reports.template
   set prose = replace(prose, 'hoạt động tiêu chuẩn đo lường chất lượng.',
         'hoạt động tiêu chuẩn đo lường chất lượng; triển khai {{award.launched}} năm xét Giải thưởng chất lượng quốc gia tới các tổ chức, doanh nghiệp trên địa bàn.')
 where code = 'ket-qua-cong-tac' and version = 1 and saved_by = 'OpenDOST'
   and not exists (select from reports.report);
