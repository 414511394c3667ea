package dk.sigtepunkt.committees.beskaeftigelse;

import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.plugin.ReportContribution;
import dk.sigtepunkt.contracts.time.Period;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/**
 * Says of a quarter how it stands with partnerships and with people on part-time sick leave, beside the same quarter a year
 * before: two figures that only the job centre itself counts. What is missing is said to be.
 *
 * <p>{@code @Component} is all that it takes: the core finds it in the committee's bundle and asks it once for each report. It
 * keeps no state, so that the bundle can be taken out and put in again while the server runs.
 */
@Component
public final class QuarterNote implements ReportContribution {
    private static final String FIGURES = "/COMMITTEE-INF/data/eksempeldata.csv";

    /** Nothing is said of quarters before the figures begin. */
    @Override
    public Contribution contribute(Period period) {
        try {
            return said(OwnFigures.read(FIGURES), period);
        } catch (IOException | IllegalArgumentException unreadable) {
            return new Contribution.Failure("Udvalgets egne tal kan ikke læses, så der er intet at sige om kvartalet.");
        }
    }

    static Contribution said(OwnFigures figures, Period period) {
        Compared partnerships = Compared.of("partnerskabsaftaler", figures, period);
        Compared partTime = Compared.of("delvis-raskmelding", figures, period);
        if (partnerships.now().isEmpty() && partTime.now().isEmpty()) {
            return new Contribution.Nothing();
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(partnerships
                .now()
                .map(now -> "%s havde %s virksomheder en partnerskabsaftale med jobcentret%s."
                        .formatted(begun(period), number(now), partnerships.since(QuarterNote::companies)))
                .orElse("Tallet for virksomheder med partnerskabsaftale er ikke kommet for kvartalet."));
        sentences.add(partTime.now()
                .map(now ->
                        "Af de sygemeldte, der har en arbejdsgiver, var %s %% delvist raskmeldt og i gang med færre timer%s."
                                .formatted(number(now), partTime.since(QuarterNote::points)))
                .orElse("Tallet for delvist raskmeldte er ikke kommet for kvartalet."));
        return new Contribution.Text(String.join(" ", sentences)
                + "\n\nTallene er jobcentrets egne optællinger. De er eksempeldata og siger intet om kommunen.");
    }

    private static String begun(Period period) {
        return "Ved udgangen af %d. kvartal %d".formatted(period.ordinal(), period.year());
    }

    private static String companies(BigDecimal more) {
        return number(more.abs()) + (more.signum() > 0 ? " flere" : " færre");
    }

    private static String points(BigDecimal more) {
        return number(more.abs()) + " procentpoint" + (more.signum() > 0 ? " mere" : " mindre");
    }

    private static String number(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }

    /** Says how much a difference is, and whether it is more or less; {@code 12 flere}. */
    @FunctionalInterface
    private interface Amount {
        String of(BigDecimal difference);
    }

    /** One figure, and the same a year before. */
    private record Compared(Optional<BigDecimal> now, Optional<BigDecimal> before) {
        static Compared of(String indicator, OwnFigures figures, Period period) {
            Period yearBefore = Period.quarter(period.year() - 1, period.ordinal());
            return new Compared(figures.value(indicator, period), figures.value(indicator, yearBefore));
        }

        /** {@code , 12 flere end et år før}; with nothing to compare with, that there is nothing. */
        String since(Amount amount) {
            if (before.isEmpty()) {
                return "; tallet fra året før mangler";
            }
            BigDecimal more = now.orElseThrow().subtract(before.get());
            return more.signum() == 0 ? ", det samme som et år før" : ", %s end et år før".formatted(amount.of(more));
        }
    }
}
