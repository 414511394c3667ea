package dk.sigtepunkt.contracts.plugin;

import dk.sigtepunkt.contracts.figure.Observation;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a {@link DataSource} answers. */
public sealed interface FetchResult {
    /**
     * @param observations of the source's own committee's indicators only
     * @param raw the bytes they were read from, kept by the core so that a parse can be repeated
     * @param mediaType of the raw bytes
     */
    record Fetched(List<Observation> observations, Raw raw, String mediaType) implements FetchResult {
        public Fetched {
            observations = List.copyOf(observations);
        }
    }

    record NothingNew() implements FetchResult {}

    /**
     * @param reason a Danish sentence for the controller: what is wrong and what to do
     * @param again whether the same call may succeed later
     */
    record Failure(String reason, boolean again) implements FetchResult {}

    /** Raw bytes, copied in and out. */
    final class Raw {
        private final byte[] bytes;

        public Raw(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }

    default <T> T fold(Function<Fetched, T> fetched, Supplier<T> nothingNew, Function<Failure, T> failure) {
        if (this instanceof Fetched result) {
            return fetched.apply(result);
        }
        return this instanceof Failure result ? failure.apply(result) : nothingNew.get();
    }
}
