package dk.sigtepunkt.domain.recording;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.figures.Receipt;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/** The one door by which people and programs take figures in. */
@ProviderType
public interface RecordFigures {
    /** Takes all of it in or nothing. When this answers {@link Recorded}, the figures are on disk and can be read. */
    Result record(Submission submission, Actor actor);

    /** What {@link #record} would answer, changing nothing; the receipt's batch is then 0. */
    Result check(Submission submission, Actor actor);

    /** How it went. */
    sealed interface Result {
        default <T> T fold(
                Function<Recorded, T> recorded,
                Function<Refused, T> refused,
                Supplier<T> keyReused,
                Supplier<T> collided,
                Function<Forbidden, T> forbidden) {
            if (this instanceof Recorded done) {
                return recorded.apply(done);
            }
            if (this instanceof Refused faulty) {
                return refused.apply(faulty);
            }
            if (this instanceof Forbidden not) {
                return forbidden.apply(not);
            }
            return this instanceof KeyReused ? keyReused.get() : collided.get();
        }
    }

    /** @param receipt of a repetition the first one */
    record Recorded(Receipt receipt) implements Result {}

    /** @param faults at least one */
    record Refused(List<Intake.Fault> faults) implements Result {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** The key came with another content before. */
    record KeyReused() implements Result {}

    /** Somebody wrote the same figures in the same moment; to be sent again. */
    record Collided() implements Result {}

    record Forbidden(Denied why) implements Result {}
}
