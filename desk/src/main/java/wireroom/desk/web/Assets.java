package wireroom.desk.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import wireroom.desk.view.ShellView;
import wireroom.schemas.model.Bytes;

/** The style sheet and the scripts, from the class path. Immutable. */
final class Assets {
  static final String PATH = "/assets/{name}";

  private static final int HASH_LENGTH = 12;
  private static final String HTMX_VERSION =
      "/META-INF/maven/org.webjars.npm/htmx.org/pom.properties";

  private static final String STYLE = "desk.css";
  private static final String SCRIPT = "desk.js";
  private static final String HTMX = "htmx.js";

  private final Map<String, Asset> assets =
      Map.of(
          STYLE, Asset.of("text/css; charset=utf-8", STYLE),
          SCRIPT, Asset.of("text/javascript; charset=utf-8", SCRIPT),
          HTMX, Asset.of("text/javascript; charset=utf-8", htmx()));

  /** Where a page finds them. */
  ShellView shell() {
    return new ShellView(address(STYLE), address(SCRIPT), address(HTMX));
  }

  private String address(String name) {
    return "/assets/%s?v=%s".formatted(name, asset(name).hash());
  }

  private Asset asset(String name) {
    return Objects.requireNonNull(assets.get(name), name);
  }

  /** Answers a request; an address that {@link #shell} gave is good for ever. */
  void serve(Context ctx) {
    Asset asset = assets.get(ctx.pathParam("name"));
    if (asset == null) {
      ctx.status(404);
      return;
    }
    boolean exact = asset.hash().equals(ctx.queryParam("v"));
    ctx.contentType(asset.mediaType())
        .header(Header.CACHE_CONTROL, exact ? "public, max-age=31536000, immutable" : "no-cache")
        .header("X-Content-Type-Options", "nosniff")
        .result(asset.bytes().toArray());
  }

  private static String htmx() {
    Properties webjar = new Properties();
    try (InputStream in = open(HTMX_VERSION)) {
      webjar.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "/META-INF/resources/webjars/htmx.org/%s/dist/htmx.min.js"
        .formatted(webjar.getProperty("version"));
  }

  private static InputStream open(String resource) {
    return Objects.requireNonNull(Assets.class.getResourceAsStream(resource), resource);
  }

  /** One file. */
  private record Asset(String mediaType, Bytes bytes, String hash) {
    static Asset of(String mediaType, String resource) {
      try (InputStream in = open(resource)) {
        Bytes bytes = Bytes.copyOf(in.readAllBytes());
        return new Asset(mediaType, bytes, bytes.sha256().substring(0, HASH_LENGTH));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
