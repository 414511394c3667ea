package dk.sigtepunkt.mail.internal.settings;

import dk.sigtepunkt.domain.accounts.Login;
import dk.sigtepunkt.domain.mail.MailSetup;
import dk.sigtepunkt.domain.mail.MailWords;
import dk.sigtepunkt.domain.text.Danish;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the configuration, and says of all that is wrong with it what is to be done. */
public final class MailSettingsReader {
    private static final MailWords WORDS = MailWords.in(Danish.LOCALE);
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.:-]*[A-Za-z0-9])?");
    private static final int HIGHEST_PORT = 65535;
    private static final int LAST_HOUR = 23;
    private static final int MOST_SECONDS = 300;

    private final MailConfiguration configuration;
    private final List<String> faults = new ArrayList<>();

    public MailSettingsReader(MailConfiguration configuration) {
        this.configuration = configuration;
    }

    /** Empty when mail is off, or when something is wrong. */
    public Optional<MailSettings> read() {
        if (!configuration.enabled()) {
            return Optional.empty();
        }
        Optional<MailSettings.Tls> tls = tls();
        Optional<URI> base = base();
        String host = host();
        String from = from();
        number(configuration.port(), 1, HIGHEST_PORT, WORDS.badPort(configuration.port()));
        number(configuration.fromHour(), 0, LAST_HOUR, WORDS.badHour(configuration.fromHour()));
        number(configuration.timeoutSeconds(), 1, MOST_SECONDS, WORDS.badSeconds(configuration.timeoutSeconds()));
        Optional<MailSettings.Login> login = login(tls);
        return !faults.isEmpty()
                ? Optional.empty()
                : tls.flatMap(how -> base.map(address -> new MailSettings(
                        new MailSettings.Server(
                                host, configuration.port(), how, Duration.ofSeconds(configuration.timeoutSeconds())),
                        from,
                        login,
                        new MailSetup.Terms(address, configuration.fromHour()))));
    }

    /** What is wrong, once it is read. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    private String host() {
        String host = needed("host", configuration.host());
        if (!host.isEmpty() && !HOST.matcher(host).matches()) {
            faults.add(WORDS.badHost(host));
        }
        return host;
    }

    private String from() {
        String from = needed("from", configuration.from());
        // Headers and addresses on the way are plain ASCII.
        boolean plain = from.chars().allMatch(sign -> sign < 128);
        if (!from.isEmpty() && !(plain && Login.canGetMail(from))) {
            faults.add(WORDS.badAddress("from", from));
        }
        return from;
    }

    private Optional<MailSettings.Tls> tls() {
        String written = configuration.tls().strip();
        Optional<MailSettings.Tls> tls = Arrays.stream(MailSettings.Tls.values())
                .filter(one -> one.name().equals(written.toUpperCase(Locale.ROOT)))
                .findFirst();
        if (tls.isEmpty()) {
            faults.add(WORDS.badTls(written));
        }
        return tls;
    }

    private Optional<URI> base() {
        String written = needed("baseAddress", configuration.baseAddress()).replaceAll("/+$", "");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<URI> base = uri(written)
                .filter(one -> "https".equals(one.getScheme()) || "http".equals(one.getScheme()))
                .filter(one -> one.getHost() != null && one.getUserInfo() == null)
                .filter(one -> one.getQuery() == null && one.getFragment() == null);
        if (base.isEmpty()) {
            faults.add(WORDS.badBase(written));
        }
        return base;
    }

    private static Optional<URI> uri(String written) {
        try {
            return Optional.of(new URI(written));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private Optional<MailSettings.Login> login(Optional<MailSettings.Tls> tls) {
        String user = configuration.user().strip();
        String file = configuration.passwordFile().strip();
        if (user.isEmpty() && file.isEmpty()) {
            return Optional.empty();
        }
        PasswordFile password = new PasswordFile(file);
        if (user.isEmpty() || file.isEmpty()) {
            faults.add(WORDS.userWithoutPassword());
        } else if (tls.filter(MailSettings.Tls.NONE::equals).isPresent()) {
            faults.add(WORDS.passwordWithoutTls());
        } else if (password.read().isEmpty()) {
            faults.add(WORDS.badPasswordFile(file));
        }
        return Optional.of(new MailSettings.Login(user, password));
    }

    private void number(int value, int least, int most, String fault) {
        if (value < least || value > most) {
            faults.add(fault);
        }
    }

    private String needed(String setting, String value) {
        if (value.isBlank()) {
            faults.add(WORDS.missing(setting));
        }
        return value.strip();
    }
}
