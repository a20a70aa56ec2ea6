package wireroom.desk.view;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A time as the page shows it.
 *
 * @param iso for machines, in UTC
 * @param shown for people, to the minute, in the zone of the question
 * @param exact for people, to the second and with the zone
 */
public record TimeView(String iso, String shown, String exact) {
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter EXACT =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm:ss z", Locale.ENGLISH);

  static TimeView of(Instant instant, ZoneId zone) {
    return new TimeView(
        instant.toString(), SHOWN.format(instant.atZone(zone)), EXACT.format(instant.atZone(zone)));
  }
}
