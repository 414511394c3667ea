package dk.sigtepunkt.domain.sections;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.reports.MemoryReports;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.reports.WrittenReport;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is released is everybody's at once where nobody has begun a report, and with the report where somebody has. */
class PublicSectionsTest {
    private static final CommitteeId ROADS = new CommitteeId("vej");
    private static final Period THIRD = Period.quarter(2024, 3);
    private static final ReportRef REPORT = ReportRef.of(ROADS, THIRD);
    private static final SectionRef WHOLE = Sections.assessment(ROADS, THIRD);
    private static final SectionRef PATHS = Sections.area(ROADS, THIRD, "stier");
    private static final Instant START = Instant.parse("2024-10-12T10:00:00Z");

    private final MemorySections sections = new MemorySections();
    private final MemoryReports reports = new MemoryReports();
    private final Moving clock = new Moving();
    private final PublicSections everybody = new PublicSections(sections, reports, clock);

    private static final class Moving extends Clock {
        private Instant now = START;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private void let(SectionRef ref, String text, int second) {
        Sections.drafted(sections, ref, text, START.plusSeconds(second));
        Sections.released(sections, ref, START.plusSeconds(second));
    }

    private List<String> read(int second) {
        clock.now = START.plusSeconds(second);
        List<String> now = texts(everybody.book());
        assertThat(texts(everybody.known(Optional.of(clock.now)))).isEqualTo(now);
        return now;
    }

    private static List<String> texts(ReleasedBook book) {
        return book.all().stream().map(ReleasedText::text).toList();
    }

    @Test
    void withoutAReportWhatIsReleasedIsPublicAtOnce() {
        let(WHOLE, "Stierne.", 1);
        assertThat(read(1)).containsExactly("Stierne.");
    }

    @Test
    void onceAReportIsBegunWhatWasPublicStaysAndWhatComesIsWithTheReportInEachState() {
        let(WHOLE, "Før.", 1);
        for (StateCode state : StateCode.values()) {
            MemorySections fresh = new MemorySections();
            Sections.drafted(fresh, WHOLE, "Før.", START);
            Sections.released(fresh, WHOLE, START);
            Sections.drafted(fresh, PATHS, "Siden.", START.plusSeconds(2));
            Sections.released(fresh, PATHS, START.plusSeconds(2));
            reports.is(SomeReports.in(REPORT, state, START.plusSeconds(1)));
            PublicSections rule =
                    new PublicSections(fresh, reports, Clock.fixed(START.plusSeconds(60), ZoneOffset.UTC));
            List<String> due = state == StateCode.PUBLISHED ? List.of("Før.", "Siden.") : List.of("Før.");
            assertThat(texts(rule.book())).as(state.code()).isEqualTo(due);
            assertThat(texts(rule.known(Optional.of(START.plusSeconds(59)))))
                    .as(state.code())
                    .isEqualTo(due);
            assertThat(texts(rule.known(Optional.of(START.plusSeconds(4)))))
                    .as("as of a moment at which nobody could read it, with the report %s", state.code())
                    .containsExactly("Før.");
        }
    }

    @Test
    void whatIsPublishedAtAnHourToComeIsReadFromThatHourOn() {
        reports.is(SomeReports.planned(REPORT, START, START.plusSeconds(100)));
        let(WHOLE, "Stierne.", 1);
        assertThat(read(99)).isEmpty();
        ReleasedBook before = everybody.book();
        assertThat(everybody.book()).isSameAs(before);
        assertThat(read(100)).containsExactly("Stierne.");
        assertThat(everybody.book()).isSameAs(everybody.book());
    }

    @Test
    void whatWasReplacedOrTakenBackBeforeThePublicationNeverIsPublicAndWhatIsCorrectedAfterIsAtOnce() {
        reports.is(SomeReports.in(REPORT, StateCode.DRAFT, START));
        let(WHOLE, "Første forsøg.", 1);
        let(WHOLE, "Andet forsøg.", 2);
        let(PATHS, "Forkert.", 2);
        sections.keep(
                PATHS,
                OptionalInt.empty(),
                new SectionEntry.TakenBack("Fejl", Sections.by(Role.CHAIR, START.plusSeconds(3))),
                Notes.any());
        reports.is(SomeReports.in(REPORT, StateCode.PUBLISHED, START.plusSeconds(0)));
        assertThat(read(60)).containsExactly("Andet forsøg.");
        let(WHOLE, "Rettet.", 61);
        assertThat(read(61)).containsExactly("Andet forsøg.", "Rettet.");
    }

    @Test
    void whatIsClosedIsInNobodysAnswerOfWhicheverDay() {
        WrittenReport published = SomeReports.in(REPORT, StateCode.PUBLISHED, START);
        let(WHOLE, "Helheden.", 1);
        let(PATHS, "Stierne.", 1);
        for (ReportItem item : List.of(
                new ReportItem(ReportItem.Kind.AREA, "stier"), new ReportItem(ReportItem.Kind.SECTION, "area.stier"))) {
            reports.is(published.with(
                    new ReportStep.Closed(item, "§ 23", SomeReports.by(Role.STRATEGY_OFFICE, START.plusSeconds(50)))));
            assertThat(read(60)).containsExactly("Helheden.");
            assertThat(texts(everybody.known(Optional.of(START.plusSeconds(20)))))
                    .containsExactly("Helheden.");
        }
    }

    @Test
    void inNoHistoryIsATextReadBeforeItsReportAndWhatWasReadAsOfAMomentIsReadSoForGood() {
        Random random = new Random(65);
        for (int history = 0; history < 60; history++) {
            MemorySections some = new MemorySections();
            MemoryReports kept = new MemoryReports();
            int published = 10 + random.nextInt(20);
            List<ReleasedBook> then = new ArrayList<>();
            for (int second = 0; second < 40; second++) {
                Instant now = START.plusSeconds(second);
                if (second == 5) {
                    kept.is(SomeReports.in(REPORT, StateCode.LAID, now.minusSeconds(4)));
                }
                if (second == published) {
                    kept.is(kept.book()
                            .report(REPORT)
                            .with(new ReportStep.Published(now, SomeReports.by(Role.STRATEGY_OFFICE, now))));
                }
                if (random.nextBoolean()) {
                    SectionRef ref = random.nextBoolean() ? WHOLE : PATHS;
                    Sections.drafted(some, ref, "Nr. " + second, now);
                    Sections.released(some, ref, now);
                }
                PublicSections rule = new PublicSections(some, kept, Clock.fixed(now, ZoneOffset.UTC));
                then.add(rule.book());
                boolean hidden = second >= 5 && second < published;
                assertThat(rule.book().all())
                        .allMatch(
                                text -> !hidden || !text.released().at().isAfter(START.plusSeconds(1)) || before(text));
            }
            PublicSections last = new PublicSections(some, kept, Clock.fixed(START.plusSeconds(90), ZoneOffset.UTC));
            for (int second = 5; second < 40; second++) {
                assertThat(last.known(Optional.of(START.plusSeconds(second)))).isEqualTo(then.get(second));
            }
        }
    }

    /** Released before the report was begun, at the first second. */
    private static boolean before(ReleasedText text) {
        return !text.released().at().isAfter(START.plusSeconds(1));
    }
}
