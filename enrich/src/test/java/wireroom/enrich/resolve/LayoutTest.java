package wireroom.enrich.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wireroom.schemas.model.ParagraphKind;

class LayoutTest {
  private final Marked marked = new Marked();

  @Test
  void creditNamesAPhotographerThenAgencies() {
    assertThat(marked.named(ParagraphKind.CREDIT, "Photograph: Lena Vogt/Coastline Pictures/PA"))
        .containsExactly(
            "Lena Vogt = person/lena-vogt",
            "Coastline Pictures = organization/coastline-pictures",
            "PA = organization/pa");
  }

  @Test
  void creditNamesThePaperWithoutItsArticle() {
    assertThat(marked.named(ParagraphKind.CREDIT, "Lena Vogt for the Harbour Gazette"))
        .containsExactly(
            "Lena Vogt = person/lena-vogt", "Harbour Gazette = organization/harbour-gazette");
  }

  @Test
  void creditMayNameTwoPhotographersOrNone() {
    assertThat(
            marked.named(
                ParagraphKind.CREDIT, "Photograph: Lena Vogt and Ida Bell", "Image: Reuters"))
        .containsExactly(
            "Lena Vogt = person/lena-vogt",
            "Ida Bell = person/ida-bell",
            "Reuters = organization/reuters");
  }

  @Test
  void captionMayEndInACredit() {
    assertThat(
            marked.named(
                ParagraphKind.CAPTION, "Waves at [loc Whitby]. Photograph: Lena Vogt/Alamy"))
        .containsExactly(
            "Whitby = location/whitby",
            "Lena Vogt = person/lena-vogt",
            "Alamy = organization/alamy");
  }

  @Test
  void datelineNamesTownRegionAndAgency() {
    assertThat(
            marked.named(
                "TOLEDO, Ohio (AP) — It rained.",
                "PORT ELLEN, Jan 12 (Harbour News) - It did not.",
                "Kyiv (Reuters) – It snowed."))
        .containsExactly(
            "TOLEDO = location/toledo",
            "Ohio = location/ohio",
            "AP = organization/ap",
            "PORT ELLEN = location/port-ellen",
            "Harbour News = organization/harbour-news",
            "Kyiv = location/kyiv",
            "Reuters = organization/reuters");
  }

  @Test
  void openingWithADashIsNoDateline() {
    assertThat(marked.named("Rain — much of it — fell all day.")).isEmpty();
  }
}
