package wireroom.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import wireroom.ingest.RunningIngest.Answer;
import wireroom.schemas.model.Change;
import wireroom.schemas.model.DispatchOutcome;
import wireroom.schemas.model.EntryOutcome;
import wireroom.schemas.topic.Cluster;
import wireroom.schemas.topic.Topics;
import wireroom.testkit.KafkaExtension;
import wireroom.testkit.SampleDispatches;
import wireroom.testkit.TopicWriter;

@ExtendWith(KafkaExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatBecameOfADispatchTest {
  private final Cluster cluster;
  private final RunningIngest ingest;

  WhatBecameOfADispatchTest(Cluster cluster) {
    this.cluster = cluster;
    this.ingest = RunningIngest.up(cluster);
  }

  @AfterAll
  void stop() {
    ingest.close();
  }

  @Test
  void aDispatchIsPendingAsSoonAsItIsAccepted() throws Exception {
    long offset = submit("north.pending");
    Answer answer = ingest.get("/dispatches/north.pending");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text("status")).isEqualTo("pending");
    assertThat(answer.document().path("offset").asLong()).isEqualTo(offset);
    assertThat(answer.text("receivedAt")).isNotBlank();
    assertThat(answer.document().has("entries")).isFalse();
  }

  @Test
  void aDispatchThatWasRevisedTellsItsEntries() throws Exception {
    long offset = submit("north.revised");
    decide("north.revised", offset, 1);
    Answer answer = ingest.get("/dispatches/north.revised?wait=20");
    assertThat(answer.text("status")).isEqualTo("revised");
    assertThat(answer.document().path("entries").path(0).toString())
        .isEqualTo(
            """
            {"id":"north.revised.e1","revision":1,"change":"updated","opening":"Humber Bridge"}""");
  }

  @Test
  void aNewerVersionIsPendingThoughAnEarlierOneWasRevised() throws Exception {
    decide("north.again", submit("north.again"), 1);
    awaitStatus("north.again", "revised");
    long newer = submit("north.again");
    assertThat(ingest.get("/dispatches/north.again").text("status")).isEqualTo("pending");
    decide("north.again", newer, 2);
    JsonNode now = ingest.get("/dispatches/north.again?wait=20").document();
    assertThat(now.path("offset").asLong()).isEqualTo(newer);
    assertThat(now.path("entries").path(0).path("revision").asInt()).isEqualTo(2);
  }

  @Test
  void whoWaitsIsAnsweredWhenTheDispatchIsRevised() throws Exception {
    long offset = submit("north.waited-for");
    CompletableFuture<Answer> waiting =
        CompletableFuture.supplyAsync(() -> getUnchecked("/dispatches/north.waited-for?wait=20"));
    decide("north.waited-for", offset, 1);
    assertThat(waiting.get().text("status")).isEqualTo("revised");
  }

  @Test
  void whoWaitsInVainIsToldThatItIsPending() throws Exception {
    submit("north.in-vain");
    assertThat(ingest.get("/dispatches/north.in-vain?wait=1").text("status")).isEqualTo("pending");
  }

  @Test
  void aDispatchThatCouldNotBeProcessedTellsWhy() throws Exception {
    long offset = submit("north.failed");
    write(new DispatchOutcome("north.failed", "north", offset, List.of(), "It was too strange."));
    Answer answer = ingest.get("/dispatches/north.failed?wait=20");
    assertThat(answer.text("status")).isEqualTo("failed");
    assertThat(answer.text("reason")).isEqualTo("It was too strange.");
  }

  @Test
  void aRejectedDispatchTellsWhy() throws Exception {
    Answer refusal = ingest.post("\n \n ");
    Answer answer = ingest.get("/dispatches/" + refusal.text("rejected"));
    assertThat(answer.text("status")).isEqualTo("rejected");
    assertThat(answer.text("reason")).isEqualTo(refusal.text("detail"));
  }

  @Test
  void noOtherDeskLearnsThatThereIsADispatch() throws Exception {
    submit("north.own");
    Answer answer =
        ingest.send(
            ingest
                .request("/dispatches/north.own")
                .setHeader("Authorization", "Bearer " + RunningIngest.SOUTH_TOKEN));
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.document()).isEqualTo(ingest.get("/dispatches/north.unknown").document());
  }

  @Test
  void aWaitThatIsNoNumberOfSecondsIsMalformed() throws Exception {
    assertThat(ingest.get("/dispatches/north.own?wait=soon").status()).isEqualTo(400);
  }

  @Test
  void aNewStartKnowsWhatWasDecidedAndWhatIsStillPending() throws Exception {
    decide("north.before", submit("north.before"), 1);
    submit("north.undecided");
    String rejected = ingest.post("\n \n  ").text("rejected");
    try (RunningIngest next = RunningIngest.up(cluster)) {
      assertThat(next.get("/dispatches/north.before").text("status")).isEqualTo("revised");
      assertThat(next.get("/dispatches/north.undecided").text("status")).isEqualTo("pending");
      assertThat(next.get("/dispatches/" + rejected).text("status")).isEqualTo("rejected");
    }
  }

  @Test
  void whatAnotherInstanceReceivedIsKnownToo() throws Exception {
    try (RunningIngest other = RunningIngest.up(cluster)) {
      submit("north.elsewhere");
      RunningIngest.patiently()
          .until(() -> other.get("/dispatches/north.elsewhere").status() == 200);
    }
  }

  private long submit(String id) throws Exception {
    byte[] body = SampleDispatches.alert().text().getBytes(StandardCharsets.UTF_8);
    Answer answer = ingest.post("/dispatches?id=" + id, body, "Content-Type", "text/plain");
    assertThat(answer.status()).isEqualTo(202);
    return answer.document().path("offset").asLong();
  }

  private void decide(String id, long offset, int revision) throws Exception {
    EntryOutcome entry = new EntryOutcome(id + ".e1", revision, Change.UPDATED, "Humber Bridge");
    write(new DispatchOutcome(id, "north", offset, List.of(entry), null));
  }

  private void write(DispatchOutcome outcome) throws Exception {
    try (TopicWriter<DispatchOutcome> writer = new TopicWriter<>(cluster, Topics.OUTCOMES)) {
      writer.write(outcome.dispatchId(), outcome.dispatchId(), outcome);
    }
  }

  private void awaitStatus(String id, String status) {
    RunningIngest.patiently()
        .until(() -> ingest.get("/dispatches/" + id).text("status").equals(status));
  }

  private Answer getUnchecked(String path) {
    try {
      return ingest.get(path);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
