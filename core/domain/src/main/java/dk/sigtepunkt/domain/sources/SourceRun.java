package dk.sigtepunkt.domain.sources;

import dk.sigtepunkt.contracts.identity.SourceKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One time a source was asked, or a file of it was handed in.
 *
 * @param id rising; 0 before it is stored
 */
public record SourceRun(
        long id, SourceKey source, Start start, Optional<Instant> ended, State state, Counts counts, Account account) {

    public Trigger trigger() {
        return start.trigger;
    }

    public Instant started() {
        return start.at;
    }

    /** The account's, for everybody. */
    public String sentence() {
        return account.sentence;
    }

    /** @param by who started it; the schedule's runs name the server */
    public record Start(Trigger trigger, String by, Instant at) {}

    /**
     * How a run went, or where it has come to.
     *
     * @param sentence Danish, for everybody: without a word of what was read
     * @param warnings Danish sentences for everybody; the run went on in spite of them
     * @param inFull the same for those who are signed in, with what stood where
     */
    public record Account(String sentence, List<String> warnings, InFull inFull) {
        public Account {
            warnings = List.copyOf(warnings);
        }

        /** Sentences that have nothing of what was read in them. */
        public static Account of(String sentence, List<String> warnings) {
            return new Account(sentence, warnings, new InFull(sentence, warnings));
        }
    }

    /** Sentence and warnings with the cells and names that they are about: not for the public, and not for the log. */
    public record InFull(String sentence, List<String> warnings) {
        public InFull {
            warnings = List.copyOf(warnings);
        }
    }

    public enum Trigger {
        SCHEDULE("schedule"),
        BY_HAND("by-hand"),
        UPLOAD("upload"),
        DROP_FOLDER("drop-folder"),
        REPEAT("repeat");

        private final String code;

        Trigger(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public enum State {
        RUNNING("running"),
        /** New or revised figures were taken in. */
        DONE("done"),
        /** The source had nothing that was not known. */
        UNCHANGED("unchanged"),
        /** At least one indicator's figures wait in quarantine. */
        HELD("held"),
        FAILED("failed"),
        /** The server stopped in the middle of it. */
        INTERRUPTED("interrupted");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public boolean ended() {
            return this != RUNNING;
        }
    }

    /**
     * How many figures.
     *
     * @param read all that the source's rows gave
     * @param added for cells that had none
     * @param revised for cells that had another
     * @param held waiting in quarantine
     */
    public record Counts(int read, int added, int revised, int held) {
        public static final Counts NONE = new Counts(0, 0, 0, 0);
    }
}
