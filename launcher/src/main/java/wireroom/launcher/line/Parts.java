package wireroom.launcher.line;

import io.micrometer.core.instrument.Gauge;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import wireroom.desk.Desk;
import wireroom.enrich.Enrich;
import wireroom.ingest.Ingest;
import wireroom.ingest.IngestSettings;
import wireroom.launcher.config.ServerOptions;
import wireroom.launcher.config.SetupException;
import wireroom.publish.Publish;
import wireroom.schemas.topic.Cluster;
import wireroom.schemas.topic.StreamsSettings;
import wireroom.schemas.topic.Topic;
import wireroom.schemas.topic.Topics;
import wireroom.search.Search;
import wireroom.search.SearchIndex;
import wireroom.search.lucene.LuceneSearchIndex;

/** The parts list: every stage as it is built for a process. */
public final class Parts {
  private static final int PATIENCE_MILLIS = 10_000;

  private final Line line;
  private final Cluster cluster;
  private final ServerOptions server;

  /**
   * A parts list for a line.
   *
   * @param line what the stages are added to
   * @param cluster what they work on
   * @param server how they run
   */
  public Parts(Line line, Cluster cluster, ServerOptions server) {
    this.line = line;
    this.cluster = cluster;
    this.server = server;
  }

  /**
   * Creates the topics that are missing.
   *
   * @throws SetupException where the cluster cannot be reached, or refuses
   */
  public void createTopics() throws InterruptedException {
    Map<String, Object> properties = cluster.properties();
    properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    try (Admin admin = Admin.create(properties)) {
      Topics.create(admin);
    } catch (KafkaException e) {
      throw new SetupException(
          "cannot create the topics at " + cluster.bootstrapServers() + ": does Kafka run there?",
          e);
    }
  }

  /** The stage that takes dispatches in. */
  public void ingest(IngestSettings settings) {
    Ingest ingest = new Ingest(cluster, settings, Clock.systemUTC(), line.meters());
    line.with(ingest).answering(ingest.routes());
  }

  /** The stage that revises and tags entries. */
  public void enrich() {
    Enrich enrich = new Enrich(cluster, streams("enrich", Topics.DISPATCHES));
    line.with(enrich).measuring(enrich.streams());
  }

  /** The stage that releases entries. */
  public void publish() {
    Publish publish = new Publish(cluster, streams("publish", Topics.ENTRIES));
    line.with(publish).measuring(publish.streams());
  }

  /** The index of what is released, and the editors' desk on it. */
  public void desk() {
    SearchIndex index = line.holding(LuceneSearchIndex.openOrStartOver(folder("search")));
    Search search = new Search(cluster, index);
    Gauge.builder("wireroom.search.lag", search, Search::lag)
        .description("Released records that the index has not read yet")
        .register(line.meters());
    Gauge.builder("wireroom.search.entries", index, SearchIndex::count)
        .description("Entries that a search can find")
        .register(line.meters());
    Desk desk = new Desk(index, ZoneId.systemDefault());
    line.with(search).with(desk).answering(desk.routes());
  }

  private StreamsSettings streams(String stage, Topic<?> source) {
    return new StreamsSettings(
        "wireroom-" + stage,
        stage + "-" + server.instance(),
        folder("streams"),
        server.threads(),
        source.dead());
  }

  private Path folder(String name) {
    return server.data().resolve(name);
  }
}
