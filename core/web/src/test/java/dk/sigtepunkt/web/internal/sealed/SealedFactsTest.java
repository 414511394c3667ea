package dk.sigtepunkt.web.internal.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.seals.SealedBodies.BodyPart;
import dk.sigtepunkt.domain.sections.Sections;
import dk.sigtepunkt.reporting.internal.seals.SealedFacts;
import dk.sigtepunkt.reporting.written.WrittenReports;
import dk.sigtepunkt.web.internal.MadeUp;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What reports are made from, as it is sealed: always the same, exact, and each thing in the part that tells it. */
final class SealedFactsTest {
    private final SealedTown town = SealedTown.madeUp();

    private SortedMap<String, Object> facts(ReportRef ref, String... closed) {
        WrittenReports reports = town.installation.writtenReports();
        SealedFacts facts = new SealedFacts(
                person -> "person:" + Integer.toHexString(person.hashCode()), new SealedFacts.Made("1.0.0", false));
        ReportTold.Told told = town.told(SealedTown.laid(ref, closed), false);
        return reports.committee(told)
                .map(facts::of)
                .or(() -> reports.overall(told).map(facts::of))
                .orElseThrow();
    }

    private static Set<String> changed(Map<String, Object> before, Map<String, Object> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> before.containsKey(name)
                && after.containsKey(name)
                && before.get(name).equals(after.get(name)));
        return names;
    }

    @Test
    void theSameReportHasTheSameFactsWheneverTheyAreTaken() {
        for (ReportRef ref : List.of(SealedTown.OWN, SealedTown.QUARTERLY, SealedTown.DEEP)) {
            SortedMap<String, Object> first = facts(ref);
            town.installation.clock.forward(Duration.ofDays(2));
            assertThat(facts(ref)).isEqualTo(first);
            assertThat(facts(ref).toString()).isEqualTo(first.toString());
            plain(first);
        }
    }

    private static void plain(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            map.values().forEach(SealedFactsTest::plain);
        } else if (tree instanceof List<?> list) {
            list.forEach(SealedFactsTest::plain);
        } else {
            assertThat(tree).isInstanceOfAny(String.class, Integer.class, Boolean.class);
        }
    }

    @Test
    void aTextThatChangesChangesThePartThatTellsItAndNoOther() {
        SortedMap<String, Object> before = facts(SealedTown.OWN);
        var ref = Sections.assessment(MadeUp.WATER, SealedTown.QUARTER);
        Sections.drafted(town.installation.sections, ref, "Vi må skynde os.", MadeUp.SINCE.plusSeconds(20));
        Sections.released(town.installation.sections, ref, MadeUp.SINCE.plusSeconds(21));
        assertThat(changed(before, facts(SealedTown.OWN))).containsExactly("section:assessment");
    }

    @Test
    void figuresAreToldExactlyWithAllThatTheyRestOn() {
        Object area = facts(SealedTown.OWN).get("area:soe");
        assertThat(String.valueOf(area))
                .contains(
                        "indicator=vand.",
                        "value=",
                        "known=",
                        "unit=",
                        "source=",
                        "method=",
                        "owner=Udvalget for Vand");
        assertThat(facts(SealedTown.OWN).toString()).contains("person:").doesNotContain("konto-");
    }

    @Test
    void whatIsClosedIsInNoneOfThem() {
        assertThat(facts(SealedTown.OWN, "area:soe").keySet()).noneMatch(name -> name.contains("area:soe"));
        assertThat(facts(SealedTown.OWN, "action:rens").keySet()).noneMatch(name -> name.contains("action:rens"));
        assertThat(facts(SealedTown.OWN, "question:1").keySet()).noneMatch(name -> name.contains("question:1"));
    }

    /** Facts of what is no part of the body's own are few, and known. */
    @Test
    void theyAreCalledAsThePartsOfTheBody() {
        for (ReportRef ref : List.of(SealedTown.OWN, SealedTown.QUARTERLY, SealedTown.DEEP)) {
            Set<String> names = new HashSet<>(
                    town.body(ref, false).parts().stream().map(BodyPart::name).toList());
            Set<String> more = new TreeSet<>(facts(ref).keySet());
            more.removeAll(names);
            assertThat(more).allMatch(name -> name.contains("/action:") || name.endsWith("/changes"));
            assertThat(more.isEmpty() || ref.committee().isEmpty()).isTrue();
        }
    }
}
