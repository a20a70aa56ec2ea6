package wireroom.ingest.read.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import wireroom.ingest.read.MediaType;
import wireroom.ingest.read.Passage;
import wireroom.ingest.read.ReadOutcome;
import wireroom.ingest.read.Reader;
import wireroom.schemas.model.DispatchKind;
import wireroom.schemas.model.Header;
import wireroom.schemas.model.Original;
import wireroom.schemas.model.ParagraphKind;

/** Reads plain text. */
public final class TextReader implements Reader {
  @Override
  public Set<String> mediaTypes() {
    return Set.of(MediaType.TEXT);
  }

  @Override
  public ReadOutcome read(Original original) {
    String text = new String(original.bytes().toArray(), StandardCharsets.UTF_8);
    List<Passage> passages = new ArrayList<>();
    for (String line : text.lines().map(String::strip).toList()) {
      if (!line.isEmpty()) {
        passages.add(new Passage(ParagraphKind.PARAGRAPH, line));
      }
    }
    if (passages.isEmpty()) {
      return new ReadOutcome.Unreadable("The dispatch is empty.", null);
    }
    return new ReadOutcome.Read(
        Header.of(DispatchKind.ARTICLE, null, List.of(), "und"),
        List.of(Passage.entry(null, null, passages, null)),
        null);
  }
}
