package dk.sigtepunkt.sources.internal;

import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.connection.SourceSettings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a source cannot be asked over the network, and what the operator must configure. */
final class Obstacles {
    private static final String STATBANK = "https://api.statbank.dk/v1";
    private static final Pattern HOST = Pattern.compile("(https?)://([^/:?#]+)(:\\d+)?(?:[/?#].*)?");

    private final OperationWords words = OperationWords.in(Danish.LOCALE);
    private final SourceSettings settings;

    Obstacles(SourceSettings settings) {
        this.settings = settings;
    }

    Optional<String> of(SourceDefinition source) {
        return missingToken(source).or(() -> address(source).flatMap(this::notAllowed));
    }

    /** Whether the source can be asked at all; others live of files that are handed in. */
    boolean asked(SourceDefinition source) {
        return source.connector() == Connector.PLUGIN || address(source).isPresent();
    }

    private Optional<String> missingToken(SourceDefinition source) {
        return source.settings().values().stream()
                .flatMap(text -> settings.missingToken(text).stream())
                .findFirst()
                .map(words::noToken);
    }

    /** As the wire judges, which has the last word: {@code host}, {@code host:port} or {@code http://host[:port]}. */
    private Optional<String> notAllowed(String address) {
        Matcher found = HOST.matcher(address.strip().toLowerCase(Locale.ROOT));
        if (!found.matches()) {
            return Optional.of(words.notSecure(address));
        }
        String host = found.group(2);
        String port = found.group(3) == null ? "" : found.group(3);
        boolean secure = found.group(1).equals("https");
        List<String> named = List.of(
                host + (port.isEmpty() ? secure ? ":443" : ":80" : port), "http://" + host, "http://" + host + port);
        boolean allowed = (port.isEmpty() && settings.allowedHosts().contains(host))
                || named.stream().limit(secure ? 1 : 3).anyMatch(settings.allowedHosts()::contains);
        return allowed ? Optional.empty() : Optional.of(words.notAllowed(host + port));
    }

    private Optional<String> address(SourceDefinition source) {
        if (source.connector() == Connector.STATISTIKBANKEN) {
            return Optional.of(settings.baseUrl(source.connector().code(), STATBANK));
        }
        return source.connector() == Connector.PLUGIN
                ? Optional.empty()
                : Optional.ofNullable(source.settings().get("url")).filter(url -> !url.isBlank());
    }
}
