package wireroom.ingest;

import org.jspecify.annotations.Nullable;
import wireroom.ingest.receive.DeskTokens;
import wireroom.ingest.receive.FolderSettings;
import wireroom.ingest.receive.IntakeSettings;

/**
 * How the ingest stage runs.
 *
 * @param tokens who may submit dispatches
 * @param intake how they are taken in
 * @param folder the watched folder, or null for none
 */
public record IngestSettings(
    DeskTokens tokens, IntakeSettings intake, @Nullable FolderSettings folder) {}
