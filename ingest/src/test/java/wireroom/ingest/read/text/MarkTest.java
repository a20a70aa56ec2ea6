package wireroom.ingest.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12.34pm GMT                             | OPENS
          2:45 p.m.                               | OPENS
          3h ago                                  | OPENS
          Posted at 17:04                         | OPENS
          Block time published time 10.05 BST     | OPENS
          18 Jan 2026 17.32 (GMT)                 | OPENS
          20 minutes ago                          | OPENS
          Updated                                 | CLOSES
          Updated at 3.15pm GMT                   | CLOSES
          Last updated: 10:05                     | CLOSES
          Share                                   | CLOSES
          ___.                                    | DIVIDES
          * * *                                   | DIVIDES
          Tuesday 12 January 2026                 | DATES
          May                                     | NONE
          10                                      | NONE
          Updated figures show a rise             | NONE
          At 3pm the gates were shut              | NONE
          """)
  void aLineIsAMarkOnlyWhereEveryWordOfItIs(String line, Mark mark) {
    assertThat(Mark.of(line)).isEqualTo(mark);
  }
}
