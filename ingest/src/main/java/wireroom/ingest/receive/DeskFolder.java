package wireroom.ingest.receive;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wireroom.ingest.receive.IntakeOutcome.Accepted;
import wireroom.ingest.receive.IntakeOutcome.Refused;
import wireroom.ingest.receive.IntakeOutcome.Unavailable;
import wireroom.schemas.json.Problem;
import wireroom.schemas.json.WireJson;
import wireroom.schemas.model.Bytes;

/**
 * One desk's part of the watched folder: what lies in {@code in} is submitted, then moved to {@code
 * done}, or to {@code bad} with the reason beside it. A file is moved only after Kafka has it, so
 * that after a crash it is submitted once more rather than lost. Not thread-safe.
 */
final class DeskFolder {
  /** What a sweep leaves behind. */
  enum Swept {
    /** Nothing to be done before somebody changes the folder. */
    IDLE,
    /** Files that may still be being written. */
    UNSETTLED,
    /** Files that could not be submitted, since Kafka is away. */
    AWAY
  }

  private static final Logger LOG = LoggerFactory.getLogger(DeskFolder.class);

  /** Names under which programs write what they rename once it is complete. */
  private static final Pattern UNFINISHED = Pattern.compile("\\..*|.*\\.(part|filepart|tmp)");

  private final ObjectMapper json = WireJson.mapper();
  private final WireDesk desk;
  private final Intake intake;
  private final Path in;
  private final Path done;
  private final Path bad;

  /** How each file looked at the last sweep. */
  private Map<Path, Look> looks = Map.of();

  /** What came of files that could not be moved afterwards; they are not submitted again. */
  private final Map<Path, Answer> answers = new HashMap<>();

  /** Files that somebody must look after, which the log says once of each. */
  private final Set<Path> stuck = new HashSet<>();

  private DeskFolder(Path folder, WireDesk desk, Intake intake) {
    this.desk = desk;
    this.intake = intake;
    this.in = folder.resolve("in");
    this.done = folder.resolve("done");
    this.bad = folder.resolve("bad");
  }

  /** The folder of a desk below {@code root}; creates what is missing. */
  static DeskFolder create(Path root, WireDesk desk, Intake intake) throws IOException {
    DeskFolder folder = new DeskFolder(root.resolve(desk.name()), desk, intake);
    for (Path part : List.of(folder.in, folder.done, folder.bad)) {
      Files.createDirectories(part);
    }
    return folder;
  }

  /** Where files are dropped. */
  Path in() {
    return in;
  }

  /**
   * Submits the files that look as they did at the last sweep, the longest unchanged first, so that
   * two versions of a dispatch arrive in their order.
   *
   * @throws IOException where the folder cannot be looked through
   */
  Swept sweep() throws IOException {
    Map<Path, Look> before = looks;
    looks = look();
    answers.keySet().retainAll(looks.keySet());
    stuck.retainAll(looks.keySet());
    boolean settled = true;
    for (Path file : oldestFirst(looks)) {
      Look look = looks.get(file);
      if (look == null || !look.equals(before.get(file))) {
        settled = false;
      } else if (!handle(file, look)) {
        return Swept.AWAY;
      }
    }
    return settled ? Swept.IDLE : Swept.UNSETTLED;
  }

  private Map<Path, Look> look() throws IOException {
    Map<Path, Look> found = new HashMap<>();
    try (Stream<Path> files = Files.list(in)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (!UNFINISHED.matcher(file.getFileName().toString()).matches()) {
          lookAt(file, found);
        }
      }
    }
    return found;
  }

  private static void lookAt(Path file, Map<Path, Look> found) throws IOException {
    try {
      Look look = Look.at(file);
      if (look.regular()) {
        found.put(file, look);
      }
    } catch (NoSuchFileException e) {
      LOG.debug("{} was taken away", file, e);
    }
  }

  private static List<Path> oldestFirst(Map<Path, Look> looks) {
    return looks.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Path, Look> one) -> one.getValue().modified())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Submits a file and moves it; whether there is any use in going on. */
  private boolean handle(Path file, Look look) {
    try {
      Answer answer = answer(file, look);
      if (answer == null) {
        return false;
      }
      answers.put(file, answer);
      move(file, answer);
      answers.remove(file);
    } catch (NoSuchFileException e) {
      LOG.debug("{} was taken away", file, e);
    } catch (IOException e) {
      if (stuck.add(file)) {
        LOG.warn("{} cannot be read or moved", file, e);
      }
    }
    return true;
  }

  private @Nullable Answer answer(Path file, Look look) throws IOException {
    Answer earlier = answers.get(file);
    if (earlier != null && earlier.look.equals(look)) {
      return earlier;
    }
    return switch (intake.take(submission(file))) {
      case Accepted _ -> new Answer(look, null);
      case Unavailable _ -> null;
      case Refused refused -> new Answer(look, refused.problem());
    };
  }

  private Submission submission(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      Bytes body = Bytes.copyOf(bytes.readNBytes(intake.bodyLimit() + 1));
      return new Submission(desk, body, null, null, file.getFileName().toString(), null);
    }
  }

  private void move(Path file, Answer answer) throws IOException {
    if (answer.problem == null) {
      moveUnlessWrittenTo(file, answer.look, free(done, file));
      return;
    }
    Path target = free(bad, file);
    Path reason = target.resolveSibling(target.getFileName() + ".reason.json");
    Files.write(reason, json.writeValueAsBytes(answer.problem));
    if (!moveUnlessWrittenTo(file, answer.look, target)) {
      Files.delete(reason);
    }
  }

  /** Only once a file is moved can nobody write another one in its place unseen. */
  private boolean moveUnlessWrittenTo(Path file, Look read, Path target) throws IOException {
    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    boolean asRead = Look.at(target).equals(read);
    if (!asRead) {
      Files.move(target, free(in, file), StandardCopyOption.ATOMIC_MOVE);
    }
    return asRead;
  }

  /** A path that nothing has yet: {@code story.txt}, else {@code story-2.txt}, and so on. */
  private static Path free(Path folder, Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    Path path = folder.resolve(name);
    for (int n = 2; Files.exists(path, LinkOption.NOFOLLOW_LINKS); n++) {
      path = folder.resolve(stem + "-" + n + name.substring(stem.length()));
    }
    return path;
  }

  /**
   * What came of a file.
   *
   * @param look how the file looked when it was read
   * @param problem why it was refused, or null where it was accepted
   */
  private record Answer(Look look, @Nullable Problem problem) {}
}
