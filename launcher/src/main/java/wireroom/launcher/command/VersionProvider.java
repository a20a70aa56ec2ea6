package wireroom.launcher.command;

import picocli.CommandLine.IVersionProvider;
import wireroom.enrich.Version;

/** The answer to {@code --version}. */
final class VersionProvider implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"Wireroom " + Version.current(), "Java " + Runtime.version()};
  }
}
