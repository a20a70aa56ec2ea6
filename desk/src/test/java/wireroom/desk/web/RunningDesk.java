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
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import wireroom.desk.Desk;
import wireroom.schemas.model.EntryRevision;
import wireroom.search.IndexBatch;
import wireroom.search.IndexChange;
import wireroom.search.SearchIndex;
import wireroom.search.lucene.LuceneSearchIndex;

/** A desk in London on a free port, with an index of its own. */
final class RunningDesk implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final SearchIndex index;
  private final Javalin server;

  RunningDesk(Path folder) {
    index = LuceneSearchIndex.open(folder);
    Desk desk = new Desk(index, ZoneId.of("Europe/London"));
    server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  desk.routes().accept(config);
                })
            .start("127.0.0.1", 0);
  }

  void release(EntryRevision... entries) {
    List<IndexChange> changes =
        Stream.of(entries).map(entry -> IndexChange.of(entry.id(), entry)).toList();
    index.apply(new IndexBatch(changes, Map.of()));
  }

  /** A page, read back. */
  Document page(String address) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(address);
    return Jsoup.parse(answer.body(), server + address);
  }

  /** A document of the API. */
  JsonNode json(String address) throws IOException, InterruptedException {
    return JSON.readTree(get(address).body());
  }

  HttpResponse<String> get(String address, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @Override
  public void close() {
    server.stop();
    index.close();
    client.close();
  }
}
