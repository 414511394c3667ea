package dk.sigtepunkt.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.ToldQuarters;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.strategy.SeveralStrategies;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.PeriodOpening;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An area that goes over to the next strategy under the same key takes no quarter of the earlier one with it. */
class PeriodOpeningTest {
    private static final SigtepunktId NEXT = new SigtepunktId("videre");
    private static final Strategy LATER = new Strategy(
            new StrategyId("videre"),
            "Videre",
            "Om",
            2026,
            2029,
            Period.quarter(2026, 1),
            new StrategyState.Adopted("Byrådet", LocalDate.of(2025, 12, 17), "referat"),
            true,
            List.of(new Sigtepunkt(NEXT, "Videre", "Videre.", "", List.of())),
            List.of("Byrådet"));
    private static final CatalogueSnapshot BEFORE = new CatalogueSnapshot(List.of(under(Port.GROWTH)), List.of());
    private static final CatalogueSnapshot AFTER = new CatalogueSnapshot(List.of(under(NEXT)), List.of());

    private static KnownCommittee under(SigtepunktId sigtepunkt) {
        KnownCommittee like = Port.committee("havn", CommitteeState.ACTIVE);
        FocusArea area = like.content().focusAreas().get(0);
        FocusArea moved = new FocusArea(
                area.ref(),
                area.title(),
                area.officialWording(),
                area.description(),
                new SigtepunktLink(sigtepunkt, "fordi"),
                List.of(),
                List.of());
        return new KnownCommittee(
                like.content().with(List.of(moved), like.content().indicators(), List.of()),
                like.state(),
                like.version(),
                like.since());
    }

    private static List<String> openings(String... quarters) {
        FigureBook book = FigureBook.EMPTY.with(Stream.of(quarters)
                .map(quarter -> Port.figure("havn", Period.parse(quarter), 195))
                .map(Observation.class::cast)
                .toList());
        Reading reading = new Reading(AFTER, book, () -> {})
                .with(
                        Optional.empty(),
                        new ToldQuarters(
                                AFTER,
                                quarter -> new Reading(
                                        quarter.compareTo(Period.quarter(2026, 1)) < 0 ? BEFORE : AFTER,
                                        book,
                                        () -> {})));
        Strategy earlier = Port.strategy().with(Port.strategy().state(), false);
        return new ConsolidatedReports(
                        new SeveralStrategies(earlier, LATER),
                        List::of,
                        new Silent(),
                        Clock.fixed(Danish.endOf(LocalDate.of(2026, 8, 1)), Danish.ZONE))
                .openings(reading).stream().map(PeriodOpeningTest::code).toList();
    }

    private static String code(PeriodOpening opening) {
        return opening.strategy().id() + " " + opening.quarter().code() + (opening.figures() ? "" : " none");
    }

    @Test
    void theEarlierStrategyOpensOnItsLastQuarterThatFiguresReach() {
        assertThat(openings("2025K3", "2025K4", "2026K1")).containsExactly("videre 2026K1", "sammen 2025K4");
        assertThat(openings("2025K2", "2025K3")).containsExactly("sammen 2025K3", "videre 2026K1 none");
    }

    @Test
    void aQuarterToComeIsOpenedOnByNeither() {
        assertThat(openings("2026K4")).containsExactly("videre 2026K2", "sammen 2025K4");
        assertThat(openings()).containsExactly("sammen 2022K3 none", "videre 2026K1 none");
    }
}
