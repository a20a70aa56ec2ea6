package wireroom.ingest.receive;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import wireroom.schemas.json.Problem;
import wireroom.schemas.model.Dispatch;
import wireroom.schemas.model.RejectedDispatch;

/** What became of a submission at the door. */
public sealed interface IntakeOutcome {
  /** Its name in problem documents and metrics: lower case, words joined by hyphens. */
  default String kind() {
    return switch (this) {
      case Accepted _ -> "accepted";
      case Malformed _ -> "malformed";
      case TooLarge _ -> "too-large";
      case Unsupported _ -> "unsupported";
      case Unreadable _ -> "unreadable";
      case Unavailable _ -> "unavailable";
    };
  }

  /**
   * Kafka has the dispatch.
   *
   * @param offset where it stands in its partition of the topic of dispatches
   */
  record Accepted(Dispatch dispatch, long offset) implements IntakeOutcome {}

  /** It was not accepted, and the sender is told why. */
  sealed interface Refused extends IntakeOutcome {
    /** Why, as every channel tells it. */
    Problem problem();
  }

  /** The sender must put something right; nothing was kept. */
  record Malformed(String reason) implements Refused {
    @Override
    public Problem problem() {
      return Problem.ofKind(kind(), "The submission is malformed", 400, reason);
    }
  }

  /**
   * The body exceeds the limit; nothing was kept.
   *
   * @param limit the most bytes that are taken
   */
  record TooLarge(int limit) implements Refused {
    @Override
    public Problem problem() {
      return Problem.ofKind(
              kind(),
              "The dispatch is too large",
              413,
              "The body has more than the %d bytes that are taken.".formatted(limit))
          .with("limit", limit);
    }
  }

  /**
   * No reader reads its media type; the bytes are kept.
   *
   * @param supported the media types that are read
   */
  record Unsupported(RejectedDispatch rejected, Set<String> supported) implements Refused {
    public Unsupported {
      supported = Set.copyOf(supported);
    }

    @Override
    public Problem problem() {
      return Problem.ofKind(kind(), "The media type is not supported", 415, rejected.reason())
          .with("supported", new TreeSet<>(supported))
          .with("rejected", rejected.id());
    }
  }

  /** A reader found no dispatch in it; the bytes are kept. */
  record Unreadable(RejectedDispatch rejected) implements Refused {
    @Override
    public Problem problem() {
      return Problem.ofKind(kind(), "The dispatch cannot be read", 422, rejected.reason())
          .with("line", rejected.line())
          .with("rejected", rejected.id());
    }
  }

  /**
   * It is not known to be kept: the sender sends it again. Should Kafka have it after all, sending
   * it twice does no harm, since a version that says nothing new makes no revision.
   *
   * @param retryAfter how long to wait before that
   */
  record Unavailable(String reason, Duration retryAfter) implements Refused {
    @Override
    public Problem problem() {
      return Problem.ofKind(kind(), "Nothing can be taken in now", 503, reason);
    }
  }
}
