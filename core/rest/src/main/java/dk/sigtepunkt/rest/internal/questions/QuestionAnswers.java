package dk.sigtepunkt.rest.internal.questions;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.questions.KeptQuestion;
import dk.sigtepunkt.domain.questions.QuestionBook;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SeenVersion;
import dk.sigtepunkt.rest.internal.http.WriteAnswer;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What the resources of questions have in common: how one is shown, and how what was not written is told. */
final class QuestionAnswers {
    private final ReadingAnswers readings;
    private final QuestionHistory questions;
    private final Clock clock;

    QuestionAnswers(ReadingAnswers readings, QuestionHistory questions, Clock clock) {
        this.readings = readings;
        this.questions = questions;
        this.clock = clock;
    }

    /** What is made of the questions as they were known, and of the day for what is overdue. */
    <T> T read(@Nullable String asOf, BiFunction<QuestionBook, LocalDate, T> made) {
        return readings.answer(asOf, reading -> made.apply(questions.known(reading.known()), day(reading)));
    }

    QuestionBook book() {
        return questions.book();
    }

    private LocalDate day(Reading reading) {
        return LocalDate.ofInstant(reading.known().orElseGet(clock::instant), Danish.ZONE);
    }

    static Problem unknown(String number) {
        return Problem.of(ProblemKind.UNKNOWN_QUESTION, "questions.unknown", number);
    }

    Response shown(Response.ResponseBuilder answer, KeptQuestion question) {
        return SeenVersion.told(
                answer.entity(QuestionJson.of(question, LocalDate.now(clock.withZone(Danish.ZONE)))),
                question.version());
    }

    static KeptQuestion done(WriteResult<KeptQuestion> result) {
        return WriteAnswer.kept(result, ProblemKind.UNKNOWN_QUESTION);
    }
}
