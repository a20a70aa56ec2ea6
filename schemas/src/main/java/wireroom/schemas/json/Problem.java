package wireroom.schemas.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457): why a request was not done. {@link WireJson} prints its own
 * members beside the four of the RFC, and reads them back.
 *
 * @param type a URI that names the kind of problem; {@code about:blank} where the status says all
 * @param title the kind of problem in a few words, the same for every occurrence
 * @param status the HTTP status
 * @param detail what went wrong this time, in a sentence that the client can act on, or null
 * @param members what more is known, such as {@code line}, in the order given; values are of the
 *     kinds that JSON has
 */
@JsonPropertyOrder({"type", "title", "status", "detail"})
public record Problem(
    String type,
    String title,
    int status,
    @Nullable String detail,
    @JsonAnyGetter @JsonAnySetter Map<String, Object> members) {
  /** The media type of a problem document. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The type of a problem of which the status says all. */
  public static final String BLANK = "about:blank";

  private static final String TYPES = "urn:wireroom:problem:";
  private static final Set<String> RESERVED = Set.of("type", "title", "status", "detail");

  public Problem {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    if (members.keySet().stream().anyMatch(RESERVED::contains)) {
      throw new IllegalArgumentException("a member of the RFC given twice: " + members.keySet());
    }
  }

  /**
   * A problem of which the status says all.
   *
   * @param title the status's own phrase, such as {@code Not Found}
   */
  public static Problem of(int status, String title, @Nullable String detail) {
    return new Problem(BLANK, title, status, detail, Map.of());
  }

  /**
   * A problem of a kind of ours.
   *
   * @param kind its short name, such as {@code unreadable}, of letters and hyphens
   */
  public static Problem ofKind(String kind, String title, int status, @Nullable String detail) {
    return new Problem(TYPES + kind, title, status, detail, Map.of());
  }

  /** This problem with one member more; a value of null is left out. */
  public Problem with(String member, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    Map<String, Object> more = new LinkedHashMap<>(members);
    more.put(member, value);
    return new Problem(type, title, status, detail, more);
  }
}
