package wireroom.enrich.revise;

import static org.assertj.core.api.Assertions.assertThat;
import static wireroom.enrich.revise.Versions.ARTICLE;
import static wireroom.enrich.revise.Versions.BLOG;
import static wireroom.enrich.revise.Versions.FIRST;
import static wireroom.enrich.revise.Versions.blog;
import static wireroom.enrich.revise.Versions.post;
import static wireroom.enrich.revise.Versions.published;
import static wireroom.enrich.revise.Versions.titled;
import static wireroom.enrich.revise.Versions.withSourceId;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wireroom.schemas.model.Change;
import wireroom.schemas.model.DispatchKind;
import wireroom.schemas.model.EntryId;
import wireroom.schemas.model.Header;
import wireroom.schemas.model.Paragraph;
import wireroom.schemas.model.ParagraphKind;
import wireroom.schemas.model.PubStatus;
import wireroom.schemas.model.ReadEntry;

class ReviserTest {
  private static final ReadEntry FERRY =
      post(
          "The ferry has docked with all passengers safe, the coastguard says.",
          "Its engines failed two miles off the point shortly after ten.",
          "Tugs brought it in against the tide.");
  private static final ReadEntry BRIDGE =
      post(
          "The swing bridge is shut to traffic until further notice.",
          "Drivers are asked to go round by the upper road.");
  private static final ReadEntry MAYOR =
      post("The mayor will speak at noon.", "She is expected to announce an inquiry.");

  private final Versions versions = new Versions();

  @Test
  void everyEntryOfAFirstVersionIsAdded() {
    Revised first = versions.next(BLOG, FERRY, BRIDGE);
    assertThat(changes(first)).containsExactly(Change.ADDED, Change.ADDED);
    assertThat(first.entries()).extracting(RevisedEntry::revision).containsOnly(1);
    assertThat(first.entries()).extracting(RevisedEntry::position).containsExactly(0, 1);
    assertThat(first.entries()).extracting(RevisedEntry::versionCreated).containsOnly(FIRST);
  }

  @Test
  void editedPostKeepsItsIdAndGetsTheNextRevision() {
    Revised first = versions.next(BLOG, BRIDGE, FERRY);
    ReadEntry edited =
        post(
            "The ferry has docked with all 214 passengers safe, the coastguard says.",
            "Its engines failed two miles off the point shortly after ten.",
            "Tugs brought it in against the tide.");
    Revised second = versions.next(BLOG, BRIDGE, edited);
    assertThat(changes(second)).containsExactly(Change.UNCHANGED, Change.UPDATED);
    assertThat(ids(second)).isEqualTo(ids(first));
    RevisedEntry ferry = second.entries().get(1);
    assertThat(ferry.revision()).isEqualTo(2);
    assertThat(ferry.entry()).isEqualTo(edited);
    assertThat(ferry.firstCreated()).isEqualTo(FIRST);
    assertThat(ferry.versionCreated()).isEqualTo(FIRST.plusSeconds(60));
  }

  @Test
  void unchangedPostKeepsTheTimeOfItsRevision() {
    versions.next(BLOG, FERRY);
    Revised second = versions.next(BLOG, MAYOR, FERRY);
    assertThat(second.entries().get(1).versionCreated()).isEqualTo(FIRST);
  }

  @Test
  void retitledPostKeepsItsId() {
    Revised first = versions.next(BLOG, titled("Ferry in trouble", FERRY.text().split("\n\n", -1)));
    Revised second =
        versions.next(BLOG, titled("All safe after drama at sea", FERRY.text().split("\n\n", -1)));
    assertThat(changes(second)).containsExactly(Change.UPDATED);
    assertThat(ids(second)).isEqualTo(ids(first));
  }

  @Test
  void postThatIsMovedAndEditedAtOnceKeepsItsId() {
    Revised first = versions.next(BLOG, FERRY, BRIDGE, MAYOR);
    ReadEntry edited = post(FERRY.text() + " Divers will look at the hull.");
    Revised second = versions.next(BLOG, BRIDGE, MAYOR, edited);
    assertThat(changes(second)).containsExactly(Change.UNCHANGED, Change.UNCHANGED, Change.UPDATED);
    assertThat(ids(second).get(2)).isEqualTo(ids(first).get(0));
  }

  @Test
  void postThatGrowsFromAFlashKeepsItsId() {
    ReadEntry flash = post("Flash: the harbour is closed to all ships after a fire on pier four.");
    Revised first = versions.next(BLOG, flash, BRIDGE);
    ReadEntry grown =
        post(
            flash.text(),
            "Smoke can be seen from the old town and from across the bay.",
            "Crews from three stations are at work, and the wind is rising.",
            "Nobody is thought to be hurt, but the pier has been cleared of people.",
            "The harbour master will give an account of the night at seven, his office says.");
    Revised second = versions.next(BLOG, grown, BRIDGE);
    assertThat(changes(second)).containsExactly(Change.UPDATED, Change.UNCHANGED);
    assertThat(ids(second)).isEqualTo(ids(first));
  }

  @Test
  void newPostDoesNotStealTheIdOfOneThatVanished() {
    Revised first = versions.next(BLOG, FERRY, BRIDGE);
    Revised second = versions.next(BLOG, MAYOR, BRIDGE);
    assertThat(changes(second)).containsExactly(Change.ADDED, Change.UNCHANGED, Change.WITHDRAWN);
    assertThat(ids(second).get(2)).isEqualTo(ids(first).get(0));
    assertThat(ids(second).get(0)).isNotIn(ids(first));
  }

  @Test
  void likePostOnTopDoesNotStealTheIdOfTheOneItRepeats() {
    Revised first = versions.next(BLOG, FERRY);
    Revised second = versions.next(BLOG, post(FERRY.text() + " More follows."), FERRY);
    assertThat(changes(second)).containsExactly(Change.ADDED, Change.UNCHANGED);
    assertThat(ids(second).get(1)).isEqualTo(ids(first).get(0));
  }

  @Test
  void withdrawalSaysWhatTheLastRevisionSaid() {
    versions.next(BLOG, FERRY, BRIDGE);
    Revised second = versions.next(BLOG, FERRY);
    RevisedEntry gone = second.entries().get(1);
    assertThat(gone.change()).isEqualTo(Change.WITHDRAWN);
    assertThat(gone.revision()).isEqualTo(2);
    assertThat(gone.position()).isEqualTo(1);
    assertThat(gone.entry()).isEqualTo(BRIDGE);
    assertThat(gone.versionCreated()).isEqualTo(FIRST.plusSeconds(60));
  }

  @Test
  void withdrawnEntryIsToldOnlyOnce() {
    versions.next(BLOG, FERRY, BRIDGE);
    versions.next(BLOG, FERRY);
    assertThat(changes(versions.next(BLOG, FERRY))).containsExactly(Change.UNCHANGED);
  }

  @Test
  void entryThatComesBackGoesOnWithItsRevisions() {
    Revised first = versions.next(BLOG, FERRY, BRIDGE);
    versions.next(BLOG, FERRY);
    Revised third = versions.next(BLOG, FERRY, BRIDGE);
    assertThat(changes(third)).containsExactly(Change.UNCHANGED, Change.UPDATED);
    assertThat(ids(third)).isEqualTo(ids(first));
    assertThat(third.entries().get(1).revision()).isEqualTo(3);
  }

  @Test
  void typographyAloneIsARevisionButNotANewEntry() {
    Revised first = versions.next(BLOG, post("\"It's over,\" she said."), BRIDGE);
    Revised second = versions.next(BLOG, BRIDGE, post("“It’s over”, she said."));
    assertThat(changes(second)).containsExactly(Change.UNCHANGED, Change.UPDATED);
    assertThat(ids(second).get(1)).isEqualTo(ids(first).get(0));
  }

  @Test
  void kindOfAParagraphIsPartOfTheEntry() {
    versions.next(BLOG, FERRY);
    Paragraph whole = FERRY.paragraphs().get(0);
    ReadEntry quoted =
        new ReadEntry(
            null,
            null,
            FERRY.text(),
            List.of(
                new Paragraph(whole.start(), whole.end(), ParagraphKind.BLOCKQUOTE),
                FERRY.paragraphs().get(1),
                FERRY.paragraphs().get(2)),
            null);
    assertThat(changes(versions.next(BLOG, quoted))).containsExactly(Change.UPDATED);
  }

  @Test
  void sourceIdIsTheLocalPartAndSurvivesARewrite() {
    Revised first = versions.next(BLOG, withSourceId("block-7", "The ferry is late."));
    Revised second = versions.next(BLOG, withSourceId("block-7", "Fire on pier four."));
    assertThat(ids(first)).containsExactly("newsdesk.harbour-1a2b3c4d.block-7");
    assertThat(ids(second)).isEqualTo(ids(first));
    assertThat(changes(second)).containsExactly(Change.UPDATED);
  }

  @Test
  void anotherSourceIdIsAnotherEntryEvenWithTheSameWords() {
    versions.next(BLOG, withSourceId("a", FERRY.text()));
    Revised second = versions.next(BLOG, withSourceId("b", FERRY.text()));
    assertThat(changes(second)).containsExactly(Change.ADDED, Change.WITHDRAWN);
  }

  @Test
  void entryIsFoundAgainWhenItsFormatBeginsToNameIds() {
    Revised first = versions.next(BLOG, FERRY);
    Revised second = versions.next(BLOG, withSourceId("a", FERRY.text().split("\n\n", -1)));
    assertThat(changes(second)).containsExactly(Change.UNCHANGED);
    assertThat(ids(second)).isEqualTo(ids(first));
  }

  @Test
  void hostileSourceIdsGiveDifferentLegalIds() {
    Revised revised =
        versions.next(
            BLOG,
            withSourceId("a.b", "One."),
            withSourceId("a b", "Two."),
            withSourceId("a/b", "Three."),
            withSourceId("", "Four."),
            withSourceId("x".repeat(10_000), "Five."),
            withSourceId("x".repeat(10_001), "Six."),
            withSourceId("a-b", "Seven."),
            withSourceId("a-b", "Eight."));
    assertThat(ids(revised)).doesNotHaveDuplicates();
    assertThat(ids(revised))
        .allSatisfy(
            id -> {
              assertThat(EntryId.dispatchOf(id)).isEqualTo("newsdesk.harbour-1a2b3c4d");
              assertThat(id).hasSizeLessThan(100).matches("[A-Za-z0-9_.-]+");
            });
  }

  @Test
  void firstCreatedIsWhenTheSourcePublished() {
    Instant published = Instant.parse("2026-03-01T10:15:00Z");
    RevisedEntry entry = versions.next(BLOG, published(published, "It rains.")).entries().get(0);
    assertThat(entry.firstCreated()).isEqualTo(published);
    assertThat(entry.versionCreated()).isEqualTo(FIRST);
  }

  @Test
  void newTermsReviseEveryEntry() {
    versions.next(BLOG, FERRY, BRIDGE);
    Revised second = versions.next(blog(PubStatus.WITHHELD, "Hold for the lawyers"), FERRY, BRIDGE);
    assertThat(changes(second)).containsExactly(Change.UPDATED, Change.UPDATED);
  }

  @Test
  void newHeadlineRevisesAnArticleButNotThePostsOfABlog() {
    versions.next(BLOG, FERRY, BRIDGE);
    Header renamed = Header.of(DispatchKind.BLOG, "Harbour open again", List.of(), "en");
    assertThat(changes(versions.next(renamed, FERRY, BRIDGE))).containsOnly(Change.UNCHANGED);

    Versions article = new Versions();
    article.next(ARTICLE, FERRY);
    Header rewritten = Header.of(DispatchKind.ARTICLE, "Harbour open again", List.of(), "en");
    assertThat(changes(article.next(rewritten, FERRY))).containsExactly(Change.UPDATED);
  }

  @Test
  void articleStaysTheSameEntryHoweverItIsRewritten() {
    Revised first = versions.next(ARTICLE, FERRY);
    Revised second = versions.next(ARTICLE, MAYOR);
    assertThat(changes(second)).containsExactly(Change.UPDATED);
    assertThat(ids(second)).isEqualTo(ids(first));
  }

  @Test
  void canceledDispatchWithdrawsWhatItSaidAndAddsNothing() {
    Revised first = versions.next(BLOG, FERRY, BRIDGE);
    Revised second = versions.next(blog(PubStatus.CANCELED, "Kill: wrong ferry"), FERRY, MAYOR);
    assertThat(ids(second)).isEqualTo(ids(first));
    assertThat(changes(second)).containsOnly(Change.WITHDRAWN);
    assertThat(versions.next(blog(PubStatus.CANCELED, "Kill: wrong ferry"), FERRY).entries())
        .isEmpty();
    Revised restored = versions.next(BLOG, FERRY);
    assertThat(restored.entries().get(0).id()).isEqualTo(ids(first).get(0));
    assertThat(restored.entries().get(0).revision()).isEqualTo(3);
  }

  @Test
  void withdrawalsAreSentFirstAndThenTheOldestEntry() {
    ReadEntry early = published(FIRST.minusSeconds(600), "The gates open.");
    ReadEntry late = published(FIRST.minusSeconds(60), "The band plays its first song.");
    versions.next(BLOG, BRIDGE);
    Revised second = versions.next(BLOG, late, FERRY, MAYOR, early);
    assertThat(second.toSend())
        .extracting(RevisedEntry::entry)
        .containsExactly(BRIDGE, early, late, MAYOR, FERRY);
  }

  @Test
  void unchangedEntriesAreNotSent() {
    versions.next(BLOG, FERRY);
    assertThat(versions.next(BLOG, FERRY).toSend()).isEmpty();
  }

  @Test
  void outcomeNamesEveryEntryByItsFirstWords() {
    Revised revised = versions.next(BLOG, FERRY, MAYOR);
    assertThat(revised.outcomes())
        .extracting(outcome -> outcome.opening())
        .containsExactly(
            "The ferry has docked with all passengers safe, the coastguard says. Its engines…",
            "The mayor will speak at noon. She is expected to announce an inquiry.");
  }

  @Test
  @Timeout(30)
  void thousandsOfPostsAlikeAreRevisedInBoundedTime() {
    versions.next(BLOG, goals(" It is raining."));
    Revised second = versions.next(BLOG, goals(" It is pouring."));
    assertThat(ids(second)).doesNotHaveDuplicates();
    assertThat(second.next().entries()).filteredOn(entry -> !entry.withdrawn()).hasSize(5_000);
  }

  private static List<ReadEntry> goals(String rest) {
    return IntStream.range(0, 5_000).mapToObj(n -> post("Goal number " + n + rest)).toList();
  }

  private static List<String> ids(Revised revised) {
    return revised.entries().stream().map(RevisedEntry::id).toList();
  }

  private static List<Change> changes(Revised revised) {
    return revised.entries().stream().map(RevisedEntry::change).toList();
  }
}
