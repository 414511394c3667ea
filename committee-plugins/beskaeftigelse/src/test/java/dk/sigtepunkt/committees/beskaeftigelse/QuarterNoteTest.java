package dk.sigtepunkt.committees.beskaeftigelse;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.plugin.ReportContribution;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.testkit.ReportContributionConformance;
import org.junit.jupiter.api.Test;

/** The kit's promises over the committee's own figures, and what is said where some of them are missing. */
class QuarterNoteTest extends ReportContributionConformance {
    private static final String HEADINGS = "indicator;period;value;status;known_on;note\n";
    private static final Period QUARTER = Period.quarter(2025, 4);

    @Override
    protected ReportContribution contribution() {
        return new QuarterNote();
    }

    private static String said(String lines) {
        return QuarterNote.said(OwnFigures.of(HEADINGS + lines), QUARTER)
                .fold(Contribution.Text::text, figures -> "figures", () -> "", Contribution.Failure::reason);
    }

    @Test
    void theShippedFiguresGiveASentenceThatComparesWithTheYearBefore() {
        assertThat(new QuarterNote().contribute(QUARTER))
                .isEqualTo(new Contribution.Text(
                        "Ved udgangen af 4. kvartal 2025 havde 91 virksomheder en partnerskabsaftale med jobcentret,"
                                + " 12 flere end et år før. Af de sygemeldte, der har en arbejdsgiver, var 40,2 %"
                                + " delvist raskmeldt og i gang med færre timer, 2,6 procentpoint mere end et år før."
                                + "\n\nTallene er jobcentrets egne optællinger. De er eksempeldata og siger intet om"
                                + " kommunen."));
    }

    @Test
    void nothingIsSaidOfAQuarterWithoutFigures() {
        assertThat(new QuarterNote().contribute(Period.quarter(2010, 1))).isEqualTo(new Contribution.Nothing());
    }

    @Test
    void whatIsMissingIsSaidPlainly() {
        assertThat(said("partnerskabsaftaler;2025K4;7;observed;2026-01-15;\n"))
                .contains("7 virksomheder", "; tallet fra året før mangler.")
                .contains("Tallet for delvist raskmeldte er ikke kommet for kvartalet.");
        assertThat(said("delvis-raskmelding;2025K4;40.2;observed;2026-01-15;\n"))
                .startsWith("Tallet for virksomheder med partnerskabsaftale er ikke kommet for kvartalet.");
    }

    @Test
    void theNewestLineOfAPeriodCountsAlsoWhenItTakesTheFigureAway() {
        String year = "partnerskabsaftaler;2024K4;9;observed;2025-01-15;\n";
        String again = """
                partnerskabsaftaler;2025K4;7;observed;2026-01-15;
                partnerskabsaftaler;2025K4;8;observed;2026-02-15;Talt om
                """;
        String away = """
                partnerskabsaftaler;2025K4;7;observed;2026-01-15;
                partnerskabsaftaler;2025K4;;missing;2026-02-15;Fejl
                """;
        assertThat(said(year + again)).contains("8 virksomheder", ", 1 færre end et år før.");
        assertThat(said(year + "partnerskabsaftaler;2025K4;9;observed;2026-01-15;\n"))
                .contains("det samme som et år før");
        assertThat(said(away)).isEmpty();
    }
}
