package wireroom.schemas.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import wireroom.schemas.model.WireNamed;

/**
 * JSON as every command, page and feed prints it: component names as they stand in the records,
 * constants by their wire names, times in ISO 8601, what is unknown left out.
 */
public final class WireJson {
  private WireJson() {}

  /** A mapper of that form; thread-safe once configured. */
  public static ObjectMapper mapper() {
    return JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .addMixIn(WireNamed.class, ByWireName.class)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
        .build();
  }

  private interface ByWireName {
    @JsonValue
    String wireName();
  }
}
