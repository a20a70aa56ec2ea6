package wireroom.ingest.read.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import wireroom.ingest.read.Decoder;
import wireroom.ingest.read.MediaType;
import wireroom.ingest.read.Passage;
import wireroom.ingest.read.ReadOutcome;
import wireroom.ingest.read.Reader;
import wireroom.schemas.model.Bytes;
import wireroom.schemas.model.DispatchKind;
import wireroom.schemas.model.Original;
import wireroom.schemas.model.ReadEntry;

/** Reads pages and fragments of HTML: live blogs, articles and alerts. */
public final class HtmlReader implements Reader {
  private static final int DECLARATION_BYTES = 2048;
  private static final int DEEPEST = 400;
  private static final int ALERT_WORDS = 60;
  private static final int ALERT_PARAGRAPHS = 2;
  private static final Pattern CHARSET =
      Pattern.compile(
          "<meta[^>]{0,300}?charset\\s{0,9}=\\s{0,9}[\"']?([\\w:-]+)"
              + "|<\\?xml[^>]{0,100}?encoding=[\"']([\\w:-]+)",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MediaType.HTML, "application/xhtml+xml");
  }

  @Override
  public ReadOutcome read(Original original) {
    return Decoder.read(original, namedCharset(original.bytes()), HtmlReader::read);
  }

  private static ReadOutcome read(String html) {
    Parser parser = Parser.htmlParser();
    parser.setMaxDepth(DEEPEST);
    Document page = parser.parseInput(html, "");
    StructuredData data = StructuredData.of(page);
    PageHeader header = PageHeader.of(page, data);
    List<ReadEntry> posts = LiveBlog.entries(page, data, header.headline());
    if (!posts.isEmpty()) {
      return header.read(DispatchKind.BLOG, posts);
    }
    List<Passage> passages = Article.passages(page, header.headline());
    if (passages.isEmpty()) {
      return new ReadOutcome.Unreadable("The page has no text of its own.", null);
    }
    return header.read(
        kind(passages), List.of(Passage.entry(null, null, passages, header.published())));
  }

  private static DispatchKind kind(List<Passage> passages) {
    int words = passages.stream().mapToInt(passage -> passage.text().split(" ", -1).length).sum();
    return words <= ALERT_WORDS && passages.size() <= ALERT_PARAGRAPHS
        ? DispatchKind.ALERT
        : DispatchKind.ARTICLE;
  }

  /** The charset that the page names in its first bytes, or null. */
  private static @Nullable String namedCharset(Bytes bytes) {
    byte[] head = new byte[Math.min(bytes.size(), DECLARATION_BYTES)];
    bytes.asReadOnlyBuffer().get(head);
    Matcher named = CHARSET.matcher(new String(head, StandardCharsets.ISO_8859_1));
    if (!named.find()) {
      return null;
    }
    String name = named.group(1) == null ? named.group(2) : named.group(1);
    // Who can read this name byte by byte does not read UTF-16.
    return name.toLowerCase(Locale.ROOT).startsWith("utf-16") ? "utf-8" : name;
  }
}
