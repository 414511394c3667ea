package dk.sigtepunkt.launcher;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;

/** Why the server cannot start; the exit codes are documented in the README and in {@code bin/sigtepunkt}. */
final class StartFault extends Exception {
    static final int OTHER = 1;
    static final int BUSY = 2;
    static final int CONFIGURATION = 4;
    static final int DATA_FOLDER = 6;
    static final int DISK_FULL = 7;

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    /** @param sentence plain Danish: what is wrong and what to do about it */
    StartFault(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /** A file of the data folder could not be read or written. */
    static StartFault of(IOException failure, Path file) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space left") || message.contains("quota exceeded")) {
            return diskFull(file);
        }
        if (message.contains("read-only")) {
            return new StartFault(
                    DATA_FOLDER,
                    "»%s« ligger på en disk, der kun kan læses; gør disken skrivbar, eller sæt SIGTEPUNKT_DATA til en anden mappe."
                            .formatted(file));
        }
        String why = failure instanceof AccessDeniedException ? "adgang nægtet" : failure.getMessage();
        return new StartFault(
                DATA_FOLDER,
                "»%s« kan ikke læses eller skrives af brugeren %s (%s); ret filens ejer og rettigheder."
                        .formatted(file, System.getProperty("user.name"), why));
    }

    static StartFault diskFull(Path file) {
        return new StartFault(
                DISK_FULL, "disken med datamappen »%s« er fuld; gør plads, og start igen.".formatted(file));
    }

    int exitCode() {
        return exitCode;
    }
}
