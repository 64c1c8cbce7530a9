package org.opendost.platform.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Documents like those an office prints; the people are invented. */
final class Examples {

  private Examples() {}

  record Item(String task, String host, String period, String sum) {}

  /** Two pages and more: prose, list, a long table, recipients, a deputy's signature. */
  static OfficialDocument report() {
    List<Item> rows = new ArrayList<>();
    for (int i = 1; i <= 24; i++) {
      rows.add(
          new Item(
              "Nghiên cứu ứng dụng tiến bộ kỹ thuật xây dựng mô hình trồng cây dẻ ghép số " + i,
              i % 2 == 0 ? "Trung tâm Ứng dụng tiến bộ KH&CN" : "Chi cục Phát triển nông thôn",
              "2018 - 2020",
              "1.250.000.000"));
    }
    Body body =
        new Body()
            .basis("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;")
            .paragraph(
                "Thực hiện chương trình công tác năm 2020, Sở Khoa học và Công nghệ báo cáo kết quả"
                    + " hoạt động khoa học và công nghệ bốn tháng đầu năm như sau:")
            .heading("I. KẾT QUẢ THỰC HIỆN")
            .subheading("1. Quản lý nhiệm vụ khoa học và công nghệ")
            .paragraph(
                "Trong kỳ đã nghiệm thu 05 nhiệm vụ, kiểm tra tiến độ 02 nhiệm vụ, cấp 04 giấy"
                    + " chứng nhận đăng ký kết quả. Các nhiệm vụ bám sát yêu cầu sản xuất và đời"
                    + " sống, trong đó có nhiệm vụ nuôi giữ giống vịt cỏ Trùng Khánh, lượng mưa 12"
                    + " mm/m² & độ ẩm < 85%.")
            .items(
                List.of(
                    "01 dự án cấp quốc gia với 01 đề tài được nghiệm thu trong kỳ",
                    "05 dự án thuộc Chương trình nông thôn miền núi được tiếp tục theo dõi, trong"
                        + " đó có một dự án kéo dài sang năm sau theo ý kiến của cơ quan chủ quản",
                    "24 đề tài, dự án cấp tỉnh đang thực hiện"))
            .subheading("2. Danh mục nhiệm vụ đang thực hiện")
            .table(
                List.of(
                    Body.Column.<Item>centred("TT", row -> String.valueOf(rows.indexOf(row) + 1))
                        .wide(7),
                    Body.Column.text("Tên nhiệm vụ", Item::task),
                    Body.Column.text("Tổ chức chủ trì", Item::host),
                    Body.Column.<Item>centred("Thời gian", Item::period).wide(13),
                    Body.Column.<Item>number("Kinh phí (đồng)", Item::sum).wide(19)),
                rows)
            .heading("II. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI")
            .add(
                Html.sanitised(
                    "<p>Tiếp tục rà soát, <b>đôn đốc</b> các <i>tổ chức chủ trì</i> theo"
                        + " <a href=\"https://example.vn/ke-hoach\">kế hoạch</a>.</p>"
                        + "<ol><li>Đôn đốc tiến độ;</li><li>Nghiệm thu đúng hạn.</li></ol>"))
            .paragraph("Trên đây là báo cáo của Sở Khoa học và Công nghệ./.");
    return OfficialDocument.of("UBND tỉnh Cao Bằng", "Sở Khoa học và Công nghệ")
        .numbered(125, "BC-SKHCN")
        .issued("Cao Bằng", LocalDate.of(2020, 5, 5))
        .titled("Báo cáo", "Kết quả hoạt động khoa học và công nghệ 4 tháng đầu năm 2020")
        .to("Ủy ban nhân dân tỉnh Cao Bằng")
        .saying(body)
        .signed(Signature.of("ThS. Nông Văn Mẫu", "KT. Giám đốc", "Phó Giám đốc"))
        .recipients(
            "Như trên",
            "Bộ Khoa học và Công nghệ",
            "Giám đốc, các Phó Giám đốc Sở",
            "Các phòng, đơn vị thuộc Sở",
            "Lưu: VT, VP")
        .build();
  }

  /** The receipt slip of Circular 01/2018/TT-VPCP in A5. */
  static OfficialDocument slip(Paper paper) {
    return OfficialDocument.of("Sở Khoa học và Công nghệ", "Bộ phận tiếp nhận và trả kết quả")
        .numbered("0003", "TNHS")
        .issued("Cao Bằng", LocalDate.of(2020, 5, 18))
        .titled("Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "")
        .underTitle("Mã hồ sơ: 000.10.18.H14-200518-0003")
        .saying(
            new Body()
                .field("Tiếp nhận hồ sơ của", "Phòng khám đa khoa Mẫu")
                .field("Địa chỉ", "Số 1, phố Mẫu, thành phố Cao Bằng")
                .field("Nội dung yêu cầu giải quyết", "Cấp giấy phép tiến hành công việc")
                .plain("Thành phần hồ sơ nộp gồm:")
                .items(List.of("Đơn đề nghị: 01 bản chính;", "Phiếu khai báo: 03 bản chính."))
                .field("Thời gian giải quyết theo quy định", "25 ngày làm việc")
                .field("Thời gian nhận hồ sơ", "09 giờ 15 phút, ngày 18 tháng 5 năm 2020")
                .field("Thời gian trả kết quả", "16 giờ 30 phút, ngày 22 tháng 6 năm 2020")
                .html())
        .signed(Signature.of("", "Người nộp hồ sơ").withNote("(Ký và ghi rõ họ tên)"))
        .signed(
            Signature.of("Lục Thị Thử", "Người tiếp nhận hồ sơ").withNote("(Ký và ghi rõ họ tên)"))
        .verifiedBy(
            QrCode.of("https://example.vn/v/K7M2QX"), "Quét mã để theo dõi việc giải quyết hồ sơ")
        .on(paper)
        .build();
  }

  /** A licence in the official layout with a frame and a code to check it. */
  static OfficialDocument licence() {
    return OfficialDocument.of("UBND tỉnh Cao Bằng", "Sở Khoa học và Công nghệ")
        .numbered(7, "GP-SKHCN")
        .issued("Cao Bằng", LocalDate.of(2020, 2, 9))
        .titled("Giấy phép", "Tiến hành công việc")
        .saying(
            new Body()
                .basis("Căn cứ Luật Năng lượng nguyên tử ngày 03 tháng 6 năm 2008;")
                .basis("Xét đề nghị của Trưởng phòng Quản lý chuyên ngành,")
                .centred("CHO PHÉP:")
                .field("1. Tổ chức", "Phòng khám đa khoa Mẫu")
                .field("2. Địa chỉ", "Số 1, phố Mẫu, thành phố Cao Bằng")
                .field("3. Được tiến hành", "Sử dụng thiết bị nêu tại bảng dưới đây")
                .table(
                    List.of(
                        Body.Column.<String>text("Thiết bị", name -> name),
                        Body.Column.centred("Số sê-ri", _ -> "SX-0001")),
                    List.of("Thiết bị chụp tổng hợp", "Thiết bị chụp răng"))
                .plain("Giấy phép có giá trị đến hết ngày 08 tháng 02 năm 2023.")
                .html())
        .signed(Signature.of("Hoàng Thị Minh Họa", "Giám đốc"))
        .verifiedBy(
            QrCode.of("https://example.vn/v/9F3TZA"), "Quét mã để kiểm tra hiệu lực của giấy phép")
        .framed()
        .build();
  }

  /** A free certificate across the page. */
  static Sheet certificate() {
    return new Sheet(
        "Giấy chứng nhận đăng ký kết quả",
        new Body()
            .centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            .centred("Độc lập - Tự do - Hạnh phúc")
            .add(new Html("<h1>GIẤY CHỨNG NHẬN</h1>"))
            .centred("Đăng ký kết quả thực hiện nhiệm vụ")
            .field("Tên nhiệm vụ", "Xây dựng mô hình trồng cây dẻ ghép")
            .field("Tổ chức chủ trì", "Trung tâm Mẫu")
            .field("Những người thực hiện", "Nông Văn Mẫu, Lục Thị Thử")
            .add(QrCode.of("https://example.vn/v/ABC").html("Mã kiểm tra giấy chứng nhận"))
            .html(),
        Paper.A4_LANDSCAPE,
        true);
  }

  /** An official letter to several places, not yet numbered. */
  static OfficialDocument draftLetter() {
    return OfficialDocument.of("UBND tỉnh Cao Bằng", "Sở Khoa học và Công nghệ")
        .numbered("", "SKHCN-QLCN")
        .issued("Cao Bằng", null)
        .letterAbout("đăng ký kế hoạch kiểm tra tiến độ năm 2020")
        .to("Các sở, ban, ngành", "Ủy ban nhân dân các huyện, thành phố")
        .saying(new Body().paragraph("Đề nghị các cơ quan gửi đăng ký trước ngày 15 tháng 6."))
        .signed(Signature.of("Hoàng Thị Minh Họa", "Giám đốc"))
        .recipients("Như trên", "Lưu: VT, QLCN")
        .build();
  }

  /** A decision with articles, bases and the annex it puts in force, its table across the sheet. */
  static OfficialDocument decision() {
    List<Item> rows = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      rows.add(new Item("Nội dung công việc số " + i, "Phòng Quản lý Mẫu", "Quý II", "15.000.000"));
    }
    return OfficialDocument.of("UBND tỉnh Cao Bằng", "Sở Khoa học và Công nghệ")
        .numbered(8, "QĐ-SKHCN")
        .issued("Cao Bằng", LocalDate.of(2020, 4, 8))
        .titled("Quyết định", "Về việc ban hành Quy chế làm việc mẫu")
        .saying(
            new Body()
                .competence("Giám đốc Sở Khoa học và Công nghệ")
                .basis("Căn cứ Luật Ban hành văn bản mẫu ngày 03 tháng 6 năm 2008;")
                .basis("Theo đề nghị của Chánh Văn phòng Sở.")
                .operative("Quyết định:")
                .article("Điều 1.", "Ban hành kèm theo Quyết định này Quy chế làm việc mẫu.")
                .article("Điều 2.", "Quyết định này có hiệu lực kể từ ngày ký.")
                .article(
                    "Điều 3.", "Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./."))
        .signed(Signature.of("Nông Văn Mẫu", "KT. Giám đốc", "Phó Giám đốc"))
        .recipients("Như Điều 3", "Lưu: VT, VP")
        .drafted("LTT.(20)")
        .annexed(
            Annex.of(
                "Phụ lục I",
                "Quy chế làm việc mẫu",
                new Body()
                    .chapter("Chương I", "Quy định chung")
                    .articleTitle("Điều 1. Phạm vi điều chỉnh")
                    .paragraph("1. Quy chế này quy định việc làm mẫu.")
                    .paragraph("2. Việc khác theo quy định khác.")))
        .annexed(
            Annex.of(
                    "Phụ lục II",
                    "Phân công thực hiện",
                    new Body()
                        .table(
                            List.of(
                                Body.Column.<Item>centred(
                                        "TT", row -> String.valueOf(rows.indexOf(row) + 1))
                                    .wide(7),
                                Body.Column.text("Nội dung", Item::task),
                                Body.Column.text("Đơn vị", Item::host),
                                Body.Column.<Item>centred("Thời gian", Item::period).wide(13),
                                Body.Column.<Item>number("Kinh phí", Item::sum).wide(19)),
                            rows))
                .across())
        .build();
  }

  /** A letter in haste: marks under the number, the address at the foot. */
  static OfficialDocument urgentLetter() {
    return OfficialDocument.of("UBND tỉnh Cao Bằng", "Sở KH&CN")
        .numbered(312, "SKHCN-VP")
        .issued("Cao Bằng", LocalDate.of(2020, 4, 1))
        .letterAbout("làm việc tại nhà trong thời gian phòng dịch")
        .marked(Mark.SECRET, Mark.EXPRESS)
        .to("Các phòng, đơn vị thuộc Sở")
        .saying(new Body().paragraph("Sở yêu cầu các phòng, đơn vị thực hiện ngay các việc sau./."))
        .signed(Signature.of("Lục Thị Thử", "TL. Giám đốc", "Chánh Văn phòng"))
        .recipients("Như trên", "Giám đốc Sở (để báo cáo)", "Lưu: VT, VP")
        .drafted("LTT.(08)")
        .reachedAt(
            "Địa chỉ: Số 1, phố Mẫu, Cao Bằng. Điện thoại: 0206 0000 000. Thư: vp@so.example")
        .build();
  }
}
