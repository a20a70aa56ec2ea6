package wireroom.ingest.read.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import wireroom.ingest.read.Byline;
import wireroom.ingest.read.Dateline;
import wireroom.ingest.read.Language;
import wireroom.ingest.read.ReadOutcome;
import wireroom.ingest.read.WhiteSpace;
import wireroom.schemas.model.DispatchKind;
import wireroom.schemas.model.Header;
import wireroom.schemas.model.PubStatus;
import wireroom.schemas.model.ReadEntry;

/**
 * What a page says of all of its text.
 *
 * @param headline the headline, or null
 * @param bylines names of the writers
 * @param language the language it names, or null
 * @param address its address, which its later versions share, or null
 * @param published when it was published, or null
 */
record PageHeader(
    @Nullable String headline,
    List<String> bylines,
    @Nullable String language,
    @Nullable String address,
    @Nullable Instant published) {
  private static final Pattern SITE =
      Pattern.compile(" (?:[|\u2022]|[-\u2013\u2014]) [^|\u2022]{2,40}$");

  /** ISO 8601, also with an offset without a colon. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern(
          "yyyy-MM-dd['T'][ ]HH:mm[:ss][.SSS][.SS][.S][XXX][XX][X]", Locale.ROOT);

  static PageHeader of(Document page, StructuredData data) {
    JsonNode story = data.story();
    return new PageHeader(
        headline(page, story),
        bylines(page, story),
        language(page),
        address(page, story),
        published(page, story));
  }

  /** The outcome of reading entries under this header. */
  ReadOutcome read(DispatchKind kind, List<ReadEntry> entries) {
    String text = entries.getFirst().text();
    Header header =
        new Header(
            kind,
            headline,
            bylines,
            language == null ? Language.of(text) : language,
            null,
            Dateline.of(text),
            null,
            PubStatus.USABLE,
            null,
            null,
            null,
            null);
    return new ReadOutcome.Read(header, entries, address);
  }

  private static @Nullable String headline(Document page, @Nullable JsonNode story) {
    return firstOf(
        story == null ? "" : StructuredData.text(story, "headline"),
        meta(page, "og:title"),
        text(page.selectFirst("h1")),
        SITE.matcher(text(page.selectFirst("title"))).replaceFirst(""));
  }

  private static List<String> bylines(Document page, @Nullable JsonNode story) {
    Set<String> names = new LinkedHashSet<>();
    if (story != null) {
      StructuredData.authors(story).forEach(author -> names.addAll(orItself(author)));
    }
    if (names.isEmpty()) {
      names.addAll(Byline.names(meta(page, "author")));
      names.addAll(Byline.names(meta(page, "article:author")));
    }
    if (names.isEmpty()) {
      for (Element author :
          page.select("[rel=author], [itemprop=author] [itemprop=name], .byline")) {
        names.addAll(Byline.names(text(author)));
      }
    }
    return List.copyOf(names);
  }

  /** Several writers in one string are told apart; a name of one word stays as it is. */
  private static List<String> orItself(String author) {
    List<String> names = Byline.names(author);
    return names.isEmpty() ? List.of(author) : names;
  }

  private static @Nullable String language(Document page) {
    Element html = page.selectFirst("html[lang]");
    String tag =
        html == null
            ? ""
            : Locale.forLanguageTag(html.attr("lang").strip().replace('_', '-')).toLanguageTag();
    return tag.isEmpty() || tag.equals(Language.UNKNOWN) ? null : tag;
  }

  private static @Nullable String address(Document page, @Nullable JsonNode story) {
    Element canonical = page.selectFirst("link[rel=canonical]");
    String link = canonical == null ? "" : canonical.attr("href").strip();
    String address =
        firstOf(
            absolute(link),
            absolute(meta(page, "og:url")),
            story == null ? "" : StructuredData.addresses(story).stream().findFirst().orElse(""));
    return address == null ? null : address.split("#", 2)[0];
  }

  private static String absolute(String address) {
    return address.startsWith("http://") || address.startsWith("https://") ? address : "";
  }

  private static @Nullable Instant published(Document page, @Nullable JsonNode story) {
    String time =
        firstOf(
            story == null ? "" : StructuredData.text(story, "datePublished"),
            meta(page, "article:published_time"));
    return time == null ? null : time(time);
  }

  /**
   * The instant that a time with its offset names, to the millisecond; null where it names none.
   */
  static @Nullable Instant time(String time) {
    try {
      return OffsetDateTime.parse(time.strip(), TIME).toInstant().truncatedTo(ChronoUnit.MILLIS);
    } catch (DateTimeParseException local) {
      return null;
    }
  }

  private static String meta(Document page, String name) {
    Element meta = page.selectFirst("meta[property=" + name + "], meta[name=" + name + "]");
    return meta == null ? "" : WhiteSpace.fold(meta.attr("content"));
  }

  private static String text(@Nullable Element element) {
    return element == null ? "" : WhiteSpace.fold(element.text());
  }

  private static @Nullable String firstOf(String... texts) {
    for (String text : texts) {
      if (!text.isEmpty()) {
        return text;
      }
    }
    return null;
  }
}
