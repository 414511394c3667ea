package dk.sigtepunkt.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.assessment.FocusAreaAssessment;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a quarter is compared with is what the one before says itself. */
class AssessedBeforeTest {
    private static final Period BEFORE = Period.quarter(2025, 2);

    private static KnownCommittee committee(String id, String... replaces) {
        return Port.committee(id, CommitteeState.ACTIVE, replaces);
    }

    private static AssessedBefore before(KnownCommittee[] now, KnownCommittee... then) {
        FigureBook book = FigureBook.EMPTY.with(Stream.of("havn", "by", "ny")
                .map(id -> Port.figure(id, BEFORE, 195))
                .toList());
        return new AssessedBefore(
                BEFORE,
                new Reading(new CatalogueSnapshot(List.of(then), List.of()), book, () -> {}),
                new CatalogueSnapshot(List.of(now), List.of()),
                LocalDate.of(2025, 10, 1),
                AssessmentWords.in(Danish.LOCALE));
    }

    private static Optional<FocusAreaAssessment> of(AssessedBefore before, KnownCommittee committee) {
        return before.of(committee.content().focusAreas().get(0), committee);
    }

    @Test
    void whatDidNotCountThenWasNotJudged() {
        KnownCommittee[] now = {committee("havn"), committee("by")};
        AssessedBefore before = before(now, committee("havn"));

        assertThat(of(before, now[0])).isPresent();
        assertThat(of(before, now[1])).isEmpty();
        assertThat(before.of(now[1].content().indicators().get(0), Optional.empty())
                        .code())
                .isEqualTo(AssessmentCode.NOT_JUDGED);
        assertThat(before.of(now[1].content().indicators().get(0), Optional.empty())
                        .newest())
                .isEmpty();
    }

    @Test
    void whatCountedThenAndDoesNoMoreIsPartOfWhatItWasComparedWith() {
        KnownCommittee[] now = {committee("havn")};

        assertThat(before(now, committee("havn"), committee("by")).codes(area -> true))
                .hasSize(2);
        assertThat(before(now, committee("by"))
                        .codes(area -> area.ref().committee().value().equals("havn")))
                .isEmpty();
    }

    @Test
    void whatCarriesAnotherOnIsComparedWithItself() {
        KnownCommittee[] now = {committee("ny", "havn")};

        assertThat(of(before(now, committee("havn")), now[0])).isPresent();
    }
}
