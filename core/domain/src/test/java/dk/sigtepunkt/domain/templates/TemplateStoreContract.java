package dk.sigtepunkt.domain.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.reports.ReportKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link TemplateStore} promises: a version stays as it was proposed, and of many who write at once one does. */
public abstract class TemplateStoreContract {
    private static final Instant WRITTEN = Instant.parse("2026-10-12T10:00:00.123456Z");
    private static final Period QUARTER = Period.quarter(2026, 4);

    protected abstract TemplateStore templates();

    /** One that forgets stays as it is. */
    protected void restart() {}

    private static Template full() {
        return new Template(
                ReportKind.QUARTERLY,
                List.of(
                        new TemplatePart("key-figures", "Nøgletal æøå", "", false),
                        new TemplatePart("forord", "Forord", "Linje et.\n\nLinje tre, æøå: " + "x".repeat(900), true),
                        new TemplatePart("areas", "Alle områder", "", false),
                        new TemplatePart("efterord", "Efterord", "", false)),
                new TemplateFigures(
                        FigureRule.NAMED, List.of(IndicatorId.parse("vej.stier"), IndicatorId.parse("havn.skibe"))));
    }

    @Test
    void keepsAllThatIsWrittenOverARestart() {
        assertThat(templates().book()).isEqualTo(TemplateBook.EMPTY);
        TemplateRef second = new TemplateRef(ReportKind.QUARTERLY, 2);
        TemplateRef third = new TemplateRef(ReportKind.QUARTERLY, 3);
        TemplateRef committees = new TemplateRef(ReportKind.COMMITTEE, 2);
        TemplateEntry.Drafted drafted = new TemplateEntry.Drafted(full(), "y".repeat(4000), SomeTemplates.by(WRITTEN));
        TemplateEntry.Approved approved = new TemplateEntry.Approved(
                LocalDate.of(2026, 10, 10),
                "Byrådet",
                "Tiltrådt.\nÆ",
                QUARTER,
                SomeTemplates.by(WRITTEN.plusSeconds(9)));
        TemplateEntry.Drafted other = new TemplateEntry.Drafted(
                SomeTemplates.turned(ReportKind.COMMITTEE, SomeTemplates.section("samspil", "Samspil", false)),
                "Derfor.",
                SomeTemplates.by(WRITTEN));
        assertThat(templates().keep(second, 0, drafted, Notes.any())).isTrue();
        assertThat(templates().keep(second, 1, approved, Notes.any())).isTrue();
        assertThat(templates().keep(third, 2, drafted, Notes.any())).isTrue();
        assertThat(templates().keep(committees, 0, other, Notes.any())).isTrue();
        TemplateBook expected = TemplateBook.EMPTY
                .with(second, drafted)
                .with(second, approved)
                .with(third, drafted)
                .with(committees, other);
        assertThat(templates().book()).isEqualTo(expected);
        restart();
        assertThat(templates().book()).isEqualTo(expected);
        assertThat(templates().book().find(second))
                .map(TemplateVersion::template)
                .contains(full());
        assertThat(templates().book().find(second).orElseThrow().approved()).contains(approved);
    }

    @Test
    void isTheSameBookUntilSomethingIsWritten() {
        TemplateRef ref = SomeTemplates.proposed(templates(), full(), WRITTEN);
        TemplateBook before = templates().book();
        assertThat(templates().book()).isSameAs(before);
        SomeTemplates.approved(templates(), ref, QUARTER, WRITTEN);
        assertThat(templates().book()).isNotSameAs(before);
    }

    @Test
    void keepsNothingThatWasJudgedOnAnotherState() {
        TemplateRef ref = SomeTemplates.proposed(templates(), full(), WRITTEN);
        TemplateEntry.Drafted late = new TemplateEntry.Drafted(full(), "For sent.", SomeTemplates.by(WRITTEN));
        assertThat(templates().keep(ref, 0, late, Notes.any())).isFalse();
        assertThat(templates().book().all(ReportKind.QUARTERLY)).hasSize(2);
        assertThat(templates().book().newest(ReportKind.QUARTERLY).note()).isEqualTo("Læserne bad om det.");
    }

    @Test
    void ofManyWhoProposeAtOnceOneDoes() {
        TemplateRef ref = new TemplateRef(ReportKind.QUARTERLY, 2);
        List<Boolean> kept = IntStream.range(0, 8)
                .parallel()
                .mapToObj(nr -> templates()
                        .keep(
                                ref,
                                0,
                                new TemplateEntry.Drafted(full(), "Nr. " + nr, SomeTemplates.by(WRITTEN)),
                                Notes.any()))
                .toList();
        assertThat(kept).filteredOn(one -> one).hasSize(1);
        assertThat(templates().book().kept()).hasSize(1);
    }

    @Test
    void tellsWhatWasKnownOnEachDay() {
        TemplateRef ref = SomeTemplates.proposed(templates(), full(), WRITTEN);
        SomeTemplates.approved(templates(), ref, QUARTER, WRITTEN.plusSeconds(60));
        TemplateBook book = templates().book();
        assertThat(book.knownBy(WRITTEN.minusSeconds(1))).isEqualTo(TemplateBook.EMPTY);
        assertThat(book.knownBy(WRITTEN).find(ref))
                .map(TemplateVersion::applies)
                .contains(false);
        assertThat(book.knownBy(WRITTEN).inForce(ReportKind.QUARTERLY, QUARTER))
                .isEqualTo(ShippedTemplates.of(ReportKind.QUARTERLY));
        assertThat(Optional.of(book.knownBy(WRITTEN.plusSeconds(60)).inForce(ReportKind.QUARTERLY, QUARTER)))
                .isEqualTo(book.find(ref));
    }
}
