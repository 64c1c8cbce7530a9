-- The prose of a department's periodic report, to begin with; every office edits its own.
insert into reports.template (id, code, title, version, prose, saved_at, saved_by)
values ('019e0000-0000-7000-8000-000000000031', 'ket-qua-cong-tac', 'Kết quả công tác định kỳ của Sở', 1, $prose$Thực hiện chế độ báo cáo định kỳ, Sở Khoa học và Công nghệ báo cáo kết quả công tác từ ngày {{period.from}} đến ngày {{period.to}} như sau:

# I. KẾT QUẢ THỰC HIỆN
## 1. Quản lý nhiệm vụ khoa học và công nghệ
> Phòng Quản lý khoa học
Sở theo dõi, đôn đốc {{tasks.national-projects}} dự án khoa học và công nghệ cấp quốc gia. Trong kỳ, hội đồng cấp nhà nước đã nghiệm thu {{tasks.national-topics-accepted}} đề tài thuộc dự án; tính đến hết kỳ báo cáo, {{tasks.national-topics-to-date}} đề tài và {{tasks.national-trial-production-to-date}} dự án sản xuất thử nghiệm thuộc dự án đã được đánh giá ở cấp nhà nước.

Các nhiệm vụ được quản lý, theo dõi trong kỳ gồm:
- {{tasks.urgent-local}} dự án cấp thiết địa phương sử dụng kinh phí cấp quốc gia;
- {{tasks.mountain}} dự án thuộc Chương trình nông thôn miền núi;
- {{tasks.provincial}} đề tài, dự án cấp tỉnh đã và đang triển khai.

Đối với nhiệm vụ cấp tỉnh, Sở đã tổ chức đánh giá, nghiệm thu {{tasks.acceptances-provincial}} nhiệm vụ, kiểm tra tiến độ {{tasks.progress-checks}} nhiệm vụ và cấp {{results.certificates}} giấy chứng nhận đăng ký kết quả thực hiện nhiệm vụ.
## 2. An toàn bức xạ, hạt nhân
> Phòng Quản lý công nghệ và chuyên ngành
Sở đã xem xét, giải quyết {{radiation.settled}} hồ sơ trong lĩnh vực an toàn bức xạ, hạt nhân.
## 3. Tiêu chuẩn, đo lường, chất lượng
> Chi cục Tiêu chuẩn Đo lường Chất lượng
Sở đã theo dõi, kiểm tra việc chuyển đổi áp dụng TCVN ISO 9001:2015 tại {{iso9001.monitored}} cơ quan.
## 4. Thông tin, tuyên truyền
> Ban Biên tập trang thông tin điện tử
Trang thông tin điện tử của Sở đã đăng {{news.published}} tin, bài, trong đó {{news.epidemic}} tin, bài về phòng, chống dịch Covid-19.

# II. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI
> Phòng Kế hoạch - Tài chính
- Đôn đốc các tổ chức chủ trì bảo đảm tiến độ; kiểm tra thực địa các nhiệm vụ còn chậm.
- Tổ chức nghiệm thu các nhiệm vụ đến hạn, đăng ký và công bố kết quả.
- Giải quyết hồ sơ thủ tục hành chính đúng hạn, tăng nộp hồ sơ trực tuyến.

Trên đây là báo cáo kết quả công tác của Sở Khoa học và Công nghệ./.$prose$, timestamptz '2020-01-02 08:00+07', 'OpenDOST');
