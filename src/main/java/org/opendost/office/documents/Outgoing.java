package org.opendost.office.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A document the department writes, from the draft to the file.
///
/// @param id made with the form
/// @param drafterId who drafts it
/// @param unit of the drafter; null for those without one
/// @param initialler who initialled it; null while nobody did
/// @param signed who signed it; null while nobody did
/// @param issued its number and day; null while it has none
/// @param filedIn the work file it is kept in; empty while it is in none
/// @param amended what a later document did to it; null where none did
/// @param awaits the digital signature it waits for; null for none
/// @param version grows with every change
public record Outgoing(
    UUID id,
    Drafted drafted,
    UUID drafterId,
    String drafter,
    @Nullable UUID unit,
    String unitName,
    LocalDate draftedOn,
    State state,
    @Nullable UUID initialler,
    @Nullable Signed signed,
    @Nullable Issued issued,
    String filedIn,
    @Nullable Amended amended,
    SignedVersion.@Nullable Kind awaits,
    int version,
    String savedBy) {

  /// How it stands.
  public enum State {
    /// Đang soạn thảo.
    DRAFT,
    /// Chờ lãnh đạo đơn vị ký nháy.
    SUBMITTED,
    /// Chờ kiểm tra thể thức.
    INITIALLED,
    /// Chờ ký.
    CHECKED,
    /// Chờ cấp số.
    SIGNED,
    /// Đã phát hành.
    ISSUED,
    /// Đã lưu hồ sơ.
    FILED,
    /// Thôi soạn thảo.
    DROPPED
  }

  /// What its drafter writes.
  ///
  /// @param addressees Kính gửi, a line for each; empty where the kind has none
  /// @param content headings and paragraphs as [Written] reads them; empty where a file has them
  /// @param recipients Nơi nhận, a line for each
  /// @param askedOn by when it is asked for; null where no day was set
  /// @param unitSymbol the drafting unit in the symbol of an official letter
  /// @param submittedTo who is to sign it
  /// @param amends the issued document it corrects, replaces or recalls; null for none
  /// @param answers numbers and years of incoming documents of the same book, with commas between
  public record Drafted(
      Book book,
      DocumentKind kind,
      String summary,
      String addressees,
      String content,
      String recipients,
      Urgency urgency,
      Secrecy secrecy,
      int copies,
      @Nullable LocalDate askedOn,
      String note,
      String unitSymbol,
      UUID submittedTo,
      @Nullable UUID amends,
      @Nullable Amendment how,
      String answers) {

    /// The lines of the recipients.
    public List<String> recipientLines() {
      return lines(recipients);
    }

    /// The lines of the addressees.
    public List<String> addresseeLines() {
      return lines(addressees);
    }

    private static List<String> lines(String text) {
      return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
  }

  /// That it was signed.
  ///
  /// @param lines power and post as they are printed
  public record Signed(UUID byId, String by, List<String> lines, LocalDate on) {

    public Signed {
      lines = List.copyOf(lines);
    }
  }

  /// That it has a number.
  ///
  /// @param symbol what follows the number
  /// @param file the PDF as it was issued
  public record Issued(int year, int number, String symbol, LocalDate on, UUID file) {

    /// Number and symbol; below ten a zero goes first (Annex I, part II §3).
    public String text() {
      return "%02d/%s".formatted(number, symbol);
    }
  }

  /// That a later document amends it.
  public record Amended(UUID by, Amendment how, String text, LocalDate on) {}

  /// Its text, with number and day where it asks for them once it has them.
  public String text() {
    return Written.filled(drafted.content(), issued);
  }

  /// What it is called where only its book and kind may be named.
  public String heading() {
    return issued == null
        ? drafted.kind().official()
        : drafted.kind().official() + " " + issued.number() + "/" + issued.year();
  }

  /// Number and symbol, or the kind while there is none.
  public String name() {
    return issued == null ? drafted.kind().official() : issued.text();
  }

  /// Whether only some may know of it.
  public boolean isRestricted() {
    return drafted.book().isRestricted();
  }

  /// How it stands in one word: what became of it later goes before its own state.
  public String standing() {
    if (amended == null) {
      return state.name();
    }
    return switch (amended.how()) {
      case CORRECTS -> state.name();
      case REPLACES -> "replaced";
      case RECALLS -> "recalled";
    };
  }
}
