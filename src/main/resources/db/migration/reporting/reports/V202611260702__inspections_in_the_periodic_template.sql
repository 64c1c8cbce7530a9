-- What checks and inspections came to, in the prose a new office begins with. One that has drawn a report edits its own.
update reports.template
   set prose = replace(prose, $old$> Chi cục Tiêu chuẩn Đo lường Chất lượng
$old$, $new$> Chi cục Tiêu chuẩn Đo lường Chất lượng
Sở đã tăng cường công tác kiểm tra chất lượng, đo lường, nhãn hàng hóa tại {{inspection.establishments-checked}} cơ sở sản xuất, kinh doanh; kết quả {{goods.lots-passed}}/{{goods.lots-checked}} lô đạt yêu cầu, {{goods.lots-failed}}/{{goods.lots-checked}} lô không đạt yêu cầu, đã yêu cầu khắc phục theo quy định. Đã tiến hành {{inspection.inspections}} cuộc thanh tra chuyên ngành.

$new$)
 where code = 'ket-qua-cong-tac' and version = 1 and not exists (select from reports.report);
