package dk.sigtepunkt.rest.internal.http;

import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import java.util.List;

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
                throw Problem.of(ProblemKind.CLASH, "problem.clash");
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
