package wireroom.enrich.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the word lists beside this class: lines of {@code label: words}, comments after a hash. */
final class WordLists {
  private WordLists() {}

  /** The lines of a resource without its comments. */
  static List<String> lines(String resource) {
    try (InputStream in = WordLists.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of each label. */
  static Map<String, Set<String>> read(String resource) {
    return lines(resource).stream()
        .collect(
            Collectors.groupingBy(
                line -> line.substring(0, line.indexOf(':')),
                Collectors.flatMapping(WordLists::words, Collectors.toUnmodifiableSet())));
  }

  private static Stream<String> words(String line) {
    return Arrays.stream(line.substring(line.indexOf(':') + 1).strip().split(" ", -1));
  }
}
