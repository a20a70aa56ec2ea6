package wireroom.schemas.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wireroom.schemas.RandomRecords;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.topic.Topics;

/** Against a small server that answers as the Confluent REST API does. */
class ConfluentRegistryTest {
  private final List<String> registered = new ArrayList<>();
  private HttpServer server;
  private URI address;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/subjects/wire-value/versions", this::register);
    server.createContext("/schemas/ids/41", exchange -> answer(exchange, 200, schemaJson()));
    server.start();
    address = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void registersASchemaOnceAndReadsByItsId() {
    AvroCodec<EntryRevision> codec = Topics.WIRE.serde(new ConfluentRegistry(address));
    EntryRevision first = new RandomRecords(1).entryRevision();
    byte[] bytes = codec.encode(first);
    codec.encode(new RandomRecords(2).entryRevision());
    assertThat(bytes[4]).isEqualTo((byte) 41);
    assertThat(codec.decode(bytes)).isEqualTo(first);
    assertThat(registered).hasSize(1).first().asString().contains("EntryRevision");
  }

  @Test
  void saysWhatTheRegistryAnsweredWhereItRefuses() {
    server.createContext(
        "/schemas/ids/7", exchange -> answer(exchange, 404, "{\"error_code\":40403}"));
    ConfluentRegistry registry = new ConfluentRegistry(address);
    assertThatThrownBy(() -> registry.byId(7))
        .isInstanceOf(UnknownSchemaException.class)
        .hasMessageContaining("look up schema 7")
        .hasMessageContaining("404");
  }

  @Test
  void answerOfAWrongAddressIsNotTakenForAnUnknownSchema() {
    ConfluentRegistry registry = new ConfluentRegistry(address.resolve("/elsewhere"));
    assertThatThrownBy(() -> registry.byId(7))
        .isInstanceOf(RegistryUnavailableException.class)
        .hasMessageContaining("404");
  }

  @Test
  void tellsARegistryThatIsAwayFromASchemaThatIsUnknown() {
    server.createContext("/schemas/ids/8", exchange -> answer(exchange, 503, "starting"));
    ConfluentRegistry registry = new ConfluentRegistry(address);
    assertThatThrownBy(() -> registry.byId(8))
        .isInstanceOf(RegistryUnavailableException.class)
        .hasMessageContaining("503");
    server.stop(0);
    assertThatThrownBy(() -> registry.byId(9))
        .isInstanceOf(RegistryUnavailableException.class)
        .hasMessageContaining("no answer");
  }

  private void register(HttpExchange exchange) throws IOException {
    registered.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    answer(exchange, 200, "{\"id\": 41}");
  }

  private static String schemaJson() {
    return new ObjectMapper()
        .createObjectNode()
        .put("schema", Schemas.ENTRY_REVISION.toString())
        .toString();
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
