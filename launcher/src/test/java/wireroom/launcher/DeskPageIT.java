package wireroom.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import wireroom.testkit.SampleDispatch;
import wireroom.testkit.SampleDispatches;

/** The editors' page in a real browser; leaves pictures of it in {@code target/pages}. */
@ExtendWith(LineExtension.class)
class DeskPageIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Path PAGES = Path.of("target", "pages");

  private final RunningLine line;

  @TempDir private Path profile;
  @TempDir private Path folder;
  private ChromeDriver browser;
  private WebDriverWait wait;

  DeskPageIT(RunningLine line) {
    this.line = line;
  }

  @BeforeEach
  void openBrowserOnASubmittedBlog() throws IOException {
    SampleDispatch blog = SampleDispatches.liveBlog().with("Humber dock strike", "Dock strike");
    Path file = Files.writeString(folder.resolve(blog.fileName()), blog.text());
    line.run("submit", file.toString());
    browser =
        new ChromeDriver(
            new ChromeOptions()
                .addArguments(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--window-size=1280,900",
                    "--user-data-dir=" + profile));
    wait = new WebDriverWait(browser, PATIENCE);
  }

  @AfterEach
  void closeBrowser() {
    browser.quit();
  }

  @Test
  void editorTypesANameOpensAnEntryAndReadsNamesAndQuotes() throws IOException {
    browser.get(line.url() + "/");
    browser.findElement(By.id("q")).sendKeys("Quennell");
    wait.until(ExpectedConditions.urlContains("q=Quennell"));
    wait.ignoring(StaleElementReferenceException.class)
        .until(_ -> !texts(".result").isEmpty() && allContain(".result", "Quennell"));

    openTheEntryThatQuotes("between an employer");
    keepPicture("entry.png");
    assertThat(texts("article.entry mark.person")).contains("Alasdair Quennell");
    assertThat(texts("article.entry mark.organization")).contains("House of Commons");
    assertThat(browser.findElement(By.cssSelector("article.entry")).getText())
        .contains("between an employer and its workforce");
    assertThat(browser.findElements(By.cssSelector("article.entry .quote"))).isNotEmpty();
  }

  @Test
  void choosingAPersonShowsTheEntriesThatNameHer() {
    browser.get(line.url() + "/?q=Marsh");
    wait.until(
            ExpectedConditions.elementToBeClickable(
                By.cssSelector("[data-facet=person] a[data-id='person/helen-marsh']")))
        .click();
    wait.until(ExpectedConditions.urlContains("helen-marsh"));
    wait.until(
        ExpectedConditions.presenceOfElementLocated(
            By.cssSelector(".chip[data-value='person/helen-marsh']")));
    assertThat(browser.findElements(By.cssSelector(".result"))).isNotEmpty();
  }

  /** Clicks until the entry is there, since the list may be renewed between a look and a click. */
  private void openTheEntryThatQuotes(String words) {
    By link =
        By.xpath(
            "//li[contains(@class,'result')][.//q[contains(.,'%s')]]//a[@class='open']"
                .formatted(words));
    wait.ignoring(StaleElementReferenceException.class)
        .until(
            _ -> {
              if (browser.findElements(By.cssSelector("article.entry")).isEmpty()) {
                browser.findElement(link).click();
                return false;
              }
              return true;
            });
  }

  private boolean allContain(String selector, String words) {
    return texts(selector).stream().allMatch(text -> text.contains(words));
  }

  private List<String> texts(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream()
        .map(WebElement::getText)
        .toList();
  }

  private void keepPicture(String name) throws IOException {
    Files.createDirectories(PAGES);
    Files.write(PAGES.resolve(name), browser.getScreenshotAs(OutputType.BYTES));
  }
}
