package dk.sigtepunkt.rest.internal.http;

import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import java.util.List;
import java.util.function.Function;

/** What is told to who wrote over the interface. */
public final class WriteAnswer {
    private WriteAnswer() {}

    /**
     * The thing as it is kept.
     *
     * @param unknown what it is called that there is no such thing
     * @throws Problem when nothing was written
     */
    public static <T> T kept(WriteResult<T> result, ProblemKind unknown) {
        return kept(result, unknown, sentence -> Problem.of(ProblemKind.CLASH, "problem.clash"));
    }

    /** The same, where the use case says itself what somebody else has done meanwhile. */
    public static <T> T keptOrTold(WriteResult<T> result, ProblemKind unknown) {
        return kept(result, unknown, sentence -> Problem.objection(ProblemKind.CLASH, sentence));
    }

    private static <T> T kept(WriteResult<T> result, ProblemKind unknown, Function<String, Problem> clash) {
        return result.fold(new WriteResult.Cases<T, T>() {
            @Override
            public T kept(T now) {
                return now;
            }

            @Override
            public T refused(List<WrittenFault> faults) {
                throw Problem.written(faults);
            }

            @Override
            public T clash(T now, String sentence) {
                throw clash.apply(sentence);
            }

            @Override
            public T unknown(String sentence) {
                throw Problem.objection(unknown, sentence);
            }

            @Override
            public T forbidden(Denied why) {
                throw Problem.denied(why);
            }
        });
    }
}
