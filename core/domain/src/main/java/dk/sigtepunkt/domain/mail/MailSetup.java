package dk.sigtepunkt.domain.mail;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Whether mail is sent from here, as the installation has set it.
 *
 * @param terms empty while nothing is sent
 * @param faults what is wrong with what is set, each a Danish sentence that names no secret; mail is off while there are some
 */
public record MailSetup(Optional<Terms> terms, List<String> faults) {
    public static final MailSetup OFF = new MailSetup(Optional.empty(), List.of());

    public MailSetup {
        faults = List.copyOf(faults);
    }

    /**
     * On which terms.
     *
     * @param base where people find this installation, without a slash at the end: links begin with it
     * @param fromHour the hour of the day before which nothing is sent by itself
     */
    public record Terms(URI base, int fromHour) {
        /** @param path of a page here, beginning with a slash */
        public String link(String path) {
            return base + path;
        }
    }

    public static MailSetup on(URI base, int fromHour) {
        return new MailSetup(Optional.of(new Terms(base, fromHour)), List.of());
    }

    public static MailSetup wrong(List<String> faults) {
        return new MailSetup(Optional.empty(), faults);
    }

    public boolean on() {
        return terms.isPresent();
    }
}
