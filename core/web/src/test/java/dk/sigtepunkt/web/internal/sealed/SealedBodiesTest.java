package dk.sigtepunkt.web.internal.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.seals.SealedBodies.Body;
import dk.sigtepunkt.domain.seals.SealedBodies.BodyPart;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.RealContent;
import dk.sigtepunkt.web.internal.http.Assets;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What stands on the pages of reports is in their blocks, word for word, and is shown from them again. */
final class SealedBodiesTest {
    private static final Words WORDS = Words.danish(Assets.class.getClassLoader());
    private static final SealedLook OTHER = new SealedLook(Map.of("status", "s-%s", "table", "grid", "hidden", "off"));

    private static void whole(Body body) {
        Document html = Jsoup.parse(body.html());
        List<String> read = BlockText.words(html.body());
        assertThat(BlockText.words(body.parts())).isEqualTo(read).hasSizeGreaterThan(50);
        List<ShownPart> parts =
                body.parts().stream().map(part -> ShownPart.told(part.blocks())).toList();
        for (SealedLook look : List.of(SealedLook.NOW, OTHER)) {
            SealedBodyView view = SealedBodyView.of(parts, look, WORDS);
            assertThat(view.refused()).isEmpty();
            Document shown = Jsoup.parseBodyFragment(view.html());
            assertThat(BlockText.words(shown.body())).isEqualTo(read);
            assertThat(shown.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(shown.select("a[href^=#]").eachAttr("href"))
                    .allSatisfy(anchor ->
                            assertThat(shown.selectFirst(anchor)).as(anchor).isNotNull());
            for (String tag : List.of("h2", "h3", "h4", "table", "th[scope]", "li", "dt", "details", "section")) {
                assertThat(shown.select(tag)).as(tag).hasSameSizeAs(html.select(tag));
            }
        }
        assertThat(body.parts().stream().map(BodyPart::name)).doesNotHaveDuplicates();
        body.parts().forEach(part -> plain(part.blocks()));
    }

    /** Nothing of how pages look, and nothing but plain values. */
    private static void plain(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            assertThat(map.containsKey("class")).isFalse();
            map.values().forEach(SealedBodiesTest::plain);
        } else if (tree instanceof List<?> list) {
            list.forEach(SealedBodiesTest::plain);
        } else {
            assertThat(tree).isInstanceOfAny(String.class, Integer.class, Boolean.class);
        }
    }

    @Test
    void everyWordOfEveryReportOfTheDeliveredCommitteesIsInItsBlocks() throws IOException {
        SealedTown town = new SealedTown(RealContent.installation());
        for (ReportRef ref : SealedTown.reports(town.installation.next.get().committees().stream()
                .map(one -> one.id().value())
                .toArray(String[]::new))) {
            whole(town.body(ref, false));
        }
    }

    @Test
    void soIsWhatPeopleWroteAskedAndClosed() {
        SealedTown town = SealedTown.madeUp();
        for (ReportRef ref : List.of(SealedTown.OWN, SealedTown.QUARTERLY, SealedTown.DEEP)) {
            whole(town.body(ref, false));
            whole(town.body(ref, true));
            String own = ref.committee().isPresent() ? "" : "vand.";
            whole(town.body(ref, false, "area:" + own + "soe"));
            whole(town.body(ref, true, "area:" + own + "soe"));
            whole(town.body(ref, false, "action:" + own + "rens", "question:1"));
        }
    }

    @Test
    void whatCanBeClosedIsAPartOfItsOwn() {
        SealedTown town = SealedTown.madeUp();
        List<String> own = names(town.body(SealedTown.OWN, false));
        assertThat(own)
                .contains(
                        "report",
                        "chapter/areas",
                        "section:assessment",
                        "area:soe",
                        "area:soe/section:area.soe",
                        "area:soe/action:rens",
                        "area:soe/action:rens/claims",
                        "question:1");
        assertThat(names(town.body(SealedTown.DEEP, false)))
                .contains("section:introduction", "area:vand.soe", "area:vand.soe/action:vand.rens");
        assertThat(names(town.body(SealedTown.QUARTERLY, false))).contains("section:conclusion", "area:vand.soe");
    }

    private static List<String> names(Body body) {
        return body.parts().stream().map(BodyPart::name).toList();
    }

    @Test
    void aNoteBelongsWithWhatAlonePointsToIt() {
        Body body = SealedTown.madeUp().body(SealedTown.QUARTERLY, false);
        assertThat(body.parts())
                .filteredOn(part -> part.name().startsWith("section:conclusion/note"))
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.item()).isEqualTo(SealedTown.item("section:conclusion"));
                    assertThat(BlockText.words(List.of(part.blocks()), 0)).contains("borgere.");
                });
    }

    @Test
    void theSameReportHasTheSameBody() {
        SealedTown town = SealedTown.madeUp();
        Body first = town.body(SealedTown.OWN, false);
        town.installation.clock.forward(Duration.ofDays(3));
        assertThat(town.body(SealedTown.OWN, false)).isEqualTo(first);
    }

    @Test
    void whatIsWithheldSaysSoAndNothingElseGoes() {
        Body body = SealedTown.madeUp().body(SealedTown.OWN, false);
        List<ShownPart> parts = body.parts().stream()
                .map(part -> part.name().startsWith("area:soe")
                        ? ShownPart.withheld(part.name().contains("/"), "Forvaltningsloven § 27")
                        : ShownPart.told(part.blocks()))
                .toList();
        Document shown = Jsoup.parseBodyFragment(SealedBodyView.of(parts, WORDS).html());
        assertThat(shown.text())
                .contains("Lukket: Forvaltningsloven § 27", "Slettet: Forvaltningsloven § 27", "Vi er godt på vej.")
                .doesNotContain("Søen er renere");
        assertThat(shown.select("#omraade-soe")).isEmpty();
    }

    @Test
    void blocksOfAnotherVocabularyAreRefusedWithASentence() {
        assertThat(Stream.of(
                                Map.<String, Object>of("type", "body", "vocabulary", 2, "blocks", List.of()),
                                Map.<String, Object>of("type", "part", "index", 7),
                                Map.<String, Object>of("type", "hologram"),
                                Map.<String, Object>of(
                                        "type", "drawing", "svg", "<svg><script>alert(1)</script></svg>"))
                        .map(block -> SealedBodyView.of(List.of(ShownPart.told(List.of(block))), WORDS)))
                .allSatisfy(view -> {
                    assertThat(view.html()).isEmpty();
                    assertThat(view.refused()).isNotEmpty();
                })
                .first()
                .satisfies(view -> assertThat(view.refused()).contains("udgave 2", "udgave 1"));
    }
}
