package wireroom.launcher.config;

import org.jspecify.annotations.Nullable;

/** The program cannot run as it is set up; the message is one sentence for who set it up. */
public final class SetupException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SetupException(String message) {
    super(message);
  }

  public SetupException(@Nullable String message, Throwable cause) {
    super(message, cause);
  }
}
