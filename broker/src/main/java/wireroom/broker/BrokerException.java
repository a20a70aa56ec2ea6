package wireroom.broker;

/**
 * The broker cannot start, for a reason that whoever started it can put right. The message is one
 * sentence that names the folder or the port, fit to be shown without a stack trace.
 */
public final class BrokerException extends Exception {
  private static final long serialVersionUID = 1L;

  BrokerException(String message) {
    super(message);
  }

  BrokerException(String message, Throwable cause) {
    super(message, cause);
  }
}
