package wireroom.desk.view;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Header;
import wireroom.schemas.model.PubStatus;
import wireroom.schemas.model.RevisionKind;

/**
 * Something to know before an entry is used.
 *
 * @param kind {@code stop} where it may not be used, {@code note} where it may
 * @param label what it is about
 * @param text what to know
 */
public record NoticeView(String kind, String label, String text) {
  static List<NoticeView> of(EntryRevision entry, ZoneId zone) {
    Header header = entry.header();
    List<NoticeView> notices = new ArrayList<>();
    if (entry.kind() == RevisionKind.WITHDRAWN) {
      String when = TimeView.of(entry.versionCreated(), zone).exact();
      notices.add(stop("Withdrawn", "No longer to be used since " + when + "."));
    }
    if (header.pubStatus() == PubStatus.CANCELED) {
      notices.add(stop("Canceled", "Never to be published."));
    }
    if (header.pubStatus() == PubStatus.WITHHELD) {
      notices.add(stop("Withheld", "Not to be published yet."));
    }
    if (header.embargoed() != null) {
      String until = TimeView.of(header.embargoed(), zone).exact();
      notices.add(stop("Embargo", "Not to be published before " + until + "."));
    }
    if (header.edNote() != null) {
      notices.add(note("Note to editors", header.edNote()));
    }
    if (header.usageTerms() != null) {
      notices.add(note("Usage", header.usageTerms()));
    }
    if (header.copyrightNotice() != null) {
      notices.add(note("Copyright", header.copyrightNotice()));
    }
    return notices;
  }

  private static NoticeView stop(String label, String text) {
    return new NoticeView("stop", label, text);
  }

  private static NoticeView note(String label, String text) {
    return new NoticeView("note", label, text);
  }
}
