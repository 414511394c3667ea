package dk.sigtepunkt.contracts.committee;

/** The most that a file may be, a committee as well as figures for a source, whichever door it is handed in by. */
public final class FileLimit {
    /** As sizes are counted wherever they are said. */
    public static final int MEGABYTE = 1024 * 1024;

    public static final int MEGABYTES = 50;
    public static final int BYTES = MEGABYTES * MEGABYTE;

    /** What a reader is told of a file with more bytes. */
    public static final String SENTENCE = sentence(MEGABYTES);

    private FileLimit() {}

    /** The same of a limit that an installation has set itself, or that follows from its memory. */
    public static String sentence(long megabytes) {
        return "Filen må højst være på %d MB.".formatted(megabytes);
    }
}
