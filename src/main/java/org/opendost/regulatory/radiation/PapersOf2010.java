package org.opendost.regulatory.radiation;

import static org.opendost.regulatory.radiation.RequiredPaper.inSomeCases;
import static org.opendost.regulatory.radiation.RequiredPaper.needed;

import java.util.List;

/// The papers TT 08/2010/TT-BKHCN lists (Art. 9, 11, 22, 26–28).
final class PapersOf2010 {

  private PapersOf2010() {}

  static List<RequiredPaper> listed(Kind kind) {
    return switch (kind) {
      case DECLARATION ->
          List.of(
              needed(
                  "device-slip",
                  "TT 08/2010, Điều 9.1",
                  "Phiếu khai báo thiết bị X-quang chẩn đoán trong y tế, mẫu 06-I/ATBXHN (mỗi thiết"
                      + " bị một phiếu)",
                  "Declaration slip of the X-ray device, form 06-I (one for each device)"));
      case LICENCE_NEW -> oldLicence();
      case LICENCE_RENEWAL ->
          List.of(
              needed(
                  "application",
                  "TT 08/2010, Điều 26.2.a",
                  "Đơn đề nghị gia hạn giấy phép, mẫu 06-II/ATBXHN",
                  "Application for renewal, form 06-II"),
              inSomeCases(
                  "staff-slip",
                  "TT 08/2010, Điều 26.2.b",
                  "Phiếu khai báo nhân viên bức xạ hoặc người phụ trách an toàn mới so với hồ sơ"
                      + " lần trước",
                  "Slips of radiation workers or safety officers who are new since the last"
                      + " dossier"),
              needed(
                  "safety-report",
                  "TT 08/2010, Điều 26.2.c",
                  "Báo cáo đánh giá an toàn bức xạ theo mẫu tại Phụ lục III",
                  "Radiation safety report, form of Annex III"),
              needed(
                  "licence-copy",
                  "TT 08/2010, Điều 26.2.d",
                  "Bản sao giấy phép đã được cấp và sắp hết hạn",
                  "Copy of the licence about to expire"));
      case LICENCE_AMENDMENT ->
          List.of(
              needed(
                  "application",
                  "TT 08/2010, Điều 27.2.a",
                  "Đơn đề nghị sửa đổi, bổ sung giấy phép, mẫu 07-II/ATBXHN",
                  "Application for amendment, form 07-II"),
              needed(
                  "licence-original",
                  "TT 08/2010, Điều 27.2.b",
                  "Bản gốc giấy phép cần sửa đổi",
                  "The licence itself"),
              inSomeCases(
                  "proof-of-change",
                  "TT 08/2010, Điều 27.2.c",
                  "Văn bản xác nhận thông tin sửa đổi (khi đổi tên, địa chỉ, số điện thoại, số"
                      + " fax)",
                  "Proof of the change of name, address, telephone or fax"),
              inSomeCases(
                  "transfer",
                  "TT 08/2010, Điều 27.2.d",
                  "Bản sao hợp đồng chuyển nhượng (khi giảm số thiết bị do chuyển nhượng)",
                  "Copy of the transfer contract, where a device was transferred"));
      case LICENCE_SUPPLEMENT -> List.of();
      case LICENCE_REISSUE ->
          List.of(
              needed(
                  "application",
                  "TT 08/2010, Điều 28.2.a",
                  "Đơn đề nghị cấp lại giấy phép, mẫu 08-II/ATBXHN",
                  "Application for re-issue, form 08-II"),
              inSomeCases(
                  "loss-notice",
                  "TT 08/2010, Điều 28.2.b",
                  "Xác nhận của công an về việc khai báo mất và giấy biên nhận của báo, đài (khi bị"
                      + " mất)",
                  "Police confirmation and media receipt, where the licence was lost"),
              inSomeCases(
                  "licence-original",
                  "TT 08/2010, Điều 28.2.c",
                  "Bản gốc giấy phép (khi bị rách, nát)",
                  "The licence itself, where it is torn"));
      case RSO_CERTIFICATE ->
          List.of(
              needed(
                  "application",
                  "TT 08/2010, Điều 22.1",
                  "Đơn đề nghị cấp chứng chỉ nhân viên bức xạ có dán ảnh, mẫu 05-II/ATBXHN",
                  "Application with photograph, form 05-II"),
              needed(
                  "training",
                  "TT 08/2010, Điều 22.2",
                  "Bản sao giấy chứng nhận đào tạo an toàn bức xạ",
                  "Copy of the radiation safety training certificate"),
              needed(
                  "diploma",
                  "TT 08/2010, Điều 22.3",
                  "Bản sao văn bằng, chứng chỉ chuyên môn phù hợp với công việc đảm nhiệm",
                  "Copy of the diploma fitting the work"),
              needed(
                  "health",
                  "TT 08/2010, Điều 22.4",
                  "Phiếu khám sức khỏe tại cơ sở y tế từ cấp huyện trở lên, cấp không quá 6 tháng",
                  "Health certificate, district level or above, not older than 6 months"),
              needed(
                  "photographs",
                  "TT 08/2010, Điều 22.5",
                  "03 ảnh cỡ 3 x 4 cm",
                  "Three photographs, 3 x 4 cm"));
      case INCIDENT_PLAN -> RequiredPapers.plan("TT 25/2014 (chưa xác nhận)");
    };
  }

  private static List<RequiredPaper> oldLicence() {
    return List.of(
        needed(
            "application",
            "TT 08/2010, Điều 11.1",
            "Đơn đề nghị cấp giấy phép tiến hành công việc bức xạ, mẫu 01-II/ATBXHN",
            "Application for a licence, form 01-II"),
        needed(
            "staff-slip",
            "TT 08/2010, Điều 11.2",
            "Phiếu khai báo nhân viên bức xạ và người phụ trách an toàn, mẫu 01-I/ATBXHN",
            "Slip of radiation workers and the safety officer, form 01-I"),
        needed(
            "device-slip",
            "TT 08/2010, Điều 11.3",
            "Phiếu khai báo thiết bị X-quang, mẫu 06-I/ATBXHN (mỗi thiết bị một phiếu)",
            "Declaration slip of the X-ray device, form 06-I (one for each device)"),
        needed(
            "safety-report",
            "TT 08/2010, Điều 11.4",
            "Báo cáo đánh giá an toàn, mẫu 02-III/ATBXHN",
            "Safety report, form 02-III"),
        needed(
            "legal-paper",
            "TT 08/2010, Điều 11.5",
            "Bản sao quyết định thành lập, đăng ký kinh doanh, giấy chứng nhận đầu tư hoặc giấy"
                + " đăng ký hành nghề",
            "Copy of the decision of establishment, business, investment or practice registration"),
        needed(
            "maker-document",
            "TT 08/2010, Điều 11.6",
            "Bản sao tài liệu của nhà sản xuất (hoặc kết quả xác định lại thông số kỹ thuật)",
            "Copy of the maker's document (or parameters measured anew)"),
        needed(
            "dosimetry",
            "TT 08/2010, Điều 11.7",
            "Bản sao hợp đồng dịch vụ xác định liều chiếu xạ cá nhân",
            "Copy of the personal dosimetry contract"),
        needed(
            "rso-certificate",
            "TT 08/2010, Điều 11.8",
            "Bản sao chứng chỉ nhân viên bức xạ của người phụ trách an toàn (hoặc hồ sơ đề nghị cấp"
                + " chứng chỉ)",
            "Copy of the safety officer's certificate (or the dossier asking for one)"),
        inSomeCases(
            "translations",
            "TT 08/2010, Điều 11.9",
            "Bản dịch các tài liệu tiếng nước ngoài (nếu có)",
            "Translations of papers in other languages, if any"));
  }
}
