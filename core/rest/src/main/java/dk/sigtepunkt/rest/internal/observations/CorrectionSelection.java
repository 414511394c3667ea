package dk.sigtepunkt.rest.internal.observations;

import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.Correction;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.RetroactiveChange;
import dk.sigtepunkt.domain.strategy.StrategyAreas;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.rest.internal.http.Parameters;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which corrections a caller wants: those that became known from one day to another, both included, in Denmark.
 *
 * @param committee null means every committee
 * @param indicator null means every indicator
 */
record CorrectionSelection(
        LocalDate from,
        LocalDate to,
        @Nullable String committee,
        @Nullable String indicator) {
    private static final int USUAL_MONTHS = 12;

    /**
     * Without days and period: the last twelve months.
     *
     * @param today the day that is looked from
     */
    static CorrectionSelection of(MultivaluedMap<String, String> query, LocalDate today) {
        String period = query.getFirst("period");
        String from = query.getFirst("from");
        String to = query.getFirst("to");
        String committee = query.getFirst("committee");
        String indicator = query.getFirst("indicator");
        if (period == null) {
            LocalDate last = to == null ? today : day(to);
            LocalDate first = from == null ? last.minusMonths(USUAL_MONTHS) : day(from);
            return new CorrectionSelection(first, last, committee, indicator);
        }
        if (from != null || to != null) {
            throw Problem.of(ProblemKind.BAD_PARAMETER, "observations.period-or-days");
        }
        Period wanted = Parameters.read(period, Period::parse, ProblemKind.BAD_PERIOD);
        return new CorrectionSelection(wanted.start(), wanted.end(), committee, indicator);
    }

    /** The quarter that the days are; empty when they are another time. */
    Optional<Period> quarter() {
        Period quarter = Period.containing(Frequency.QUARTER, from);
        return Optional.of(quarter)
                .filter(one -> one.start().equals(from) && one.end().equals(to));
    }

    List<Correction> from(StrategyAreas areas, Reading reading) {
        return areas.corrections(reading, startOf(from), startOf(to.plusDays(1))).stream()
                .filter(one -> committee == null
                        || one.indicator().id().committee().value().equals(committee))
                .filter(one ->
                        indicator == null || one.indicator().id().toString().equals(indicator))
                .toList();
    }

    /** Of one indicator: what was decided of it. */
    List<RetroactiveChange> retroactive(StrategyAreas areas, Reading reading) {
        return areas.retroactive(reading, startOf(from), startOf(to.plusDays(1))).stream()
                .filter(one ->
                        committee == null || one.item().committee().value().equals(committee))
                .filter(one -> indicator == null
                        || one.indicator()
                                .filter(decided -> decided.id().toString().equals(indicator))
                                .isPresent())
                .toList();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Danish.ZONE).toInstant();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw Problem.of(ProblemKind.BAD_PARAMETER, "observations.no-day", text);
        }
    }
}
