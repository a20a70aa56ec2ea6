package wireroom.schemas.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ProblemTest {
  private static final Problem UNREADABLE =
      Problem.ofKind("unreadable", "The dispatch cannot be read", 422, "no text in it")
          .with("line", 12)
          .with("rejected", "rejected-00ff");

  private final ObjectMapper json = WireJson.mapper();

  @Test
  void membersOfItsOwnStandBesideThoseOfTheRfc() throws JsonProcessingException {
    assertThat(json.writeValueAsString(UNREADABLE))
        .isEqualTo(
            """
            {"type":"urn:wireroom:problem:unreadable","title":"The dispatch cannot be read",\
            "status":422,"detail":"no text in it","line":12,"rejected":"rejected-00ff"}""");
  }

  @Test
  void readsBackWithItsMembers() throws JsonProcessingException {
    assertThat(json.readValue(json.writeValueAsString(UNREADABLE), Problem.class))
        .isEqualTo(UNREADABLE);
  }

  @Test
  void leavesOutWhatIsNotKnown() throws JsonProcessingException {
    assertThat(json.writeValueAsString(Problem.of(404, "Not Found", null).with("line", null)))
        .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404}");
  }

  @Test
  void refusesToSayAMemberOfTheRfcTwice() {
    assertThatIllegalArgumentException().isThrownBy(() -> UNREADABLE.with("status", 200));
  }
}
