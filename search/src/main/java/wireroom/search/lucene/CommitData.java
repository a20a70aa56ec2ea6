package wireroom.search.lucene;

import java.util.HashMap;
import java.util.Map;
import wireroom.search.SourcePartition;
import wireroom.search.UnusableIndexException;

/** How far the topics are indexed, as it is written with every commit. */
final class CommitData {
  /** Another number where documents of older versions would not do. */
  static final String FORMAT = "1";

  private static final String FORMAT_KEY = "wireroom.format";

  /** Topic names have no slash. */
  private static final char SEPARATOR = '/';

  private CommitData() {}

  static Map<String, String> of(Map<SourcePartition, Long> positions) {
    Map<String, String> data = new HashMap<>();
    data.put(FORMAT_KEY, FORMAT);
    positions.forEach(
        (source, offset) ->
            data.put(source.topic() + SEPARATOR + source.partition(), Long.toString(offset)));
    return data;
  }

  /**
   * The positions of a commit.
   *
   * @throws UnusableIndexException where it is of another format
   */
  static Map<SourcePartition, Long> positions(Map<String, String> data) {
    if (!FORMAT.equals(data.get(FORMAT_KEY))) {
      throw new UnusableIndexException(
          "its format is %s, this version reads %s".formatted(data.get(FORMAT_KEY), FORMAT), null);
    }
    Map<SourcePartition, Long> positions = new HashMap<>();
    data.forEach(
        (key, value) -> {
          int at = key.indexOf(SEPARATOR);
          if (at > 0) {
            positions.put(
                new SourcePartition(key.substring(0, at), Integer.parseInt(key.substring(at + 1))),
                Long.parseLong(value));
          }
        });
    return Map.copyOf(positions);
  }
}
