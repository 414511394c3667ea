package dk.sigtepunkt.shell.internal.console;

import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** A moment as the console shows it: {@code 30.09.2025 kl. 13.05}. */
public final class Moment {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH.mm").withZone(Danish.ZONE);

    private Moment() {}

    public static String text(Instant at) {
        return FORM.format(at);
    }
}
