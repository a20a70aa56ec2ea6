package wireroom.launcher.terminal;

import org.jspecify.annotations.Nullable;
import wireroom.launcher.terminal.Painter.Look;
import wireroom.schemas.model.EntityType;

/** The signs that show a tag. */
public enum Palette {
  /** Colours, for a terminal: ECMA-48's SGR sequences. */
  COLOURS {
    @Override
    String between(Look before, Look after) {
      return before.equals(after) ? "" : "\u001b[0" + codes(after) + "m";
    }

    @Override
    String speaker(String name) {
      return "\u001b[0;2m ⟨" + name + "⟩\u001b[0m";
    }

    private static String codes(Look look) {
      return (look.heading() ? ";1" : "") + (look.quoted() ? ";3" : "") + colour(look.names());
    }

    private static String colour(@Nullable EntityType type) {
      return switch (type) {
        case null -> "";
        case PERSON -> ";36";
        case ORGANIZATION -> ";35";
        case LOCATION -> ";32";
      };
    }
  },

  /** Brackets, for a file or a pipe. */
  BRACKETS {
    @Override
    String between(Look before, Look after) {
      return (before.names() == after.names() ? "" : close(before.names()))
          + (before.quoted() == after.quoted() ? "" : after.quoted() ? "«" : "»")
          + (before.names() == after.names() ? "" : open(after.names()));
    }

    @Override
    String speaker(String name) {
      return " ⟨" + name + "⟩";
    }

    private static String open(@Nullable EntityType type) {
      return type == null ? "" : "[" + type.wireName() + " ";
    }

    private static String close(@Nullable EntityType type) {
      return type == null ? "" : "]";
    }
  };

  /** What is written where the look of the text changes. */
  abstract String between(Look before, Look after);

  /** What is written behind a quote. */
  abstract String speaker(String name);
}
