package wireroom.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wireroom.schemas.model.Bytes;

class MediaTypeTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          <p>A paragraph.</p>,             ,            text/html
          '  <!doctype html><p>Text',      ,            text/html
          A < b and <b>no</b> page,        ,            text/plain
          < 5 boats,                       ,            text/plain
          Plain words.,                    story.HTML,  text/html
          <p>A page called text</p>,       story.txt,   text/plain
          '',                              ,            text/plain
          '{ "headline": "x" }',           ,            application/json
          '[{"a":1}]',                     ,            application/json
          [Reuters] Plain words.,          ,            text/plain
          Plain words.,                    item.json,   application/json
          '<?xml version="1.0"?><nitf/>',  ,            application/xml
          '<?xml version="1.0"?><html/>',  ,            text/html
          {\\rtf1 Plain words.},           story.txt,   application/rtf
          %PDF-1.7,                        story.txt,   application/pdf
          """)
  void theNameOfTheFileDecidesElseHowTheBodyBegins(
      String body, @Nullable String fileName, String mediaType) {
    assertThat(MediaType.sniff(Bytes.copyOf(body.getBytes(StandardCharsets.UTF_8)), fileName))
        .isEqualTo(mediaType);
  }
}
