package wireroom.launcher.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import wireroom.ingest.IngestSettings;
import wireroom.ingest.receive.DeskTokens;
import wireroom.ingest.receive.FolderSettings;
import wireroom.ingest.receive.IntakeSettings;
import wireroom.ingest.receive.WireDesk;

/** Who may submit dispatches, and how they are taken in. */
public final class IntakeOptions {
  /** The desk that a line creates for itself where none is configured. */
  public static final WireDesk OWN_DESK = new WireDesk("newsdesk");

  private static final String ENTRIES = "[,;]";

  @Option(
      names = "--desks",
      paramLabel = "DESK:SHA256[,…]",
      description =
          "Wire desks and the SHA-256 of their tokens, or a file with one a line. A line with a broker of its own creates a desk where none is given.")
  @Nullable String desks;

  @Option(
      names = "--inbox",
      paramLabel = "DIR",
      description = "The watched folder, with a folder for each desk (default: inbox in --data).")
  @Nullable Path inbox;

  @Option(
      names = "--max-dispatch",
      paramLabel = "BYTES",
      defaultValue = "8388608",
      description = "The largest dispatch that is taken (default: ${DEFAULT-VALUE}).")
  int maxDispatch;

  /** Are wire desks configured? */
  public boolean namesDesks() {
    return desks != null && !desks.isBlank();
  }

  /**
   * The settings of the ingest stage.
   *
   * @param data the data folder
   * @throws SetupException where no desk is configured, or something is in no right form
   */
  public IngestSettings settings(Path data) {
    String given = desks;
    if (given == null || given.isBlank()) {
      throw new SetupException(
          "no wire desk may submit anything: name desks with --desks or "
              + Configured.environmentName("--desks"));
    }
    return settings(data, parse(given));
  }

  /**
   * The settings of the ingest stage of a line that nobody configured: one desk, with the data
   * folder's token.
   *
   * @param data the data folder
   */
  public IngestSettings settingsOfOwnDesk(Path data) {
    String token = TokenFile.in(data).readOrCreate();
    return settings(data, DeskTokens.parse(DeskTokens.line(OWN_DESK, token)));
  }

  /** The watched folder. */
  public Path inbox(Path data) {
    return inbox == null ? data.resolve("inbox") : inbox;
  }

  private IngestSettings settings(Path data, DeskTokens tokens) {
    try {
      IntakeSettings byDefault = IntakeSettings.DEFAULT;
      return new IngestSettings(
          tokens,
          new IntakeSettings(
              maxDispatch, byDefault.ackTimeout(), byDefault.retryAfter(), byDefault.remembered()),
          FolderSettings.of(inbox(data)));
    } catch (IllegalArgumentException e) {
      throw new SetupException("--max-dispatch: " + e.getMessage(), e);
    }
  }

  private static DeskTokens parse(String given) {
    try {
      Path file = Path.of(given);
      String lines =
          given.contains(":") && !Files.exists(file)
              ? given.replaceAll(ENTRIES, "\n")
              : Files.readString(file, StandardCharsets.UTF_8);
      return DeskTokens.parse(lines);
    } catch (IOException e) {
      throw new SetupException("cannot read the wire desks in " + given, e);
    } catch (IllegalArgumentException e) {
      throw new SetupException("--desks: " + e.getMessage(), e);
    }
  }
}
