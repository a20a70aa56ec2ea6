package wireroom.desk.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import wireroom.desk.query.DeskQuery;
import wireroom.schemas.model.EntityType;
import wireroom.schemas.model.Mention;
import wireroom.search.Facet;

/** Where things are on the desk. */
public final class Addresses {
  /** The list of results. */
  public static final String LIST = "/";

  private Addresses() {}

  /** The path of an entry. */
  public static String entry(String id) {
    return "/entries/" + encoded(id);
  }

  /** The path of an entry in the JSON API. */
  public static String json(String id) {
    return "/api/entries/" + encoded(id);
  }

  /** Everything that names what is named here. */
  public static String naming(Mention mention) {
    return naming(mention.type(), mention.entity());
  }

  /** Everything that names an entity. */
  static String naming(EntityType type, String entity) {
    return DeskQuery.EVERYTHING.with(facet(type), entity).at(LIST);
  }

  private static Facet facet(EntityType type) {
    return switch (type) {
      case PERSON -> Facet.PERSON;
      case ORGANIZATION -> Facet.ORGANISATION;
      case LOCATION -> Facet.PLACE;
    };
  }

  private static String encoded(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
