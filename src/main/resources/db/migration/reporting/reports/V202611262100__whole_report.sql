-- The whole periodic report, now that there are records for all of it. An office that changed the prose or
-- reported with it keeps its own.
update reports.template
   set title = 'Kết quả công tác định kỳ của Sở',
       prose = $prose$Thực hiện chế độ báo cáo định kỳ, Sở Khoa học và Công nghệ báo cáo kết quả công tác từ ngày {{period.from}} đến ngày {{period.to}} như sau:

# I. CHỈ ĐẠO, ĐIỀU HÀNH
> Văn phòng Sở
Sở đã kịp thời quán triệt, tổ chức thực hiện {{assignments.directives-followed}} chỉ thị, văn bản chỉ đạo của Chính phủ, Thủ tướng Chính phủ, Bộ Khoa học và Công nghệ và Ủy ban nhân dân tỉnh. {{nếu news.epidemic}}Song song với nhiệm vụ chuyên môn, Sở thực hiện nghiêm các biện pháp phòng, chống dịch Covid-19, đã viết và đăng {{news.epidemic}} tin, bài về phòng, chống dịch trên trang thông tin điện tử.{{hết}}

# II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ
## 1. Tham mưu xây dựng văn bản, kế hoạch
> Phòng Quản lý khoa học
{{nếu lawmaking.legal-drafts}}Sở đã tham mưu cho Ủy ban nhân dân tỉnh xây dựng {{lawmaking.legal-drafts}} dự thảo văn bản quy phạm pháp luật, gồm:{{còn không}}Trong kỳ, Sở không có dự thảo văn bản quy phạm pháp luật nào phải tham mưu.{{hết}}

- {{nếu lawmaking.legal-drafts}}{{danh sách lawmaking.legal-drafts}}{{hết}}

{{nếu lawmaking.plans-and-schemes}}Sở cũng đã tham mưu {{lawmaking.plans-and-schemes}} kế hoạch, đề án: {{danh sách lawmaking.plans-and-schemes}}.{{hết}} {{nếu lawmaking.task-lists}}Đã trình {{lawmaking.task-lists}} đợt danh mục nhiệm vụ khoa học và công nghệ cấp tỉnh để Ủy ban nhân dân tỉnh xem xét, phê duyệt.{{hết}}

## 2. Quản lý nhiệm vụ khoa học và công nghệ
> Phòng Quản lý khoa học
Sở duy trì, theo dõi, đôn đốc {{tasks.national-projects}} dự án khoa học và công nghệ cấp quốc gia. Trong kỳ, hội đồng cấp nhà nước đã nghiệm thu {{tasks.national-topics-accepted}} đề tài thuộc dự án; tính đến hết kỳ báo cáo, {{tasks.national-topics-to-date}} đề tài và {{tasks.national-trial-production-to-date}} dự án sản xuất thử nghiệm thuộc dự án đã được đánh giá ở cấp nhà nước.

Các nhiệm vụ được quản lý, theo dõi trong kỳ gồm:
- {{tasks.urgent-local}} dự án cấp thiết địa phương sử dụng kinh phí cấp quốc gia;
- {{tasks.mountain}} dự án thuộc Chương trình nông thôn miền núi;
- {{tasks.provincial}} đề tài, dự án cấp tỉnh đã và đang triển khai.

Đối với nhiệm vụ cấp tỉnh, Sở đã tổ chức đánh giá, nghiệm thu {{tasks.acceptances-provincial}} nhiệm vụ, kiểm tra tiến độ {{tasks.progress-checks}} nhiệm vụ và cấp {{results.certificates}} giấy chứng nhận đăng ký kết quả thực hiện nhiệm vụ.

## 3. An toàn bức xạ, hạt nhân
> Phòng Quản lý công nghệ và chuyên ngành
Sở đã xem xét, giải quyết {{radiation.settled}} hồ sơ trong lĩnh vực an toàn bức xạ, hạt nhân.

## 4. Tiêu chuẩn, đo lường, chất lượng
> Chi cục Tiêu chuẩn Đo lường Chất lượng
Sở đã tăng cường công tác kiểm tra chất lượng, đo lường, nhãn hàng hóa tại {{inspection.establishments-checked}} cơ sở sản xuất, kinh doanh; kết quả {{goods.lots-passed}}/{{goods.lots-checked}} lô đạt yêu cầu, {{goods.lots-failed}}/{{goods.lots-checked}} lô không đạt yêu cầu, đã yêu cầu khắc phục theo quy định. Đã tiến hành {{inspection.inspections}} cuộc thanh tra chuyên ngành.

Sở đã theo dõi, kiểm tra việc chuyển đổi áp dụng TCVN ISO 9001:2015 tại {{iso9001.monitored}} cơ quan; hướng dẫn {{conformity.guided}} cơ sở thực hiện các nội dung liên quan đến hoạt động tiêu chuẩn đo lường chất lượng; triển khai {{award.launched}} năm xét Giải thưởng chất lượng quốc gia tới các tổ chức, doanh nghiệp trên địa bàn.

## 5. Thông tin, tuyên truyền
> Ban Biên tập trang thông tin điện tử
Trang thông tin điện tử của Sở đã đăng {{news.published}} tin, bài về các hoạt động khoa học và công nghệ. {{nếu publications.calendars}}Đã xuất bản {{publications.calendars}} cuốn lịch khoa học.{{hết}} {{nếu publications.issues}}Đã xuất bản, phát hành {{publications.issues}} số bản tin Thông tin khoa học và công nghệ.{{hết}} {{nếu publications.programmes-broadcast}}Đã xây dựng kịch bản và phát sóng {{publications.programmes-broadcast}} chương trình Khoa học, công nghệ và đời sống.{{hết}}

## 6. Tổ chức bộ máy, đầu tư
> Phòng Kế hoạch - Tài chính
{{nếu organisation.mergers}}Thực hiện sắp xếp lại tổ chức bộ máy, Sở đã tổ chức {{organisation.mergers}} cuộc sáp nhập đơn vị trực thuộc.{{hết}} {{nếu workplan.projects-running}}Sở tiếp tục triển khai {{workplan.projects-running}} dự án đầu tư: {{danh sách workplan.projects-running}}.{{hết}}

# III. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI
> Phòng Kế hoạch - Tài chính
- Đôn đốc các tổ chức chủ trì bảo đảm tiến độ; kiểm tra thực địa các nhiệm vụ còn chậm.
- Tổ chức nghiệm thu các nhiệm vụ đến hạn, đăng ký và công bố kết quả.
- Giải quyết hồ sơ thủ tục hành chính đúng hạn, tăng nộp hồ sơ trực tuyến.

Trên đây là báo cáo kết quả công tác của Sở Khoa học và Công nghệ./.$prose$
 where code = 'ket-qua-cong-tac' and version = 1 and saved_by = 'OpenDOST'
   and not exists (select from reports.report);
