package org.opendost.regulatory.radiation;

import static org.opendost.regulatory.radiation.RequiredPaper.inSomeCases;
import static org.opendost.regulatory.radiation.RequiredPaper.needed;

import java.util.List;

/// The papers NĐ 142/2020/NĐ-CP lists (Art. 20, 30–36).
final class PapersOf2020 {

  private PapersOf2020() {}

  static List<RequiredPaper> listed(Kind kind) {
    return switch (kind) {
      case DECLARATION ->
          List.of(
              needed(
                  "device-slip",
                  "NĐ 142/2020, Điều 34.2.b",
                  "Phiếu khai báo thiết bị X-quang chẩn đoán y tế, mẫu 07 Phụ lục III (mỗi thiết bị"
                      + " một phiếu)",
                  "Declaration slip of the X-ray device, form 07 of Annex III (one for each"
                      + " device)"));
      case LICENCE_NEW -> decreeLicence();
      case LICENCE_RENEWAL ->
          List.of(
              needed(
                  "application",
                  "NĐ 142/2020, Điều 30.3.a",
                  "Đơn đề nghị gia hạn giấy phép, mẫu 06 Phụ lục IV",
                  "Application for renewal, form 06 of Annex IV"),
              needed(
                  "licence-copy",
                  "NĐ 142/2020, Điều 30.3.b",
                  "Bản sao giấy phép đã được cấp và sắp hết hạn",
                  "Copy of the licence about to expire"),
              needed(
                  "doses",
                  "NĐ 142/2020, Điều 30.3.c",
                  "Kết quả đo liều kế cá nhân trong thời gian hiệu lực của giấy phép",
                  "Personal dose results over the term of the licence"),
              needed(
                  "survey",
                  "NĐ 142/2020, Điều 30.3.d",
                  "Bản sao kết quả kiểm xạ",
                  "Copy of the area survey's result"),
              needed(
                  "verification",
                  "NĐ 142/2020, Điều 30.3.đ",
                  "Bản sao giấy chứng nhận kiểm định thiết bị",
                  "Copy of the verification certificate"),
              inSomeCases(
                  "staff-slip",
                  "NĐ 142/2020, Điều 30.3.e",
                  "Phiếu khai báo nhân viên bức xạ hoặc người phụ trách an toàn (nếu có thay đổi)",
                  "Slip of radiation workers or safety officer, if changed"),
              inSomeCases(
                  "safety-report",
                  "NĐ 142/2020, Điều 30.3.g",
                  "Báo cáo đánh giá an toàn bức xạ theo mẫu tại Phụ lục V (nếu có thay đổi)",
                  "Safety report, form of Annex V, if changed"));
      case LICENCE_AMENDMENT ->
          List.of(
              needed(
                  "application",
                  "NĐ 142/2020, Điều 31.3.a",
                  "Đơn đề nghị sửa đổi giấy phép, mẫu 07 Phụ lục IV",
                  "Application for amendment, form 07 of Annex IV"),
              needed(
                  "licence-original",
                  "NĐ 142/2020, Điều 31.3.b",
                  "Bản gốc giấy phép",
                  "The licence itself"),
              inSomeCases(
                  "proof-of-change",
                  "NĐ 142/2020, Điều 31.3.c",
                  "Văn bản xác nhận thông tin sửa đổi (khi đổi tên, địa chỉ, số điện thoại, số"
                      + " fax)",
                  "Proof of the change of name, address, telephone or fax"),
              inSomeCases(
                  "transfer",
                  "NĐ 142/2020, Điều 31.3.d",
                  "Bản sao hợp đồng chuyển nhượng; thông báo chấm dứt sử dụng (khi giảm số thiết"
                      + " bị)",
                  "Copy of the transfer contract or notice of end of use, where devices are fewer"),
              inSomeCases(
                  "correction",
                  "NĐ 142/2020, Điều 31.3.đ",
                  "Văn bản chứng minh thông tin thiết bị trên giấy phép khác với thực tế (khi hiệu"
                      + " đính)",
                  "Proof that the device's data on the licence differ from reality"));
      case LICENCE_SUPPLEMENT -> decreeSupplement();
      case LICENCE_REISSUE ->
          List.of(
              needed(
                  "application",
                  "NĐ 142/2020, Điều 33.3.a",
                  "Đơn đề nghị cấp lại giấy phép, mẫu 08 Phụ lục IV",
                  "Application for re-issue, form 08 of Annex IV"),
              inSomeCases(
                  "licence-original",
                  "NĐ 142/2020, Điều 33.3.b",
                  "Bản gốc giấy phép bị rách, nát",
                  "The licence itself, where it is torn"));
      case RSO_CERTIFICATE ->
          List.of(
              needed(
                  "application",
                  "NĐ 142/2020, Điều 35.2.a",
                  "Đơn đề nghị cấp chứng chỉ nhân viên bức xạ, mẫu 05 Phụ lục IV",
                  "Application for a certificate, form 05 of Annex IV"),
              needed(
                  "diploma",
                  "NĐ 142/2020, Điều 35.2.b",
                  "Bản sao văn bằng, chứng chỉ chuyên môn phù hợp với công việc đảm nhiệm",
                  "Copy of the diploma fitting the work"),
              needed(
                  "training",
                  "NĐ 142/2020, Điều 35.2.c",
                  "Giấy chứng nhận đào tạo an toàn bức xạ",
                  "Radiation safety training certificate"),
              needed(
                  "health",
                  "NĐ 142/2020, Điều 35.2.d",
                  "Phiếu khám sức khỏe tại cơ sở y tế từ cấp huyện trở lên, cấp không quá 06 tháng",
                  "Health certificate, district level or above, not older than 6 months"),
              needed(
                  "photographs",
                  "NĐ 142/2020, Điều 35.2.đ",
                  "03 ảnh 3 cm x 4 cm, hoặc tệp ảnh khi nộp trực tuyến",
                  "Three photographs, 3 x 4 cm, or an image file when filed online"));
      case INCIDENT_PLAN -> RequiredPapers.plan("NĐ 142/2020, Điều 36.2.b");
    };
  }

  private static List<RequiredPaper> decreeLicence() {
    return List.of(
        needed(
            "application",
            "NĐ 142/2020, Điều 20.1",
            "Đơn đề nghị cấp giấy phép tiến hành công việc bức xạ, mẫu 01 Phụ lục IV",
            "Application for a licence, form 01 of Annex IV"),
        needed(
            "legal-paper",
            "NĐ 142/2020, Điều 20.2",
            "Bản sao quyết định thành lập, giấy chứng nhận đăng ký doanh nghiệp hoặc giấy tờ tương"
                + " đương",
            "Copy of the decision of establishment, business registration or the like"),
        needed(
            "staff-slip",
            "NĐ 142/2020, Điều 20.3",
            "Phiếu khai báo nhân viên bức xạ và người phụ trách an toàn, mẫu 01 Phụ lục III",
            "Slip of radiation workers and the safety officer, form 01 of Annex III"),
        needed(
            "rso-certificate",
            "NĐ 142/2020, Điều 20.4",
            "Bản sao chứng chỉ nhân viên bức xạ của người phụ trách an toàn (hoặc hồ sơ đề nghị"
                + " cấp)",
            "Copy of the safety officer's certificate (or the dossier asking for one)"),
        needed(
            "training",
            "NĐ 142/2020, Điều 20.5",
            "Bản sao giấy chứng nhận đào tạo an toàn bức xạ của nhân viên bức xạ",
            "Copies of the radiation workers' training certificates"),
        needed(
            "device-slip",
            "NĐ 142/2020, Điều 20.6",
            "Phiếu khai báo thiết bị X-quang chẩn đoán y tế, mẫu 07 Phụ lục III",
            "Declaration slip of the X-ray device, form 07 of Annex III"),
        needed(
            "maker-document",
            "NĐ 142/2020, Điều 20.7",
            "Bản sao tài liệu của nhà sản xuất (hoặc kết quả xác định thông số kỹ thuật)",
            "Copy of the maker's document (or measured parameters)"),
        needed(
            "verification",
            "NĐ 142/2020, Điều 20.8",
            "Bản sao giấy chứng nhận kiểm định thiết bị X-quang",
            "Copy of the verification certificate"),
        needed(
            "safety-report",
            "NĐ 142/2020, Điều 20.9",
            "Báo cáo đánh giá an toàn, mẫu 05 Phụ lục V",
            "Safety report, form 05 of Annex V"),
        needed(
            "survey",
            "NĐ 142/2020, Điều 20.10",
            "Bản sao biên bản kiểm xạ",
            "Copy of the area survey's minutes"),
        needed(
            "plan",
            "NĐ 142/2020, Điều 20.11",
            "Kế hoạch ứng phó sự cố theo Phụ lục II",
            "Incident plan after Annex II"));
  }

  private static List<RequiredPaper> decreeSupplement() {
    return List.of(
        needed(
            "application",
            "NĐ 142/2020, Điều 32.4.a",
            "Đơn đề nghị bổ sung giấy phép, mẫu 07 Phụ lục IV",
            "Application for further equipment, form 07 of Annex IV"),
        needed(
            "licence-original",
            "NĐ 142/2020, Điều 32.4.b",
            "Bản gốc giấy phép cần bổ sung",
            "The licence itself"),
        needed(
            "device-slip",
            "NĐ 142/2020, Điều 32.4.c",
            "Phiếu khai báo thiết bị mới kèm bản sao tài liệu của nhà sản xuất",
            "Slip of the new device with a copy of the maker's document"),
        needed(
            "safety-report",
            "NĐ 142/2020, Điều 32.4.d",
            "Báo cáo đánh giá an toàn đối với công việc bức xạ bổ sung, mẫu tại Phụ lục V",
            "Safety report on the further work, form of Annex V"),
        inSomeCases(
            "rso-certificate",
            "NĐ 142/2020, Điều 32.4.đ",
            "Bản sao chứng chỉ nhân viên bức xạ (khi công việc bổ sung yêu cầu)",
            "Copy of the safety officer's certificate, where the further work asks for one"));
  }
}
