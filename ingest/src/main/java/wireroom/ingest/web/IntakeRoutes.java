package wireroom.ingest.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import wireroom.ingest.receive.DeskTokens;
import wireroom.ingest.receive.DispatchState;
import wireroom.ingest.receive.DispatchStates;
import wireroom.ingest.receive.Intake;
import wireroom.ingest.receive.IntakeOutcome;
import wireroom.ingest.receive.IntakeOutcome.Accepted;
import wireroom.ingest.receive.IntakeOutcome.Malformed;
import wireroom.ingest.receive.IntakeOutcome.Refused;
import wireroom.ingest.receive.IntakeOutcome.Unavailable;
import wireroom.ingest.receive.Submission;
import wireroom.ingest.receive.WireDesk;
import wireroom.schemas.json.Problem;
import wireroom.schemas.model.Bytes;

/**
 * {@code POST /dispatches} and {@code GET /dispatches/{id}}, for desks that show their token.
 * Handlers block: the server gives each request a thread. Thread-safe.
 */
public final class IntakeRoutes implements Consumer<JavalinConfig> {
  private static final String PATH = "/dispatches";
  private static final String SCHEME = "Bearer ";

  /** Less than the half minute after which the server gives up a silent connection. */
  private static final int LONGEST_WAIT_SECONDS = 20;

  /** How much of a body beyond the limit is read and thrown away, in limits. */
  private static final long DRAINED_BODIES = 32;

  /** How long a request waits for its body to be read. */
  private static final int TURN_SECONDS = 5;

  private static final int BODIES_AT_ONCE = 16;

  private final Answers answers = new Answers();

  /** Bodies lie in memory until Kafka has them; requests, on threads that cost nothing, do not. */
  private final Semaphore bodies = new Semaphore(BODIES_AT_ONCE);

  private final Intake intake;
  private final DispatchStates states;
  private final BooleanSupplier caughtUp;
  private final DeskTokens tokens;
  private final Duration retryAfter;

  /**
   * Wires the routes.
   *
   * @param caughtUp whether what is not in {@code states} is unknown indeed
   * @param retryAfter when to ask again as long as it is not
   */
  public IntakeRoutes(
      Intake intake,
      DispatchStates states,
      BooleanSupplier caughtUp,
      DeskTokens tokens,
      Duration retryAfter) {
    this.intake = intake;
    this.states = states;
    this.caughtUp = caughtUp;
    this.tokens = tokens;
    this.retryAfter = retryAfter;
  }

  @Override
  public void accept(JavalinConfig config) {
    config.routes.post(PATH, authenticated(this::submit));
    config.routes.get(PATH + "/{id}", authenticated(this::show));
  }

  private Handler authenticated(DeskHandler handler) {
    return ctx -> {
      Optional<WireDesk> desk = bearerToken(ctx).flatMap(tokens::deskOf);
      if (desk.isPresent()) {
        handler.handle(ctx, desk.get());
      } else {
        refuseStranger(ctx);
      }
    };
  }

  private static Optional<String> bearerToken(Context ctx) {
    String value = ctx.header(Header.AUTHORIZATION);
    return value != null && value.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? Optional.of(value.substring(SCHEME.length()).strip())
        : Optional.empty();
  }

  private void refuseStranger(Context ctx) throws JsonProcessingException {
    ctx.header(Header.WWW_AUTHENTICATE, "Bearer realm=\"wireroom\"");
    answers.problem(
        ctx,
        Problem.of(401, "Unauthorized", "Show the token of a wire desk: Authorization: Bearer …"));
  }

  private void submit(Context ctx, WireDesk desk) throws IOException, InterruptedException {
    if (!"identity".equalsIgnoreCase(contentEncoding(ctx))) {
      ctx.header(Header.ACCEPT_ENCODING, "identity");
      answers.problem(
          ctx, Problem.of(415, "Unsupported Media Type", "Send the body without compression."));
      return;
    }
    if (!bodies.tryAcquire(TURN_SECONDS, TimeUnit.SECONDS)) {
      answers.refusal(ctx, new Unavailable("Too many dispatches come at once.", retryAfter));
      return;
    }
    try {
      answer(ctx, intake.take(submission(ctx, desk)));
    } finally {
      bodies.release();
    }
  }

  private void answer(Context ctx, IntakeOutcome outcome) throws JsonProcessingException {
    switch (outcome) {
      case Accepted accepted -> {
        ctx.header(Header.LOCATION, PATH + "/" + accepted.dispatch().id());
        answers.document(ctx, 202, ReceivedView.of(accepted));
      }
      case Refused refused -> answers.refusal(ctx, refused);
    }
  }

  private static String contentEncoding(Context ctx) {
    String encoding = ctx.header(Header.CONTENT_ENCODING);
    return encoding == null ? "identity" : encoding;
  }

  private Submission submission(Context ctx, WireDesk desk) throws IOException {
    BodyHeaders headers =
        BodyHeaders.of(
            ctx.header(Header.CONTENT_TYPE),
            ctx.header("Slug"),
            ctx.header(Header.CONTENT_DISPOSITION));
    return new Submission(
        desk,
        body(ctx.bodyInputStream()),
        headers.mediaType(),
        headers.charset(),
        headers.fileName(),
        ctx.queryParam("id"));
  }

  /** Of a body that exceeds the limit, the beginning. */
  private Bytes body(InputStream in) throws IOException {
    byte[] body = in.readNBytes(intake.bodyLimit() + 1);
    if (body.length > intake.bodyLimit()) {
      // Few clients look for an answer before they have sent everything.
      in.skip(DRAINED_BODIES * intake.bodyLimit());
    }
    return Bytes.copyOf(body);
  }

  private void show(Context ctx, WireDesk desk) throws Exception {
    OptionalInt seconds = waitSeconds(ctx.queryParam("wait"));
    if (seconds.isEmpty()) {
      answers.refusal(ctx, new Malformed("\"wait\" is a number of seconds, such as 5."));
      return;
    }
    String id = ctx.pathParam("id");
    Optional<DispatchState> state =
        desk.owns(id) ? states.await(id, Duration.ofSeconds(seconds.getAsInt())) : Optional.empty();
    if (state.isPresent()) {
      answers.document(ctx, 200, StateView.of(id, state.get()));
    } else {
      answerUnknown(ctx);
    }
  }

  private static OptionalInt waitSeconds(@Nullable String wait) {
    if (wait == null) {
      return OptionalInt.of(0);
    }
    return wait.matches("[0-9]{1,9}")
        ? OptionalInt.of(Math.min(Integer.parseInt(wait), LONGEST_WAIT_SECONDS))
        : OptionalInt.empty();
  }

  private void answerUnknown(Context ctx) throws JsonProcessingException {
    if (caughtUp.getAsBoolean()) {
      answers.problem(
          ctx,
          Problem.of(
              404, "Not Found", "No dispatch of yours has that id, or none that is remembered."));
    } else {
      answers.refusal(
          ctx, new Unavailable("Earlier dispatches are still being looked up.", retryAfter));
    }
  }

  /** Handles a request of a desk that has shown its token. */
  private interface DeskHandler {
    void handle(Context ctx, WireDesk desk) throws Exception;
  }
}
