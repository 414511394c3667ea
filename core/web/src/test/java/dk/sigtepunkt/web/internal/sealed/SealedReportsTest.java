package dk.sigtepunkt.web.internal.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.seals.SealRequest;
import dk.sigtepunkt.domain.seals.Sealed;
import dk.sigtepunkt.domain.seals.SealedBodies;
import dk.sigtepunkt.domain.seals.SealingFailed;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.internal.seals.SealQuotes;
import dk.sigtepunkt.reporting.internal.seals.SealedFacts;
import dk.sigtepunkt.reporting.internal.seals.SealedReports;
import dk.sigtepunkt.reporting.seal.SealFile;
import dk.sigtepunkt.reporting.seal.SealPart;
import dk.sigtepunkt.reporting.seal.json.JsonUnreadable;
import dk.sigtepunkt.web.internal.http.Assets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A report sealed whole, from what is written to the file, and shown again from the file alone. */
final class SealedReportsTest {
    private final SealedTown town = SealedTown.madeUp();

    private Sealed seal(ReportRef ref, Optional<SealedBodies> bodies, String... closed) {
        WrittenReport report = SealedTown.laid(ref, closed);
        ReportStep.Laid step = report.steps().stream()
                .filter(ReportStep.Laid.class::isInstance)
                .map(ReportStep.Laid.class::cast)
                .findFirst()
                .orElseThrow();
        return new SealedReports(
                        town.installation.writtenReports(),
                        () -> bodies,
                        new SealedFacts(who -> "person:" + who.hashCode(), new SealedFacts.Made("1.0.0", true)),
                        new SealedReports.Maker("Byen", "1.0.0", true),
                        new Random(7))
                .seal(new SealRequest(town.told(report, true), step, 1, Optional.empty(), Optional.empty()));
    }

    private SealFile file(ReportRef ref, String... closed) throws JsonUnreadable {
        return SealFile.read(seal(ref, Optional.of(town.installation.bodies()), closed)
                .file()
                .getBytes(StandardCharsets.UTF_8));
    }

    private static List<ShownPart> shown(SealFile file) {
        return file.parts().stream()
                .map(part -> part.fold(
                        open -> ShownPart.told(blocks(open.part())),
                        withheld -> ShownPart.withheld(false, withheld.ground())))
                .toList();
    }

    private static List<Object> blocks(SealPart part) {
        return part.content() instanceof Map<?, ?> content && content.get("blocks") instanceof List<?> list
                ? new ArrayList<>(list)
                : List.of();
    }

    @Test
    void everyReportIsSealedHoldsAndIsShownFromItsFileAlone() throws JsonUnreadable {
        for (ReportRef ref : List.of(SealedTown.OWN, SealedTown.QUARTERLY, SealedTown.DEEP)) {
            Sealed sealed = seal(ref, Optional.of(town.installation.bodies()));
            SealFile file = SealFile.read(sealed.file().getBytes(StandardCharsets.UTF_8));
            assertThat(file.holds()).isTrue();
            assertThat(file.digest()).isEqualTo(sealed.head().digest());
            SealedBodyView view = SealedBodyView.of(shown(file), Words.danish(Assets.class.getClassLoader()));
            assertThat(view.refused()).isEmpty();
            assertThat(BlockText.words(Jsoup.parseBodyFragment(view.html()).body()))
                    .isEqualTo(BlockText.words(Jsoup.parse(sealed.html()).body()));
        }
    }

    @Test
    void theSameReportSealedTwiceHasTheSameContents() throws JsonUnreadable {
        assertThat(file(SealedTown.OWN).open()).isEqualTo(file(SealedTown.OWN).open());
    }

    @Test
    void whatIsClosedStandsInPartsOfItsOwnAndInNoOther() throws JsonUnreadable {
        List<SealPart> parts = file(SealedTown.OWN, "area:soe").open();
        assertThat(parts.stream().map(SealPart::name))
                .contains("closed/area:soe", "closed/area:soe/section:area.soe")
                .doesNotContain("area:soe");
        assertThat(parts)
                .filteredOn(part -> !part.name().startsWith("closed/"))
                .noneMatch(part -> part.content().toString().contains("Søen er renere"));
    }

    @Test
    void whoQuotesAnItemIsFound() throws JsonUnreadable {
        List<SealPart> parts = new ArrayList<>(file(SealedTown.OWN).open());
        parts.add(SealPart.of(
                "planted",
                Map.of(
                        "blocks",
                        List.of(Map.of("runs", List.of("Se: Hvad blev gjort? Den rene sø er tilbage igen nu."))))));
        parts.add(new SealPart(
                "question:9",
                Optional.of("question:9"),
                Map.of("facts", Map.of("text", "Kort. Den rene sø er tilbage igen nu."))));
        assertThat(SealQuotes.of(parts, SealedTown.item("question:9").orElseThrow()))
                .containsExactly("planted");
        assertThat(SealQuotes.of(parts, SealedTown.item("section:assessment").orElseThrow()))
                .isEmpty();
    }

    @Test
    void withoutAnybodyWhoShowsReportsNothingIsSealed() {
        assertThatThrownBy(() -> seal(SealedTown.OWN, Optional.empty()))
                .isInstanceOf(SealingFailed.class)
                .hasMessageContaining("kan ikke forsegles lige nu");
    }
}
