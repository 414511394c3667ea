package dk.sigtepunkt.domain.recording;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.FigureNotes;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.figures.KeyReusedException;
import dk.sigtepunkt.domain.figures.Receipt;
import dk.sigtepunkt.domain.figures.SeriesKey;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks, keeps and answers for figures, whichever door they come by. */
@Component(service = RecordFigures.class)
public final class FigureRecording implements RecordFigures {
    private final Catalogue catalogue;
    private final FigureStore figures;
    private final Clock clock;
    private final FrontDoor door;
    private final RecordingWords words = RecordingWords.in(Danish.LOCALE);

    @Activate
    public FigureRecording(
            @Reference Catalogue catalogue,
            @Reference FigureStore figures,
            @Reference FrontDoor door,
            @Reference Clock clock) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.door = door;
        this.clock = clock;
    }

    /** For all or for none: who may not write in one of the committees takes nothing in for the others. */
    private Optional<Denied> objection(Submission submission, Actor actor) {
        return places(submission).stream()
                .flatMap(where -> door.objection(actor, Permission.RECORD_FIGURES, where).stream())
                .findFirst();
    }

    /** What names no indicator is refused by all who may write anywhere. */
    private static List<Where> places(Submission submission) {
        List<Where> named = submission.entries().stream()
                .flatMap(entry -> IndicatorId.find(entry.indicator()).stream())
                .map(IndicatorId::committee)
                .distinct()
                .map(Where::in)
                .toList();
        return named.isEmpty() ? List.of(Where.SOMEWHERE) : named;
    }

    @Override
    public Result check(Submission submission, Actor actor) {
        return objection(submission, actor).<Result>map(Forbidden::new).orElseGet(() -> {
            Intake.Outcome outcome = checked(submission);
            return outcome.<Result>fold(
                    accepted ->
                            new Recorded(new Receipt(0, accepted.observations().size(), clock.instant(), "")),
                    refused -> new Refused(refused.faults()));
        });
    }

    @Override
    public Result record(Submission submission, Actor actor) {
        Optional<Denied> denied = objection(submission, actor);
        if (denied.isPresent()) {
            return new Forbidden(denied.get());
        }
        // A repetition is answered also when what it holds would no longer be taken; the store says whether it is one.
        if (submission.misread().isEmpty()
                && submission.key().flatMap(figures::receipt).isPresent()) {
            return kept(List.of(), submission, actor);
        }
        return checked(submission)
                .<Result>fold(
                        accepted -> kept(accepted.observations(), submission, actor),
                        refused -> new Refused(refused.faults()));
    }

    private Result kept(List<Observation> observations, Submission submission, Actor actor) {
        try {
            return new Recorded(figures.append(
                    observations, submission.key(), submission.digest(), note(observations, submission, actor)));
        } catch (KeyReusedException reused) {
            return new KeyReused();
        } catch (IllegalArgumentException meanwhile) {
            return new Collided();
        }
    }

    private AuditNote note(List<Observation> observations, Submission submission, Actor actor) {
        return FigureNotes.of(
                clock.instant(),
                actor,
                submission.key().orElse(""),
                observations.stream().map(Observation::indicator).toList(),
                submission.digest());
    }

    private Intake.Outcome checked(Submission submission) {
        try (Reading reading = catalogue.open()) {
            Instant knownAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
            Intake.Outcome outcome = intake(reading, submission, knownAt);
            if (!submission.misread().isEmpty()) {
                return new Intake.Outcome.Refused(
                        submission.allFaults(outcome.fold(accepted -> List.of(), Intake.Outcome.Refused::faults)));
            }
            // Two figures for one cell are never known at the same time, however fast they come.
            while (outcome instanceof Intake.Outcome.Accepted accepted
                    && anyTaken(reading.figures(), accepted.observations())) {
                knownAt = knownAt.plus(1, ChronoUnit.MICROS);
                outcome = intake(reading, submission, knownAt);
            }
            return outcome;
        }
    }

    private Intake.Outcome intake(Reading reading, Submission submission, Instant knownAt) {
        return Intake.check(submission.entries(), reading, knownAt, submission.reference(), words);
    }

    private static boolean anyTaken(FigureBook book, List<Observation> observations) {
        return observations.stream()
                .anyMatch(one -> book.series(SeriesKey.of(one)).stream()
                        .flatMap(series -> series.vintages().stream())
                        .anyMatch(known -> known.knownAt().equals(one.knownAt())
                                && known.period().equals(one.period())));
    }
}
