package wireroom.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/**
 * Gives tests a running line. All of them share one, so each submits dispatches of its own: a
 * sample with another headline.
 */
final class LineExtension extends TypeBasedParameterResolver<RunningLine> {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(LineExtension.class);

  @Override
  public RunningLine resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(RunningLine.class, _ -> start(), RunningLine.class);
  }

  private static RunningLine start() {
    try {
      return RunningLine.on(Files.createTempDirectory(Path.of("target"), "line"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
