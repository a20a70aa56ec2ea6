package wireroom.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Sample dispatches, written for this project: people and events are invented. */
public final class SampleDispatches {
  /** How many entries the live blog has, in both of its forms. */
  public static final int LIVE_BLOG_ENTRIES = 15;

  private SampleDispatches() {}

  /**
   * A live blog as an aggregator delivers it: plain text with the aggregator's own lines at both
   * ends, newest entry first, the first a summary in bullets. Every entry ends with {@code
   * Updated}.
   */
  public static SampleDispatch liveBlog() {
    return plainText("live-blog.txt");
  }

  /**
   * The same live blog as a web page: one {@code div.block} an entry, which has an id, the time of
   * publication and the time of the last change.
   */
  public static SampleDispatch liveBlogPage() {
    return html("live-blog.html");
  }

  /** An article in plain text: headline, byline, dateline, paragraphs. */
  public static SampleDispatch article() {
    return plainText("article.txt");
  }

  /** Another article, as a web page with JSON-LD and Open Graph. */
  public static SampleDispatch articlePage() {
    return html("article.html");
  }

  /** An alert: two lines, no headline, no byline. */
  public static SampleDispatch alert() {
    return plainText("alert.txt");
  }

  private static SampleDispatch plainText(String fileName) {
    return new SampleDispatch(fileName, "text/plain", read(fileName));
  }

  private static SampleDispatch html(String fileName) {
    return new SampleDispatch(fileName, "text/html", read(fileName));
  }

  private static String read(String fileName) {
    try (InputStream in =
        Objects.requireNonNull(
            SampleDispatches.class.getResourceAsStream(fileName), "no sample " + fileName)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
