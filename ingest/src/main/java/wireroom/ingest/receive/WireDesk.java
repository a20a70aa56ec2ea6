package wireroom.ingest.receive;

import java.util.regex.Pattern;
import wireroom.schemas.model.RejectedDispatch;

/**
 * A wire desk that submits dispatches. All ids of its dispatches begin with its name and a full
 * stop, so that no desk can write over, or look at, what another has sent.
 *
 * @param name 1 to 40 lower-case letters, digits and hyphens, no hyphen first
 */
public record WireDesk(String name) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,149}");

  public WireDesk {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "A desk's name is 1 to 40 lower-case letters, digits and hyphens, not \"" + name + "\".");
    }
  }

  /** Whether an id is one of this desk's. */
  public boolean owns(String id) {
    return id.startsWith(name + ".");
  }

  /** Whether the desk may give this id to a dispatch of its own. */
  boolean mayGive(String id) {
    if (!owns(id)) {
      return false;
    }
    String local = id.substring(name.length() + 1);
    return LOCAL.matcher(local).matches() && !local.startsWith(RejectedDispatch.LOCAL_PREFIX);
  }
}
