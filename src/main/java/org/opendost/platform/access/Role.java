package org.opendost.platform.access;

/// The parts people play in a department. A person may hold several.
public enum Role {
  /// Giám đốc Sở.
  DIRECTOR,
  /// Phó Giám đốc Sở.
  DEPUTY,
  /// Trưởng phòng, trưởng đơn vị.
  HEAD,
  /// Chuyên viên.
  SPECIALIST,
  /// Công chức bộ phận một cửa.
  CLERK,
  /// Văn thư cơ quan: registers what comes in, numbers and sends what goes out.
  RECORDS_CLERK,
  /// Biên tập viên của trang thông tin.
  EDITOR,
  /// Quản trị hệ thống.
  ADMINISTRATOR,
  /// Người kiểm toán: reads everything, changes nothing.
  AUDITOR,
  /// Tài khoản của một tổ chức nộp hồ sơ.
  APPLICANT,
  /// Tài khoản tự đăng ký, chờ bộ phận một cửa xác nhận: sees how it stands and files nothing.
  REGISTRANT,
  /// Anyone at all, not signed in.
  PUBLIC,
  /// The system itself: jobs and the loader of the demonstration.
  SYSTEM;

  /// The roles of people who work in the department.
  public boolean isOfficer() {
    return switch (this) {
      case DIRECTOR,
          DEPUTY,
          HEAD,
          SPECIALIST,
          CLERK,
          RECORDS_CLERK,
          EDITOR,
          ADMINISTRATOR,
          AUDITOR ->
          true;
      case APPLICANT, REGISTRANT, PUBLIC, SYSTEM -> false;
    };
  }
}
