-- The half-year and yearly report on monitoring quality systems, to begin with; every office edits its own.
insert into reports.template (id, code, title, version, prose, saved_at, saved_by)
values ('019e0000-0000-7000-8000-000000000032', 'kiem-tra-iso-9001', 'Kiểm tra việc áp dụng TCVN ISO 9001 (6 tháng, năm)', 1, $prose$Sở Khoa học và Công nghệ báo cáo Ủy ban nhân dân tỉnh và Bộ Khoa học và Công nghệ kết quả theo dõi, kiểm tra việc xây dựng và áp dụng hệ thống quản lý chất lượng theo TCVN ISO 9001 tại các cơ quan, tổ chức thuộc hệ thống hành chính nhà nước của tỉnh từ ngày {{period.from}} đến ngày {{period.to}} như sau:

# I. TÌNH HÌNH ÁP DỤNG
> Chi cục Tiêu chuẩn Đo lường Chất lượng
Đến hết kỳ báo cáo có {{iso9001.followed}} cơ quan được theo dõi, trong đó {{iso9001.obliged}} cơ quan phải áp dụng; {{iso9001.announced}} cơ quan đã công bố hệ thống quản lý chất lượng phù hợp TCVN ISO 9001:2015. Trong kỳ có {{iso9001.announcements}} lần công bố, công bố lại.

# II. KẾT QUẢ THEO DÕI, KIỂM TRA
> Chi cục Tiêu chuẩn Đo lường Chất lượng
Trong kỳ đã theo dõi, kiểm tra {{iso9001.monitored}} cơ quan: {{iso9001.on-site}} lần tại trụ sở, {{iso9001.by-report}} lần qua hồ sơ, báo cáo.

Đã phát hiện {{iso9001.found}} điểm không phù hợp; các cơ quan đã khắc phục {{iso9001.closed}} điểm; cuối kỳ còn {{iso9001.open}} điểm chưa khắc phục, được tiếp tục theo dõi.

# III. ĐỀ XUẤT, KIẾN NGHỊ
> Chi cục Tiêu chuẩn Đo lường Chất lượng
- Các cơ quan còn điểm không phù hợp báo cáo kết quả khắc phục đúng hạn.
- Các cơ quan chưa công bố khẩn trương hoàn thành chuyển đổi và công bố.

Trên đây là báo cáo của Sở Khoa học và Công nghệ./.$prose$, timestamptz '2020-01-02 08:00+07', 'OpenDOST');
