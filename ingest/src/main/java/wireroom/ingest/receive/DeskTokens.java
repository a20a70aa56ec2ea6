package wireroom.ingest.receive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wireroom.schemas.model.Bytes;

/**
 * The tokens that wire desks show, known by their SHA-256 only. A token must be random and long (32
 * hexadecimal digits or more), since its hash has no salt. Immutable.
 */
public final class DeskTokens {
  private static final Pattern LINE = Pattern.compile("([^:\\s]+)\\s*:\\s*([0-9a-fA-F]{64})");

  private final List<Token> tokens;

  private DeskTokens(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
  }

  /**
   * Reads the form in which tokens are configured: one {@code desk:sha256} a line, the hash in 64
   * hexadecimal digits. A desk may have several. Empty lines and those that begin with {@code #}
   * say nothing.
   *
   * @throws IllegalArgumentException naming the first line of another form
   */
  public static DeskTokens parse(String lines) {
    List<Token> tokens = new ArrayList<>();
    int number = 0;
    for (String line : lines.lines().map(String::strip).toList()) {
      number++;
      if (!line.isEmpty() && !line.startsWith("#")) {
        tokens.add(parseLine(line, number));
      }
    }
    return new DeskTokens(tokens);
  }

  private static Token parseLine(String line, int number) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      // The line itself stays out of the message: somebody may have written the token there.
      throw new IllegalArgumentException(
          "Line %d of the desks' tokens is not desk:sha256.".formatted(number));
    }
    return new Token(new WireDesk(parts.group(1)), parts.group(2).toLowerCase(Locale.ROOT));
  }

  /** The line that configures a token. */
  public static String line(WireDesk desk, String token) {
    return desk.name() + ":" + hash(token);
  }

  /** The desk that a token belongs to; takes equally long whichever it is. */
  public Optional<WireDesk> deskOf(String token) {
    byte[] shown = ascii(hash(token));
    Optional<WireDesk> found = Optional.empty();
    for (Token known : tokens) {
      if (MessageDigest.isEqual(ascii(known.hash), shown)) {
        found = Optional.of(known.desk);
      }
    }
    return found;
  }

  /** The desks that have a token. */
  public Set<WireDesk> desks() {
    return tokens.stream().map(Token::desk).collect(Collectors.toUnmodifiableSet());
  }

  private static String hash(String token) {
    return Bytes.copyOf(token.getBytes(StandardCharsets.UTF_8)).sha256();
  }

  private static byte[] ascii(String hash) {
    return hash.getBytes(StandardCharsets.US_ASCII);
  }

  private record Token(WireDesk desk, String hash) {}
}
