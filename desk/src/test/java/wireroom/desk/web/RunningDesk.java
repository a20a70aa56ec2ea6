package wireroom.desk.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import wireroom.desk.Desk;
import wireroom.schemas.model.EntryRevision;
import wireroom.search.IndexBatch;
import wireroom.search.IndexChange;
import wireroom.search.SearchIndex;
import wireroom.search.lucene.LuceneSearchIndex;

/**
 * A desk in London on a free port with an index of its own, which every test finds as {@link
 * #holding} says.
 */
final class RunningDesk implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final EntryRevision[] entries;
  private @Nullable Running running;

  private RunningDesk(EntryRevision... entries) {
    this.entries = entries;
  }

  static RunningDesk holding(EntryRevision... entries) {
    return new RunningDesk(entries);
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    running = Running.start();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    running().index().clear();
    release(entries);
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    running().close();
  }

  private Running running() {
    if (running == null) {
      throw new IllegalStateException("the desk does not run outside of tests");
    }
    return running;
  }

  void release(EntryRevision... released) {
    List<IndexChange> changes =
        Stream.of(released).map(entry -> IndexChange.of(entry.id(), entry)).toList();
    running().index().apply(new IndexBatch(changes, Map.of()));
  }

  /** A page, read back. */
  Document page(String address) throws IOException, InterruptedException {
    return Jsoup.parse(get(address).body());
  }

  /** A document of the API. */
  JsonNode json(String address) throws IOException, InterruptedException {
    return JSON.readTree(get(address).body());
  }

  /** The answer to a request with headers, which are names and values in turn. */
  HttpResponse<String> get(String address, String... headers)
      throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + running().server().port() + address);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return running().client().send(request.build(), BodyHandlers.ofString());
  }

  /** All that is open while tests run. */
  private record Running(Path folder, SearchIndex index, Javalin server, HttpClient client) {
    static Running start() throws IOException {
      Path folder = Files.createTempDirectory("desk");
      SearchIndex index = LuceneSearchIndex.open(folder);
      Desk desk = new Desk(index, ZoneId.of("Europe/London"));
      Javalin server =
          Javalin.create(
              config -> {
                config.startup.showJavalinBanner = false;
                desk.routes().accept(config);
              });
      return new Running(folder, index, server.start("127.0.0.1", 0), HttpClient.newHttpClient());
    }

    void close() throws IOException {
      client.close();
      server.stop();
      index.close();
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
