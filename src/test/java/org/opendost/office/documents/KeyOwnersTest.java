package org.opendost.office.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendost.OfficeTest;
import org.opendost.office.documents.KeyOwners.Owner;
import org.opendost.platform.page.Site;
import org.opendost.platform.signing.Keys;
import org.opendost.procedure.casework.AgencyCodes;

/// Whose key it is, as far as its certificate says: the agency's settings and the person's name are
/// compared without accents, case and signs.
@OfficeTest
class KeyOwnersTest {

  private static final LocalDate DAY = LocalDate.of(2020, 5, 5);

  private final KeyOwners owners;

  KeyOwnersTest(AgencyCodes codes) {
    this.owners =
        new KeyOwners(
            new Site(
                "Sở Khoa học và Công nghệ tỉnh Cao Bằng", "", "", "", "", "", "", "4800-123456"),
            codes);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CN=SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH CAO BẰNG                           | OWN
          CN=So Khoa hoc va Cong nghe Cao Bang                                | OWN
          CN=Sở  Khoa học và Công nghệ - Tỉnh Cao Bằng,O=UBND tỉnh Cao Bằng   | OWN
          O=Sở Khoa học và Công nghệ tỉnh Cao Bằng                            | OWN
          CN=Sở Khoa học và Công nghệ,ST=Cao Bằng                             | OWN
          CN=Sở Khoa học và Công nghệ,O=UBND tỉnh Cao Bằng                    | OWN
          CN=Sở Khoa học và Công nghệ,ST=Lạng Sơn                             | OTHER
          CN=Sở Khoa học và Công nghệ                                         | UNSAID
          CN=Sở Khoa học và Công nghệ,UID=MST:4800123456                      | OWN
          CN=Sở Khoa học và Công nghệ tỉnh Cao Bằng,UID=MST:0100000001        | OTHER
          CN=Sở KH&CN Cao Bằng,UID=MST:4800-123456                            | UNSAID
          UID=MST:4800123456                                                  | OWN
          CN=Sở Khoa học và Công nghệ,UID=000.00.13.H14                       | OWN
          CN=Sở Khoa học và Công nghệ,2.5.4.97=H14.13                         | OWN
          CN=Sở Khoa học và Công nghệ tỉnh Cao Bằng,UID=H20.13                | OTHER
          CN=Sở Khoa học và Công nghệ tỉnh Lạng Sơn                           | OTHER
          CN=Trung tâm Ứng dụng,O=Sở Khoa học và Công nghệ tỉnh Cao Bằng      | OTHER
          CN=Nông Suối Bạc,O=Sở Khoa học và Công nghệ tỉnh Cao Bằng           | OTHER
          C=VN,OU=So 12                                                       | UNSAID
          """)
  void theSealIsTheAgencys(String subject, Owner owner) {
    assertThat(owners.agency(Keys.opened(Keys.of(subject)).subject(), DAY)).isEqualTo(owner);
  }

  @ParameterizedTest(name = "{0} for {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CN=NGUYEN VAN AN                              | Nguyễn Văn An | OWN
          CN=Nguyễn Văn An,O=Sở Mẫu                     | Nguyễn Văn An | OWN
          CN=Ông NGUYỄN  VĂN-AN (Phó Giám đốc)          | Nguyễn Văn An | OWN
          CN=Nguyễn Văn Anh                             | Nguyễn Văn An | OTHER
          CN=Đặng Nguyễn Văn Ân                         | Nguyễn Văn An | OWN
          CN=Đặng Đình Đạt                              | Dang Dinh Dat | OWN
          CN=Sở Khoa học và Công nghệ tỉnh Cao Bằng     | Nguyễn Văn An | OTHER
          CN=012345678901                               | Nguyễn Văn An | UNSAID
          O=Nguyễn Văn An                               | Nguyễn Văn An | UNSAID
          """)
  void theSignatureIsThePersons(String subject, String name, Owner owner) {
    assertThat(KeyOwners.person(Keys.opened(Keys.of(subject)).subject(), name)).isEqualTo(owner);
  }
}
