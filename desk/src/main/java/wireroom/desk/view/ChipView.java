package wireroom.desk.view;

import java.util.ArrayList;
import java.util.List;
import wireroom.desk.query.DeskQuery;
import wireroom.desk.query.Moment;
import wireroom.search.Facet;

/**
 * One thing that narrows the list, which a click takes away.
 *
 * @param kind a facet's name, or {@code time}
 * @param label what it is, such as "Speaker"
 * @param text its value
 * @param parameter the parameter that says it in an address
 * @param value the value of that parameter
 * @param href the list without it
 */
public record ChipView(
    String kind, String label, String text, String parameter, String value, String href) {
  static List<ChipView> of(DeskQuery query, Naming naming) {
    List<ChipView> chips = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      for (String value : query.chosen(facet)) {
        chips.add(chosen(facet, value, naming.nameOf(facet, value), query));
      }
    }
    Moment from = query.from();
    if (from != null) {
      chips.add(time("From", "from", from, query.withoutFrom()));
    }
    Moment to = query.to();
    if (to != null) {
      chips.add(time("To", "to", to, query.withoutTo()));
    }
    return chips;
  }

  private static ChipView chosen(Facet facet, String value, String name, DeskQuery query) {
    return new ChipView(
        facet.wireName(),
        label(facet),
        name,
        facet.wireName(),
        value,
        query.without(facet, value).at(Addresses.LIST));
  }

  private static ChipView time(String label, String parameter, Moment moment, DeskQuery without) {
    return new ChipView(
        "time",
        label,
        moment.typed().replace('T', ' '),
        parameter,
        moment.typed(),
        without.at(Addresses.LIST));
  }

  private static String label(Facet facet) {
    return switch (facet) {
      case PERSON -> "Person";
      case PLACE -> "Place";
      case ORGANISATION -> "Organisation";
      case SPEAKER -> "Said by";
      case DESK -> "Desk";
    };
  }
}
