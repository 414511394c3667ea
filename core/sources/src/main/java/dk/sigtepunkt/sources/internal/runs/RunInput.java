package dk.sigtepunkt.sources.internal.runs;

import dk.sigtepunkt.domain.sources.KeptDocument;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a run reads. */
public sealed interface RunInput {
    /** The source is asked. */
    record Asked() implements RunInput {}

    /** A file that was handed in. The array is not copied: files are large and stay in this module. */
    @SuppressWarnings("ArrayRecordComponent")
    record File(String name, byte[] content) implements RunInput {}

    /**
     * What an earlier run kept.
     *
     * @param newest whether no later answer has been taken in: an older one is read, but must not replace what came
     *     after it
     */
    record Kept(long run, List<KeptDocument> documents, boolean newest) implements RunInput {
        public Kept {
            documents = List.copyOf(documents);
        }
    }

    default <T> T fold(Supplier<T> asked, Function<File, T> file, Function<Kept, T> kept) {
        if (this instanceof File given) {
            return file.apply(given);
        }
        return this instanceof Kept given ? kept.apply(given) : asked.get();
    }
}
