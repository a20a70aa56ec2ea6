package wireroom.desk.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Map;
import wireroom.desk.view.FreshView;
import wireroom.desk.view.PageView;
import wireroom.desk.view.ProblemView;
import wireroom.desk.view.ShellView;
import wireroom.desk.view.SuggestionView;

/** Prints views as HTML that may load nothing but what the desk itself serves. Thread-safe. */
final class Templates {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          Templates.class.getPackageName() + ".template");
  private final ShellView shell;

  Templates(ShellView shell) {
    this.shell = shell;
  }

  void page(Context ctx, PageView page) {
    print(ctx, "page.jte", Map.of("shell", shell, "page", page));
  }

  void problem(Context ctx, ProblemView problem) {
    print(ctx.status(problem.status()), "problem.jte", Map.of("shell", shell, "problem", problem));
  }

  void fresh(Context ctx, FreshView fresh) {
    print(ctx, "fresh.jte", Map.of("fresh", fresh));
  }

  void newer(Context ctx, int revision, String href) {
    print(ctx, "newer.jte", Map.of("revision", revision, "href", href));
  }

  void suggestions(Context ctx, Iterable<SuggestionView> suggestions) {
    print(ctx, "suggestions.jte", Map.of("suggestions", suggestions));
  }

  private void print(Context ctx, String template, Map<String, Object> parameters) {
    Utf8ByteOutput html = new Utf8ByteOutput();
    engine.render(template, parameters, html);
    ctx.contentType("text/html; charset=utf-8")
        .header(Header.CACHE_CONTROL, "no-store")
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "same-origin")
        .result(html.toByteArray());
  }
}
