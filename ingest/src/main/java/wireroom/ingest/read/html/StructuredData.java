package wireroom.ingest.read.html;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import wireroom.ingest.read.WhiteSpace;

/** What a page says of itself in JSON-LD with schema.org's vocabulary. */
final class StructuredData {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

  private static final String LIVE_BLOG = "LiveBlogPosting";

  private final List<JsonNode> things = new ArrayList<>();

  private StructuredData() {}

  static StructuredData of(Document page) {
    StructuredData data = new StructuredData();
    for (Element script : page.select("script[type=application/ld+json]")) {
      data.add(parsed(script.data()));
    }
    return data;
  }

  /** A page whose structured data is broken is a page without: everything is in its text too. */
  private static @Nullable JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (JacksonException broken) {
      return null;
    }
  }

  private void add(@Nullable JsonNode node) {
    if (node != null) {
      each(node).forEach(this::addThing);
    }
  }

  private void addThing(JsonNode thing) {
    if (thing.isObject()) {
      things.add(thing);
      thing.path("@graph").forEach(things::add);
    }
  }

  /** The posts of the live blog; none where the page is not one. */
  List<JsonNode> updates() {
    JsonNode blog = first(LIVE_BLOG);
    return blog == null ? List.of() : each(blog.path("liveBlogUpdate"));
  }

  /** The values of a property; one that stands alone need not be an array. */
  private static List<JsonNode> each(JsonNode value) {
    List<JsonNode> values = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(values::add);
    } else if (!value.isMissingNode()) {
      values.add(value);
    }
    return values;
  }

  /** The story that the page is about, or null. */
  @Nullable JsonNode story() {
    JsonNode blog = first(LIVE_BLOG);
    return blog == null ? first("Article") : blog;
  }

  private @Nullable JsonNode first(String type) {
    for (JsonNode thing : things) {
      if (isA(thing, type)) {
        return thing;
      }
    }
    return null;
  }

  /** Whether a thing is of a type; a NewsArticle, a ReportageNewsArticle and so on are Articles. */
  private static boolean isA(JsonNode thing, String type) {
    return each(thing.path("@type")).stream().anyMatch(each -> each.asText().endsWith(type));
  }

  /** A property's text with entities decoded and white space folded; empty where there is none. */
  static String text(JsonNode thing, String property) {
    return WhiteSpace.fold(Parser.unescapeEntities(thing.path(property).asText(), false));
  }

  /** The addresses that a thing may go by, the surest first. */
  static List<String> addresses(JsonNode thing) {
    List<String> addresses = new ArrayList<>();
    for (String property : List.of("url", "@id", "mainEntityOfPage")) {
      JsonNode value = thing.path(property);
      String address = value.isObject() ? value.path("@id").asText() : value.asText();
      if (address.contains("://")) {
        addresses.add(address);
      }
    }
    return addresses;
  }

  /** Names of the people who wrote a thing. */
  static List<String> authors(JsonNode thing) {
    List<String> names = new ArrayList<>();
    for (JsonNode author : each(thing.path("author"))) {
      boolean organisation = isA(author, "Organization");
      String name = author.isObject() ? text(author, "name") : WhiteSpace.fold(author.asText());
      if (!organisation && !name.isEmpty() && !name.contains("://")) {
        names.add(name);
      }
    }
    return names;
  }
}
