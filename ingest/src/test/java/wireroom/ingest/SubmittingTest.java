package wireroom.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import wireroom.ingest.RunningIngest.Answer;
import wireroom.schemas.model.Dispatch;
import wireroom.schemas.model.RejectedDispatch;
import wireroom.schemas.topic.Cluster;
import wireroom.schemas.topic.Topic;
import wireroom.schemas.topic.Topics;
import wireroom.testkit.KafkaExtension;
import wireroom.testkit.SampleDispatch;
import wireroom.testkit.SampleDispatches;
import wireroom.testkit.TopicReader;

@ExtendWith(KafkaExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubmittingTest {
  private static final byte[] BLANK = "\n \n".getBytes(StandardCharsets.UTF_8);

  private final Cluster cluster;
  private final RunningIngest ingest;

  SubmittingTest(Cluster cluster) {
    this.cluster = cluster;
    this.ingest = RunningIngest.up(cluster);
  }

  @AfterAll
  void stop() {
    ingest.close();
  }

  @Test
  void anAcceptedDispatchIsOnItsTopicToTheByte() throws Exception {
    SampleDispatch article = SampleDispatches.article();
    Answer answer = ingest.post(article.text());

    assertThat(answer.status()).isEqualTo(202);
    ConsumerRecord<String, Dispatch> stored = stored(answer.text("id"));
    assertThat(stored.value().original().bytes()).isEqualTo(article.original().bytes());
    assertThat(stored.value().original().mediaType()).isEqualTo("text/plain");
    assertThat(stored.value().desk()).isEqualTo("north");
    assertThat(stored.value().receivedAt()).isEqualTo(ingest.now.truncatedTo(ChronoUnit.MILLIS));
    assertThat(stored.timestamp()).isEqualTo(ingest.now.toEpochMilli());
    assertThat(stored.offset()).isEqualTo(answer.document().path("offset").asLong());
  }

  @Test
  void anAcceptedDispatchIsAnsweredWithWhatWasRead() throws Exception {
    Answer answer = ingest.post(SampleDispatches.article().text());

    assertThat(answer.text("id")).startsWith("north.");
    assertThat(answer.header("Location")).isEqualTo("/dispatches/" + answer.text("id"));
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.document().fieldNames())
        .toIterable()
        .contains("status", "offset", "receivedAt", "kind", "bylines", "language");
    assertThat(answer.text("headline")).startsWith("Lighthouse keeper’s logbooks");
    assertThat(answer.document().path("count").asInt()).isOne();
    JsonNode entry = answer.document().path("entries").path(0);
    assertThat(entry.path("opening").asText()).startsWith("WHITBY, North Yorkshire");
    assertThat(entry.path("paragraphs").asInt()).isGreaterThan(5);
  }

  @Test
  void theCharsetThatTheSenderNamesIsHonoured() throws Exception {
    Answer answer =
        ingest.post(
            "/dispatches",
            "Café Sædal reopens in Whitby.".getBytes(StandardCharsets.ISO_8859_1),
            "Content-Type",
            "Text/Plain; Charset=\"ISO-8859-1\"");

    assertThat(stored(answer.text("id")).value().original().charset()).isEqualTo("ISO-8859-1");
    assertThat(answer.document().path("entries").path(0).path("opening").asText())
        .isEqualTo("Café Sædal reopens in Whitby.");
  }

  @Test
  void theMediaTypeIsToldFromTheBytesWhereTheSenderNamesNone() throws Exception {
    byte[] page = SampleDispatches.articlePage().text().getBytes(StandardCharsets.UTF_8);
    assertThat(mediaType(ingest.post("/dispatches", page))).isEqualTo("text/html");
    assertThat(
            mediaType(ingest.post("/dispatches", page, "Content-Type", "application/octet-stream")))
        .isEqualTo("text/html");
  }

  @Test
  void theFileNameIsKept() throws Exception {
    byte[] body = SampleDispatches.alert().text().getBytes(StandardCharsets.UTF_8);
    Answer answer =
        ingest.post(
            "/dispatches?id=north.named", body, "Slug", "desk/Humber%20bridge%20%C3%A9.txt");
    assertThat(stored(answer.text("id")).value().original().fileName())
        .isEqualTo("Humber bridge é.txt");
  }

  @Test
  void aDeskMayGiveADispatchItsId() throws Exception {
    byte[] body = SampleDispatches.alert().text().getBytes(StandardCharsets.UTF_8);
    Answer answer =
        ingest.post("/dispatches?id=north.humber-bridge", body, "Content-Type", "text/plain");
    assertThat(answer.status()).isEqualTo(202);
    assertThat(stored("north.humber-bridge").value().id()).isEqualTo("north.humber-bridge");
  }

  @Test
  void anIdOfAnotherDeskIsMalformed() throws Exception {
    assertMalformed(ingest.post("/dispatches?id=south.a", new byte[] {'a'}), "north.");
  }

  @Test
  void anEmptyBodyIsMalformed() throws Exception {
    assertMalformed(ingest.post("/dispatches", new byte[0]), "empty");
  }

  @Test
  void aCharsetThatDoesNotExistIsMalformed() throws Exception {
    Answer answer =
        ingest.post(
            "/dispatches", new byte[] {'a'}, "Content-Type", "text/plain; charset=klingon-8");
    assertMalformed(answer, "klingon-8");
  }

  @Test
  void whoShowsNoTokenOrAWrongOneIsAskedForIt() throws Exception {
    for (String authorization : new String[] {"Bearer wrong", "Basic bm9ydGg6", "Bearer"}) {
      Answer answer =
          ingest.send(
              ingest
                  .request("/dispatches")
                  .setHeader("Authorization", authorization)
                  .POST(BodyPublishers.ofString("a")));
      assertProblem(answer, 401, "about:blank");
      assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer ");
    }
  }

  @Test
  void aBodyBeyondTheLimitIsTooLarge() throws Exception {
    int limit = RunningIngest.INTAKE.bodyLimit();
    for (int size : new int[] {limit + 1, 8 * limit}) {
      Answer answer = ingest.post("/dispatches", new byte[size]);
      assertProblem(answer, 413, "urn:wireroom:problem:too-large");
      assertThat(answer.document().path("limit").asInt()).isEqualTo(limit);
    }
  }

  @Test
  void aBodyOfJustTheLimitIsTaken() throws Exception {
    String text = "A word. ".repeat(1024 * 1024);
    assertThat(text).hasSize(RunningIngest.INTAKE.bodyLimit());
    assertThat(ingest.post(text).status()).isEqualTo(202);
  }

  @Test
  void bytesOfAMediaTypeThatNobodyReadsAreKept() throws Exception {
    byte[] body = "%PDF-1.7 of the north".getBytes(StandardCharsets.UTF_8);
    Answer answer = ingest.post("/dispatches", body, "Content-Type", "application/pdf");

    assertProblem(answer, 415, "urn:wireroom:problem:unsupported");
    assertThat(answer.document().path("supported"))
        .extracting(JsonNode::asText)
        .contains("text/html", "text/plain");
    RejectedDispatch kept = rejected(answer.text("rejected"));
    assertThat(kept.original().bytes().toArray()).isEqualTo(body);
    assertThat(kept.original().mediaType()).isEqualTo("application/pdf");
    assertThat(kept.desk()).isEqualTo("north");
  }

  @Test
  void bytesThatAreNoDispatchAreKeptWithTheReason() throws Exception {
    Answer answer = ingest.post("/dispatches", BLANK, "Content-Type", "text/plain");

    assertProblem(answer, 422, "urn:wireroom:problem:unreadable");
    assertThat(answer.text("detail")).isNotBlank();
    RejectedDispatch kept = rejected(answer.text("rejected"));
    assertThat(kept.original().bytes().toArray()).isEqualTo(BLANK);
    assertThat(kept.reason()).isEqualTo(answer.text("detail"));
  }

  @Test
  void aCompressedBodyIsNotSupported() throws Exception {
    Answer answer = ingest.post("/dispatches", new byte[] {'a'}, "Content-Encoding", "gzip");
    assertProblem(answer, 415, "about:blank");
  }

  @Test
  void everySubmissionIsCounted() throws Exception {
    double accepted = ingest.count("accepted");
    double malformed = ingest.count("malformed");
    ingest.post(SampleDispatches.alert().text());
    ingest.post("/dispatches", new byte[0]);
    assertThat(ingest.count("accepted")).isEqualTo(accepted + 1);
    assertThat(ingest.count("malformed")).isEqualTo(malformed + 1);
  }

  private static void assertProblem(Answer answer, int status, String type) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.text("type")).isEqualTo(type);
    assertThat(answer.document().path("status").asInt()).isEqualTo(status);
    assertThat(answer.text("title")).isNotBlank();
  }

  private static void assertMalformed(Answer answer, String detail) {
    assertProblem(answer, 400, "urn:wireroom:problem:malformed");
    assertThat(answer.text("detail")).contains(detail);
  }

  private String mediaType(Answer answer) {
    return stored(answer.text("id")).value().original().mediaType();
  }

  private ConsumerRecord<String, Dispatch> stored(String id) {
    return last(Topics.DISPATCHES, id);
  }

  private RejectedDispatch rejected(String id) {
    return last(Topics.REJECTED, id).value();
  }

  private <V> ConsumerRecord<String, V> last(Topic<V> topic, String key) {
    try (TopicReader<V> reader = new TopicReader<>(cluster, topic, key::equals)) {
      return reader.until(records -> !records.isEmpty()).getLast();
    }
  }
}
