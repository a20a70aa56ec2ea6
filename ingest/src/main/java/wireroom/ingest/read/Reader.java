package wireroom.ingest.read;

import java.util.Set;
import wireroom.schemas.model.Original;

/** Reads one format. Implementations are stateless, thread-safe and have a public constructor. */
public interface Reader {
  /** The media types that it reads: lower case, without parameters. */
  Set<String> mediaTypes();

  /** Reads a dispatch; whatever the bytes are, it returns. */
  ReadOutcome read(Original original);
}
