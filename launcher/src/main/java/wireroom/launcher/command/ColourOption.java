package wireroom.launcher.command;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import wireroom.launcher.terminal.Palette;

/** Whether tags are shown in colours. */
final class ColourOption {
  /** When to use colours. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = "--colour",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colours: ${COMPLETION-CANDIDATES} (default: in a terminal).")
  When when;

  Palette palette() {
    boolean colours =
        switch (when) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> Ansi.AUTO.enabled();
        };
    return colours ? Palette.COLOURS : Palette.BRACKETS;
  }
}
