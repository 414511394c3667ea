package dk.sigtepunkt.security.internal.factor;

import java.io.IOException;
import java.nio.file.Path;

/** What is wrong with the key file, and what to do. */
final class DanishKeyFile {
    private DanishKeyFile() {}

    static String unreadable(Path file, IOException broken) {
        return "»%s« kan ikke læses eller laves af brugeren %s (%s)"
                .formatted(file, System.getProperty("user.name"), broken.getMessage());
    }

    static String mendRights() {
        return "ret filens ejer og rettigheder";
    }

    static String unusable(Path file) {
        return "»%s« er ikke den nøgle, som serveren lavede (44 tegn på én linje)".formatted(file);
    }

    static String restore() {
        return "hent filen fra sikkerhedskopien; findes den ikke, så slet filen og start igen: de, der bruger koder fra en app,"
                + " logger da ind med en gendannelseskode eller får koderne slået fra af en administrator";
    }
}
