package org.opendost.regulatory.award;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The criteria and rules of the award as they stand from a day on.
///
/// @param basis the documents they come from
/// @param confirmed whether they were read in the text of the law; if not, the remark says what
/// @param awardFrom points from which the prize is given
/// @param goldFrom points from which it may be gold
/// @param largeFrom more workers than this make a large enterprise
/// @param months for which an enterprise must have operated
/// @param quorum the share of the council that has to be present
/// @param majority the share of those present who have to vote for an entry
public record Edition(
    UUID id,
    String code,
    LocalDate from,
    String basis,
    boolean confirmed,
    String remark,
    int awardFrom,
    int goldFrom,
    int largeFrom,
    int months,
    Share quorum,
    Share majority,
    List<Item> items) {

  /// All items together.
  public static final int TOTAL = 1000;

  public Edition {
    items = List.copyOf(items);
  }

  /// An item of the criteria.
  ///
  /// @param code `1.2`: the second item of criterion 1
  /// @param remark where it is not confirmed, why
  public record Item(String code, String title, int points, String remark) {

    /// The criterion it belongs to.
    public String criterion() {
      return code.substring(0, code.indexOf('.'));
    }

    /// The name of its field in forms.
    public String field() {
      return "item-" + code.replace('.', '-');
    }
  }

  /// A share of people, as `2/3`.
  public record Share(int of, int from) {

    /// Whether so many of so many are at least this share.
    public boolean isReachedBy(int some, int all) {
      return some * from >= all * of;
    }

    @Override
    public String toString() {
      return of + "/" + from;
    }
  }

  /// The class of an enterprise (TT 27/2019/TT-BKHCN Đ.2.1, Đ.3): large with more workers under a
  /// contract of a year or longer than the edition says.
  public EntryClass classOf(Sector sector, int workers) {
    var large = workers > largeFrom;
    return switch (sector) {
      case PRODUCTION -> large ? EntryClass.LARGE_PRODUCTION : EntryClass.SMALL_PRODUCTION;
      case SERVICE -> large ? EntryClass.LARGE_SERVICE : EntryClass.SMALL_SERVICE;
    };
  }

  /// What an enterprise does in the main.
  public enum Sector {
    /// Sản xuất.
    PRODUCTION,
    /// Dịch vụ.
    SERVICE
  }

  /// The four classes (TT 27/2019/TT-BKHCN Đ.2.1).
  public enum EntryClass {
    /// Sản xuất lớn.
    LARGE_PRODUCTION,
    /// Sản xuất nhỏ và vừa.
    SMALL_PRODUCTION,
    /// Dịch vụ lớn.
    LARGE_SERVICE,
    /// Dịch vụ nhỏ và vừa.
    SMALL_SERVICE
  }

  /// The points of the items of a criterion.
  public int pointsOf(String criterion) {
    return items.stream()
        .filter(item -> item.criterion().equals(criterion))
        .mapToInt(Item::points)
        .sum();
  }

  /// The criteria, in their order.
  public List<String> criteria() {
    return items.stream().map(Item::criterion).distinct().toList();
  }
}
