package wireroom.desk.view;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import wireroom.desk.query.DeskQuery;
import wireroom.desk.query.Moment;

/**
 * The limits of time, as fields of a form that have no offset of their own.
 *
 * @param from the earliest, empty for none
 * @param to the latest, empty for none
 * @param zone the zone of both, empty where both are
 */
public record TimesView(String from, String to, String zone) {
  private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  static TimesView of(DeskQuery query, ZoneId zone) {
    boolean none = query.from() == null && query.to() == null;
    return new TimesView(
        field(query.from(), zone), field(query.to(), zone), none ? "" : zone.getId());
  }

  private static String field(@Nullable Moment moment, ZoneId zone) {
    return moment == null ? "" : FIELD.format(moment.instant().atZone(zone));
  }
}
