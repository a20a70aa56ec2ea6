package wireroom.desk.view;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Provenance;

/**
 * One thing to know of where an entry comes from.
 *
 * @param label what it is
 * @param value what it says
 */
public record FactView(String label, String value) {
  private static final int SHORT_CHECKSUM = 12;

  static List<FactView> of(EntryRevision entry, ZoneId zone) {
    Provenance from = entry.provenance();
    List<FactView> facts = new ArrayList<>();
    facts.add(new FactView("Desk", from.desk()));
    facts.add(new FactView("Dispatch", from.dispatchId()));
    facts.add(new FactView("Entry", entry.id()));
    facts.add(
        new FactView("Revision", "%d, %s".formatted(entry.revision(), entry.kind().wireName())));
    facts.add(new FactView("First published", TimeView.of(entry.firstCreated(), zone).exact()));
    facts.add(new FactView("This revision", TimeView.of(entry.versionCreated(), zone).exact()));
    facts.add(new FactView("Language", entry.header().language()));
    facts.add(new FactView("Name model", from.model() + " " + shortened(from.modelChecksum())));
    facts.add(new FactView("Wireroom", from.version()));
    return facts;
  }

  private static String shortened(String checksum) {
    return checksum.substring(0, Math.min(SHORT_CHECKSUM, checksum.length()));
  }
}
