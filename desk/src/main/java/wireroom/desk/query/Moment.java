package wireroom.desk.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/**
 * A limit of time that somebody typed.
 *
 * @param typed as it was typed, to be shown and linked again
 * @param instant what it means
 */
public record Moment(String typed, Instant instant) {
  private static final int YEAR_DIGITS = 4;

  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, YEAR_DIGITS)
          .appendPattern("-MM-dd")
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffsetId()
          .toFormatter()
          .withResolverStyle(ResolverStyle.STRICT);

  /**
   * Reads where a time begins: {@code 2026-03-02} at its midnight.
   *
   * @param zone of what has no offset
   * @throws DateTimeException where it is neither a date nor a date with a time
   */
  static Moment beginning(String typed, ZoneId zone) {
    return of(typed, zone, 0);
  }

  /**
   * Reads where a time ends: {@code 2026-03-02} at the next midnight, so that the day belongs to
   * it.
   *
   * @param zone of what has no offset
   * @throws DateTimeException where it is neither a date nor a date with a time
   */
  static Moment ending(String typed, ZoneId zone) {
    return of(typed, zone, 1);
  }

  private static Moment of(String typed, ZoneId zone, int daysAfterDate) {
    // A plus sign that was not percent-encoded arrives as a space.
    String text = typed.strip().replace(' ', '+');
    TemporalAccessor read =
        FORMAT.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
    Instant instant =
        switch (read) {
          case OffsetDateTime time -> time.toInstant();
          case LocalDateTime time -> time.atZone(zone).toInstant();
          case LocalDate date -> date.plusDays(daysAfterDate).atStartOfDay(zone).toInstant();
          default -> throw new DateTimeException("neither date nor time: " + read);
        };
    return new Moment(text, instant);
  }
}
