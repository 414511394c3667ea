package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.influence.CrossInfluences;
import dk.sigtepunkt.domain.influence.InfluenceHistory;
import dk.sigtepunkt.domain.influence.QuartersInfluences;
import dk.sigtepunkt.domain.reports.ReportHistory;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.sections.QuarterWords;
import dk.sigtepunkt.domain.sections.ReleasedBook;
import dk.sigtepunkt.domain.sections.ReleasedText;
import dk.sigtepunkt.domain.sections.SectionKey;
import dk.sigtepunkt.domain.sections.SectionStore;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * By what a deadline is fulfilled: by the thing that it is about. Of a plain one that is the written report, once that is begun;
 * where nobody has begun one, or only after the deadline had passed, a committee's own released words do.
 */
@Component(service = QuarterDeliveries.class)
public final class WrittenDeliveries implements QuarterDeliveries {
    private final SectionStore sections;
    private final ReportHistory reports;
    private final CrossInfluences crossing;
    private final InfluenceHistory influences;

    @Activate
    public WrittenDeliveries(
            @Reference SectionStore sections,
            @Reference ReportHistory reports,
            @Reference CrossInfluences crossing,
            @Reference InfluenceHistory influences) {
        this.sections = sections;
        this.reports = reports;
        this.crossing = crossing;
        this.influences = influences;
    }

    @Override
    public List<Object> written() {
        return List.of(sections.released(), reports.book(), influences.book());
    }

    @Override
    public Optional<Instant> delivered(AwaitedDelivery what, Reading reading) {
        Optional<CommitteeId> committee = what.who().committeeId();
        Period quarter = what.quarter();
        return switch (what.kind()) {
            case WORDS_DEADLINE -> committee.flatMap(id -> words(id, quarter, released(reading)));
            case FIGURES_DEADLINE -> committee.flatMap(id -> new AwaitedFigures(quarter, what.due()).came(id, reading));
            case HEARING_DEADLINE -> committee.flatMap(id -> answers(id, quarter, reading));
            case REPORT_DEADLINE -> submitted(report(what, reading));
            case DEADLINE -> plain(what, reading);
            case MEETING, REPORT, HEARING, PUBLICATION -> Optional.empty();
        };
    }

    private WrittenReport report(AwaitedDelivery what, Reading reading) {
        ReportRef ref = what.who()
                .committeeId()
                .map(id -> ReportRef.of(id, what.quarter()))
                .orElseGet(() -> ReportRef.quarterly(what.quarter()));
        WrittenReport report = reports.book().report(ref);
        return reading.known().map(report::knownBy).orElse(report);
    }

    /** One that was sent back is not there until it is submitted anew. */
    private static Optional<Instant> submitted(WrittenReport report) {
        return report.frozen();
    }

    private Optional<Instant> plain(AwaitedDelivery what, Reading reading) {
        WrittenReport report = report(what, reading);
        Optional<Instant> begun = report.begun();
        Optional<Instant> words = what.who().committeeId().flatMap(id -> words(id, what.quarter(), released(reading)));
        if (begun.isEmpty()) {
            return words;
        }
        // What a quarter has answered already is not made another answer by a report that is begun long afterwards.
        boolean answered = LocalDate.ofInstant(begun.get(), Danish.ZONE).isAfter(what.due());
        return words.filter(came -> answered && came.isBefore(begun.get())).or(() -> submitted(report));
    }

    /** Also what its report does not let anybody read yet: only that it came is told. */
    private ReleasedBook released(Reading reading) {
        ReleasedBook released = sections.released();
        return reading.known().map(released::knownBy).orElse(released);
    }

    private static Optional<Instant> words(CommitteeId committee, Period quarter, ReleasedBook released) {
        QuarterWords words = released.of(committee, quarter);
        // What it is corrected by later does not make it late.
        return words.assessment()
                .flatMap(standing -> words.texts().stream()
                        .filter(text -> text.ref().key().equals(SectionKey.ASSESSMENT) && text.stands())
                        .map(ReleasedText::released)
                        .map(by -> by.at())
                        .min(Comparator.naturalOrder()));
    }

    /** Not before the quarter is over: until then more may change. Where nothing is felt in the committee, that is all. */
    private Optional<Instant> answers(CommitteeId committee, Period quarter, Reading reading) {
        QuartersInfluences touching = crossing.of(reading, quarter).touching(committee);
        return touching.unanswered().findAny().isPresent()
                ? Optional.empty()
                : Stream.concat(
                                Stream.of(Danish.endOf(quarter.end())),
                                touching.changes().stream()
                                        .flatMap(change -> change.touched().stream())
                                        .flatMap(touched -> touched.hearing().answers().stream()
                                                .limit(1))
                                        .map(answer -> answer.by().at()))
                        .max(Comparator.naturalOrder());
    }
}
