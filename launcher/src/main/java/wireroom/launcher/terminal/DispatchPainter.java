package wireroom.launcher.terminal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import wireroom.schemas.model.Entity;
import wireroom.schemas.model.EntityType;
import wireroom.schemas.model.TaggedDispatch;

/** Shows a whole tagged dispatch: its entries, then everybody and everything they name. */
public final class DispatchPainter {
  private static final String RULE = "\n\n" + "─".repeat(40) + "\n\n";

  private final Painter painter;

  public DispatchPainter(Palette palette) {
    this.painter = new Painter(palette);
  }

  /** The dispatch, line by line, without a line end at the end. */
  public String paint(TaggedDispatch dispatch) {
    return dispatch.entries().stream().map(painter::paint).collect(Collectors.joining(RULE))
        + RULE
        + names("People", EntityType.PERSON, dispatch)
        + "\n"
        + names("Organisations", EntityType.ORGANIZATION, dispatch)
        + "\n"
        + names("Places", EntityType.LOCATION, dispatch);
  }

  private static String names(String title, EntityType type, TaggedDispatch dispatch) {
    List<String> names =
        dispatch.entities().stream()
            .filter(entity -> entity.type() == type)
            .sorted(Comparator.comparing(Entity::name))
            .map(DispatchPainter::describe)
            .toList();
    return title + ": " + (names.isEmpty() ? "none" : String.join("; ", names));
  }

  private static String describe(Entity entity) {
    return entity.roles().isEmpty()
        ? entity.name()
        : entity.name() + " (" + String.join(", ", entity.roles()) + ")";
  }
}
