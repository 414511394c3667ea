package dk.sigtepunkt.rest.internal.observations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.SeriesKey;
import dk.sigtepunkt.domain.recording.Entry;
import dk.sigtepunkt.domain.recording.RecordFigures;
import dk.sigtepunkt.domain.recording.Submission;
import dk.sigtepunkt.domain.text.Sha256;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Hands what was sent to the use case, and tells the same about it every time: every figure of a batch names the batch as
 * its reference, so that a repetition finds the very figures that were stored the first time.
 */
public final class Submissions {
    private static final int MARK_BYTES = 8;

    private final RecordFigures figures;
    private final ReadingAnswers readings;
    private final Words words;

    public Submissions(RecordFigures figures, ReadingAnswers readings, Words words) {
        this.figures = figures;
        this.readings = readings;
        this.words = words;
    }

    ReceiptJson receive(byte[] content, Optional<String> key, Actor actor) {
        AreaCode own =
                readings.answer(reading -> reading.figures().municipality().area());
        ReadItems items = SubmissionReader.read(content, own, words);
        String digest = Submission.digest(items.entries());
        String reference = reference(key.orElseGet(() -> UUID.randomUUID().toString()), digest);
        return figures.record(new Submission(items.entries(), items.misread(), key, digest, reference), actor)
                .fold(
                        // Only a reading that is opened now has what was just kept.
                        recorded -> readings.answer(reading -> ReceiptJson.of(
                                recorded.receipt(), stored(reading.figures(), items.entries(), reference))),
                        refused -> {
                            throw Problem.faulty(refused.faults());
                        },
                        () -> {
                            throw keyReused();
                        },
                        () -> {
                            throw Problem.of(ProblemKind.CONFLICT, "observations.collision");
                        },
                        forbidden -> {
                            throw Problem.denied(forbidden.why());
                        });
    }

    private static String reference(String key, String digest) {
        return "Indberettet via API (" + Sha256.hex((key + '\n' + digest).getBytes(UTF_8), MARK_BYTES) + ")";
    }

    private static Problem keyReused() {
        return Problem.of(ProblemKind.KEY_REUSED, "observations.key-reused");
    }

    private static List<ObservationJson> stored(FigureBook book, List<Entry> entries, String reference) {
        Map<SeriesKey, Map<String, Observation>> batch = new HashMap<>();
        return entries.stream()
                .map(entry -> batch.computeIfAbsent(series(entry), key -> ofBatch(book, key, reference))
                        .get(entry.period()))
                .map(Objects::requireNonNull)
                .map(ObservationJson::of)
                .toList();
    }

    private static SeriesKey series(Entry entry) {
        return new SeriesKey(
                IndicatorId.parse(entry.indicator()), new AreaCode(entry.area()), new Breakdown(entry.breakdown()));
    }

    private static Map<String, Observation> ofBatch(FigureBook book, SeriesKey key, String reference) {
        return book.series(key).stream()
                .flatMap(series -> series.vintages().stream())
                .filter(figure -> figure.reference().equals(reference))
                .collect(toMap(figure -> figure.period().code(), figure -> figure));
    }
}
