package org.opendost.platform.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official document with the components of Decree 30/2020, article 8. Agencies, kind and the
 * signer's post are printed in capitals however they are written here.
 *
 * <p>Start with {@link #of(String, String)}; what is not given is not printed, except that a
 * document without number or date keeps the places for them, as a draft does.
 *
 * @param parentAgency always shown (Annex I, part II §2), for example "UBND tỉnh Cao Bằng"
 * @param agency the issuing agency or unit
 * @param number as printed, or empty while not yet taken
 * @param symbol after the number, "BC-SKHCN"; with an empty symbol the number stands alone
 * @param place "Cao Bằng"
 * @param date of issue, null while not yet issued
 * @param kind the type of document in capitals; empty for an official letter (công văn), whose
 *     abstract then stands under the number as "V/v …"
 * @param summary the abstract, without a full stop
 * @param underTitle a line under the title, such as the code of a dossier
 * @param addressees "Kính gửi"
 * @param body what it says
 * @param signatures left to right; the first under the recipients' right
 * @param recipients "Nơi nhận", without the dash and the semicolon
 * @param verification a QR code with its caption, or null
 * @param framed a certificate: a double frame around the only page
 * @param marks of secrecy, urgency, circulation, or that it is a draft
 * @param drafter who typed it and how many copies there are, "PL.(300)"; may be empty
 * @param contact address, telephone, electronic mail at the foot of the first page; may be empty
 * @param annexes in the same file, after the signature
 */
public record OfficialDocument(
    String parentAgency,
    String agency,
    String number,
    String symbol,
    String place,
    @Nullable LocalDate date,
    String kind,
    String summary,
    String underTitle,
    List<String> addressees,
    Html body,
    List<Signature> signatures,
    List<String> recipients,
    @Nullable Verification verification,
    Paper paper,
    boolean framed,
    List<Mark> marks,
    String drafter,
    String contact,
    List<Annex> annexes) {

  public OfficialDocument {
    addressees = List.copyOf(addressees);
    signatures = List.copyOf(signatures);
    recipients = List.copyOf(recipients);
    marks = List.copyOf(marks);
    annexes = List.copyOf(annexes);
  }

  /** How a reader checks the paper: a code to scan and the words beneath it. */
  public record Verification(QrCode code, String caption) {}

  /** A document of an agency; a national name, a motto and the agency's block head it. */
  public static Builder of(String parentAgency, String agency) {
    return new Builder(parentAgency, agency);
  }

  /** The name the file carries: kind and abstract, or the abstract of a letter. */
  public String title() {
    String title = (kind + " " + summary).strip();
    return title.isEmpty() ? agency : title;
  }

  /** Gathers the components in any order. */
  public static final class Builder {
    private final String parentAgency;
    private final String agency;
    private String number = "";
    private String symbol = "";
    private String place = "";
    private @Nullable LocalDate date;
    private String kind = "";
    private String summary = "";
    private String underTitle = "";
    private final List<String> addressees = new ArrayList<>();
    private Html body = Html.EMPTY;
    private final List<Signature> signatures = new ArrayList<>();
    private final List<String> recipients = new ArrayList<>();
    private @Nullable Verification verification;
    private Paper paper = Paper.A4;
    private boolean framed;
    private final List<Mark> marks = new ArrayList<>();
    private String drafter = "";
    private String contact = "";
    private final List<Annex> annexes = new ArrayList<>();

    private Builder(String parentAgency, String agency) {
      this.parentAgency = parentAgency;
      this.agency = agency;
    }

    /** Number and symbol; below ten a zero goes first (Annex I, part II §3.b). */
    public Builder numbered(int number, String symbol) {
      return numbered("%02d".formatted(number), symbol);
    }

    /** Number as text, since provinces pad it differently; an empty one leaves its place blank. */
    public Builder numbered(String number, String symbol) {
      this.number = number;
      this.symbol = symbol;
      return this;
    }

    /** Place and date of issue; without a date its place stays blank. */
    public Builder issued(String place, @Nullable LocalDate date) {
      this.place = place;
      this.date = date;
      return this;
    }

    /** Kind of document and its abstract: "Báo cáo", "Kết quả công tác …". */
    public Builder titled(String kind, String summary) {
      this.kind = kind;
      this.summary = summary;
      return this;
    }

    /** An official letter (công văn): no kind, "V/v …" under the number. */
    public Builder letterAbout(String summary) {
      return titled("", summary);
    }

    /** One line under the title. */
    public Builder underTitle(String line) {
      this.underTitle = line;
      return this;
    }

    /** "Kính gửi": one line, or a list when there are several. */
    public Builder to(String... addressees) {
      this.addressees.addAll(Arrays.asList(addressees));
      return this;
    }

    /** What it says. */
    public Builder saying(Html body) {
      this.body = body;
      return this;
    }

    /** What it says, paragraph by paragraph. */
    public Builder saying(Body body) {
      return saying(body.html());
    }

    /** One more place for a signature, to the right of those before. */
    public Builder signed(Signature signature) {
      this.signatures.add(signature);
      return this;
    }

    /** "Nơi nhận", in order. */
    public Builder recipients(String... recipients) {
      this.recipients.addAll(Arrays.asList(recipients));
      return this;
    }

    /** A QR code with its caption. */
    public Builder verifiedBy(QrCode code, String caption) {
      this.verification = new Verification(code, caption);
      return this;
    }

    /** The sheet; A4 when not said. */
    public Builder on(Paper paper) {
      this.paper = paper;
      return this;
    }

    /** A certificate's double frame; meant for one page. */
    public Builder framed() {
      this.framed = true;
      return this;
    }

    /** A framed mark under the number; those of secrecy before those of urgency. */
    public Builder marked(Mark... marks) {
      this.marks.addAll(Arrays.asList(marks));
      return this;
    }

    /** Who typed it and how many copies there are, under the recipients: "PL.(300)". */
    public Builder drafted(String sign) {
      this.drafter = sign;
      return this;
    }

    /** Address, telephone and mail at the foot of the first page, as letters have them. */
    public Builder reachedAt(String contact) {
      this.contact = contact;
      return this;
    }

    /** One more annex, in order. */
    public Builder annexed(Annex annex) {
      this.annexes.add(annex);
      return this;
    }

    /** The document. */
    public OfficialDocument build() {
      return new OfficialDocument(
          parentAgency,
          agency,
          number,
          symbol,
          place,
          date,
          kind,
          summary,
          underTitle,
          addressees,
          body,
          signatures,
          recipients,
          verification,
          paper,
          framed,
          marks,
          drafter,
          contact,
          annexes);
    }
  }
}
