package wireroom.ingest.read.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import wireroom.ingest.read.Headline;
import wireroom.ingest.read.Passage;
import wireroom.ingest.read.WhiteSpace;
import wireroom.schemas.model.ParagraphKind;
import wireroom.schemas.model.ReadEntry;

/** A live blog: its posts from the page's elements, from its structured data, or from both. */
final class LiveBlog {
  private static final String POSTS =
      "div.block[id^=block-], article[id^=block-], [itemprop=liveBlogUpdate],"
          + " [itemtype$=/BlogPosting][itemprop=liveBlogUpdates]";
  private static final Pattern PAGE_PART = Pattern.compile("block-([\\w-]+)|#(?:post-)?([\\w-]+)");
  private static final Pattern PREFIX = Pattern.compile("^(?:block|post)-");

  private final Document page;
  private final Chrome chrome;

  private LiveBlog(Document page) {
    this.page = page;
    this.chrome = Chrome.of(page);
  }

  /** The posts that have words, in the order of the page; none where it is no live blog. */
  static List<ReadEntry> entries(Document page, StructuredData data, @Nullable String headline) {
    LiveBlog blog = new LiveBlog(page);
    List<ReadEntry> entries = new ArrayList<>();
    for (JsonNode update : data.updates()) {
      addIfAny(blog.ofData(update), entries);
    }
    if (!entries.isEmpty()) {
      return entries;
    }
    for (Element post : blog.posts(headline)) {
      addIfAny(blog.ofElement(post, id(post.id()), null, null), entries);
    }
    return entries;
  }

  private List<Element> posts(@Nullable String headline) {
    List<Element> posts = page.select(POSTS);
    return posts.isEmpty() && headline != null && Headline.isOfBlog(headline)
        ? TimedElements.of(page)
        : posts;
  }

  private static void addIfAny(@Nullable ReadEntry entry, List<ReadEntry> entries) {
    if (entry != null) {
      entries.add(entry);
    }
  }

  private @Nullable ReadEntry ofData(JsonNode update) {
    String anchor = anchor(update);
    String title = title(update);
    Instant published = PageHeader.time(StructuredData.text(update, "datePublished"));
    Element post = anchor == null ? null : element(anchor);
    String sourceId = anchor == null ? null : id(anchor);
    if (post != null) {
      return ofElement(post, sourceId, title, published);
    }
    List<Passage> passages = new ArrayList<>();
    if (title != null) {
      passages.add(new Passage(ParagraphKind.HEADING, title));
    }
    passages.addAll(body(articleBody(update)));
    return passages.isEmpty() ? null : Passage.entry(sourceId, title, passages, published);
  }

  private @Nullable ReadEntry ofElement(
      Element post,
      @Nullable String sourceId,
      @Nullable String title,
      @Nullable Instant published) {
    List<Passage> passages = Passages.of(post, chrome);
    if (passages.isEmpty()) {
      return null;
    }
    Passage first = passages.getFirst();
    boolean titled = first.kind() == ParagraphKind.HEADING;
    if (!titled && title != null) {
      passages.addFirst(new Passage(ParagraphKind.HEADING, title));
    }
    return Passage.entry(
        sourceId,
        titled ? first.text() : title,
        passages,
        published == null ? time(post) : published);
  }

  private @Nullable Element element(String anchor) {
    Element post = page.getElementById(anchor);
    return post == null ? page.getElementById("block-" + anchor) : post;
  }

  /** The part of an update's address that names it within the page, or null. */
  private static @Nullable String anchor(JsonNode update) {
    for (String address : StructuredData.addresses(update)) {
      Matcher part = PAGE_PART.matcher(address);
      if (part.find()) {
        return part.group(1) == null ? part.group(2) : part.group(1);
      }
    }
    return null;
  }

  private static @Nullable String id(String id) {
    return id.isEmpty() ? null : PREFIX.matcher(id).replaceFirst("");
  }

  /** The headline, unless it is only the beginning of the text. */
  private static @Nullable String title(JsonNode update) {
    String headline = StructuredData.text(update, "headline");
    String body = WhiteSpace.fold(Parser.unescapeEntities(articleBody(update), false));
    String start = headline.replaceAll("(?:\u2026|\\.\\.\\.)$", "").strip();
    return headline.isEmpty() || body.startsWith(start) ? null : headline;
  }

  private static String articleBody(JsonNode update) {
    String body = update.path("articleBody").asText();
    return body.isEmpty() ? update.path("description").asText() : body;
  }

  /** The paragraphs of a text that some pages write as HTML and others line by line. */
  private static List<Passage> body(String articleBody) {
    if (articleBody.contains("</")) {
      Document fragment = Jsoup.parseBodyFragment(articleBody);
      return Passages.of(fragment.body(), Chrome.of(fragment));
    }
    List<Passage> passages = new ArrayList<>();
    for (String line : Parser.unescapeEntities(articleBody, false).lines().toList()) {
      String text = WhiteSpace.fold(line);
      if (!text.isEmpty()) {
        passages.add(new Passage(ParagraphKind.PARAGRAPH, text));
      }
    }
    return passages;
  }

  private static @Nullable Instant time(Element post) {
    for (Element time : post.select("time[datetime], meta[itemprop=datePublished]")) {
      Instant published =
          PageHeader.time(time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content"));
      if (published != null) {
        return published;
      }
    }
    return null;
  }
}
