package wireroom.ingest.receive;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wireroom.ingest.read.ReadOutcome;
import wireroom.ingest.read.Reader;
import wireroom.ingest.read.Readers;
import wireroom.ingest.receive.IntakeOutcome.Unavailable;
import wireroom.ingest.receive.IntakeOutcome.Unreadable;
import wireroom.schemas.model.Bytes;
import wireroom.schemas.model.Original;
import wireroom.schemas.topic.Cluster;
import wireroom.testkit.KafkaExtension;

@ExtendWith(KafkaExtension.class)
class IntakeTest {
  private static final Submission FOG =
      new Submission(
          new WireDesk("intake-desk"),
          Bytes.copyOf("Fog.".getBytes(StandardCharsets.UTF_8)),
          "text/plain",
          null,
          null,
          null);

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final DispatchLog log;

  IntakeTest(Cluster cluster) {
    log = new DispatchLog(cluster, IntakeSettings.DEFAULT.ackTimeout(), meters);
  }

  @Test
  void theFaultOfAReaderCostsNobodyADispatch() {
    log.open();
    try (log) {
      IntakeOutcome outcome = intake(new Faulty()).take(FOG);
      assertThat(outcome)
          .isInstanceOfSatisfying(
              Unreadable.class,
              one -> assertThat(one.rejected().original().bytes()).isEqualTo(FOG.bytes()));
    }
  }

  @Test
  void theLineThatIsToBlameIsTold() {
    log.open();
    try (log) {
      IntakeOutcome outcome = intake(new Picky()).take(FOG);
      assertThat(outcome)
          .isInstanceOfSatisfying(
              Unreadable.class,
              one -> assertThat(one.problem().members()).containsEntry("line", 3));
    }
  }

  @Test
  void nothingIsTakenBeforeTheStartOrAfterTheEnd() {
    Intake intake = intake(new Picky());
    assertThat(intake.take(FOG)).isInstanceOf(Unavailable.class);
    log.open();
    log.close();
    assertThat(intake.take(FOG)).isInstanceOf(Unavailable.class);
  }

  private Intake intake(Reader reader) {
    return new Intake(
        new Readers(List.of(reader)),
        log,
        new DispatchStates(10),
        Clock.systemUTC(),
        meters,
        IntakeSettings.DEFAULT);
  }

  private static final class Faulty implements Reader {
    @Override
    public Set<String> mediaTypes() {
      return Set.of("text/plain");
    }

    @Override
    public ReadOutcome read(Original original) {
      throw new IllegalStateException("a reader that breaks its promise");
    }
  }

  private static final class Picky implements Reader {
    @Override
    public Set<String> mediaTypes() {
      return Set.of("text/plain");
    }

    @Override
    public ReadOutcome read(Original original) {
      return new ReadOutcome.Unreadable("The third line is not to its taste.", 3);
    }
  }
}
