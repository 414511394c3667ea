package dk.sigtepunkt.domain.start;

/**
 * Why the server cannot start.
 *
 * @param cause plain Danish, without a full stop: what is wrong, with the name of the file or setting
 * @param remedy plain Danish, without a full stop: what the operator does about it
 */
public record StartFault(Kind kind, String cause, String remedy) {
    /** What the fault is about; the exit codes are documented in the README and in {@code bin/sigtepunkt}. */
    public enum Kind {
        OTHER(1),
        PORT(2),
        CONFIGURATION(4),
        DATABASE(5),
        DATA_FOLDER(6),
        DISK_FULL(7),
        NOT_LET_IN(8);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    /** Cause and remedy in one sentence. */
    public String sentence() {
        return "%s; %s.".formatted(cause, remedy);
    }
}
