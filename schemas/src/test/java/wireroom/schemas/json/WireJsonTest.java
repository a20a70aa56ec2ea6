package wireroom.schemas.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import wireroom.schemas.RandomRecords;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.QuoteType;
import wireroom.schemas.model.Span;
import wireroom.schemas.model.Speaker;

class WireJsonTest {
  private final ObjectMapper json = WireJson.mapper();

  @Property(tries = 100)
  void everyRevisionReadsBackFromItsJson(@ForAll long seed) throws JsonProcessingException {
    EntryRevision entry = new RandomRecords(seed).entryRevision();
    assertThat(json.readValue(json.writeValueAsString(entry), EntryRevision.class))
        .isEqualTo(entry);
  }

  @Test
  void constantsGoByTheirWireNames() {
    assertThat(json.valueToTree(QuoteType.DIRECT).asText()).isEqualTo("direct");
  }

  @Test
  void whatIsUnknownIsLeftOut() {
    JsonNode unknown = json.valueToTree(Speaker.UNKNOWN);
    assertThat(unknown.fieldNames()).toIterable().containsExactly("kind");
    assertThat(json.valueToTree(new Span(1, 2)).toString()).isEqualTo("{\"start\":1,\"end\":2}");
  }
}
