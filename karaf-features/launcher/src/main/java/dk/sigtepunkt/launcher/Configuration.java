package dk.sigtepunkt.launcher;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * Looks at the files in {@code etc/} before anybody reads them: one that cannot be read is otherwise passed over, and the
 * server would start with other settings than those that are written there, for example on another database.
 */
final class Configuration {
    private static final String REMEDY = "ret den, eller læg distributionens udgave tilbage.";

    private Configuration() {}

    static void check(Path folder) throws StartFault {
        List<Path> files;
        try (var entries = Files.list(folder)) {
            files = entries.filter(Configuration::isSettings).sorted().toList();
        } catch (IOException unreadable) {
            throw fault("mappen »%s« kan ikke læses; ret dens ejer og rettigheder.".formatted(folder));
        }
        for (var file : files) {
            if (Files.isDirectory(file)) {
                throw fault(
                        "»%s« er en mappe, men skal være en fil; fjern den, eller læg filen tilbage.".formatted(file));
            }
            read(file);
        }
    }

    private static boolean isSettings(Path file) {
        var name = String.valueOf(file.getFileName());
        return !name.startsWith(".") && (name.endsWith(".cfg") || name.endsWith(".properties"));
    }

    private static void read(Path file) throws StartFault {
        try {
            // Any byte is a letter here: a file in an older encoding is still a list of settings.
            var text = Files.readString(file, ISO_8859_1);
            if (text.indexOf('\0') >= 0) {
                throw fault("filen »%s« er ikke en tekstfil; %s".formatted(file, REMEDY));
            }
            new Properties().load(new StringReader(text));
        } catch (IOException unreadable) {
            throw fault("filen »%s« kan ikke læses af brugeren %s; ret dens ejer og rettigheder."
                    .formatted(file, System.getProperty("user.name")));
        } catch (IllegalArgumentException malformed) {
            throw fault("filen »%s« har et »\\u«, der ikke følges af fire hexcifre, og kan ikke læses; %s"
                    .formatted(file, REMEDY));
        }
    }

    private static StartFault fault(String sentence) {
        return new StartFault(StartFault.CONFIGURATION, sentence);
    }
}
