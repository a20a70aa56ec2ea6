package wireroom.desk.view;

/**
 * Where a page finds its style and its scripts.
 *
 * @param style the style sheet
 * @param script the page's own script
 * @param htmx htmx
 */
public record ShellView(String style, String script, String htmx) {}
