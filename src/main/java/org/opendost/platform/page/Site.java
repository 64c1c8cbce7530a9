package org.opendost.platform.page;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The department whose site this is: settings `opendost.site.*`.
///
/// @param name the department's name
/// @param englishName the same, for English screens
/// @param parent the authority above it, written over its name
/// @param address where it sits
/// @param phone how it is called
/// @param email how it is written to
/// @param responsible who answers for the content of the site
/// @param taxCode the department's tax code; empty where it was not set
@ConfigurationProperties("opendost.site")
public record Site(
    @DefaultValue("Sở Khoa học và Công nghệ tỉnh Cao Bằng") String name,
    @DefaultValue("Cao Bằng Department of Science and Technology") String englishName,
    @DefaultValue("Ủy ban nhân dân tỉnh Cao Bằng") String parent,
    @DefaultValue("Phường Hợp Giang, thành phố Cao Bằng, tỉnh Cao Bằng") String address,
    @DefaultValue("0206 0000 000") String phone,
    @DefaultValue("vanphong@sokhcn.example") String email,
    @DefaultValue("Giám đốc Sở Khoa học và Công nghệ") String responsible,
    @DefaultValue("") String taxCode) {

  private static final String OF_PROVINCE = " tỉnh ";

  /// The name in the reader's language.
  public String name(String language) {
    return language.equals("en") ? englishName : name;
  }

  /// The province, where papers are issued (NĐ 30/2020/NĐ-CP, Annex I, part II §4): "Cao Bằng";
  /// empty where the name has none.
  public String place() {
    int at = name.indexOf(OF_PROVINCE);
    return at < 0 ? "" : name.substring(at + OF_PROVINCE.length());
  }

  /// The department without its province, as papers name it in their head.
  public String body() {
    int at = name.indexOf(OF_PROVINCE);
    return at < 0 ? name : name.substring(0, at);
  }
}
