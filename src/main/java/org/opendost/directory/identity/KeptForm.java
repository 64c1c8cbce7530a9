package org.opendost.directory.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A form that arrived after its session had ended, carried through signing in by the browser
/// itself: nothing of it is kept here, so two forms sent from two windows do not disturb each
/// other.
///
/// It holds what was typed, the form's own id and the version it was opened at, so that a double
/// click and a second officer are still found out. It never holds a password. Files cannot be
/// carried by a page: their names are, so that the person is told which to choose again.
///
/// @param to where the form was going, on this site, with its query
/// @param from the page it was typed on, empty where the browser did not tell
/// @param multipart whether it is a form for files
/// @param files the fields for files, with the name of the file chosen, empty for none
public record KeptForm(
    String to, String from, boolean multipart, List<Field> fields, List<Field> files) {

  /// The request's attribute under which the sign-in page finds a form that just arrived.
  public static final String ARRIVED = "kept-form";

  /// How many bytes of text are carried at most.
  static final int MOST = 1_000_000;

  private static final JsonMapper JSON = new JsonMapper();

  public KeptForm {
    fields = List.copyOf(fields);
    files = List.copyOf(files);
  }

  /// One field as it was sent.
  public record Field(String name, String value) {}

  /// The form in the request; none where there is nothing in it to be lost.
  ///
  /// @param to the address it was sent to, with its query
  public static Optional<KeptForm> of(HttpServletRequest request, String to) {
    var kind = Objects.requireNonNullElse(request.getContentType(), "");
    boolean multipart = kind.startsWith("multipart/form-data");
    if (!isKept(to) || !(multipart || kind.startsWith("application/x-www-form-urlencoded"))) {
      return Optional.empty();
    }
    try {
      var form =
          new KeptForm(
              to,
              from(request),
              multipart,
              typed(request, to),
              multipart ? files(request) : List.of());
      return form.fields.isEmpty() && form.files.isEmpty() ? Optional.empty() : Optional.of(form);
    } catch (IOException | ServletException | IllegalStateException unreadable) {
      return Optional.empty();
    }
  }

  /// The form as a hidden field carries it; empty where it is too large to be carried.
  public String written() {
    var json = JSON.writeValueAsBytes(this);
    return json.length > MOST
        ? ""
        : Base64.getUrlEncoder().withoutPadding().encodeToString(packed(json));
  }

  /// The form that a hidden field carried; none for what is none.
  public static Optional<KeptForm> read(String written) {
    try (var unpacked =
        new GZIPInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(written)))) {
      var json = unpacked.readNBytes(MOST + 1);
      return json.length > MOST
          ? Optional.empty()
          : Optional.of(JSON.readValue(json, KeptForm.class)).filter(form -> isKept(form.to));
    } catch (IOException
        | IllegalArgumentException
        | NullPointerException
        | JacksonException none) {
      return Optional.empty();
    }
  }

  /// What a person would know again: not the ids, ticks and codes of choices that the page itself
  /// put in.
  public List<String> words() {
    return fields.stream()
        .map(field -> field.value().strip())
        .filter(value -> value.matches("(?s).*[\\p{L}\\p{N}].*") && !value.matches("true|on"))
        .filter(value -> !value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
        .filter(value -> !value.matches("[a-z]+([_-][a-z0-9]+)*|[A-Z]+(_[A-Z0-9]+)+"))
        .distinct()
        .toList();
  }

  /// The files that were chosen and must be chosen again.
  public List<String> lost() {
    return files.stream().map(Field::value).filter(name -> !name.isEmpty()).toList();
  }

  /// Only what is done in the office or as an applicant: one's own account, where passwords are
  /// changed, is none of it, nor is another site.
  private static boolean isKept(String to) {
    return to.matches("/(office|my)(/[A-Za-z0-9][^\\\\\\s]*)?(\\?[^\\\\\\s]*)?");
  }

  private static List<Field> typed(HttpServletRequest request, String to) {
    var inAddress = UriComponentsBuilder.fromUriString(to).build().getQueryParams();
    var fields = new ArrayList<Field>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!name.toLowerCase(Locale.ROOT).contains("password")) {
                int known = inAddress.getOrDefault(name, List.of()).size();
                for (int i = known; i < values.length; i++) {
                  fields.add(new Field(name, values[i]));
                }
              }
            });
    return fields;
  }

  private static List<Field> files(HttpServletRequest request)
      throws IOException, ServletException {
    return request.getParts().stream()
        .filter(part -> part.getSubmittedFileName() != null)
        .map(part -> new Field(part.getName(), part.getSubmittedFileName()))
        .distinct()
        .toList();
  }

  private static String from(HttpServletRequest request) {
    try {
      var page = URI.create(Objects.requireNonNullElse(request.getHeader("Referer"), ""));
      var path = Objects.requireNonNullElse(page.getRawPath(), "");
      return isKept(path)
          ? path + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery())
          : "";
    } catch (IllegalArgumentException unreadable) {
      return "";
    }
  }

  private static byte[] packed(byte[] bytes) {
    var packed = new ByteArrayOutputStream();
    try (var packing = new GZIPOutputStream(packed)) {
      packing.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }
}
