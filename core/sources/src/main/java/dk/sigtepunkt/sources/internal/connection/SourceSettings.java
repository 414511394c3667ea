package dk.sigtepunkt.sources.internal.connection;

import dk.sigtepunkt.contracts.committee.FileLimit;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The operator's configuration, checked.
 *
 * @param allowedHosts the hosts that may be called; none when empty
 * @param tokens by name, as {@code ${token.name}} is written in a committee's content
 * @param baseUrls by connector, in place of the connector's own address
 * @param node what this server is called in runs that the schedule starts
 */
public record SourceSettings(
        Set<String> allowedHosts,
        String contact,
        Limits limits,
        boolean scheduling,
        String node,
        Map<String, String> tokens,
        Map<String, String> baseUrls) {
    private static final ConnectionWords WORDS = ConnectionWords.in(Danish.LOCALE);
    private static final Pattern TOKEN = Pattern.compile("\\$\\{token\\.([A-Za-z0-9_-]+)}");

    public SourceSettings {
        allowedHosts = Set.copyOf(allowedHosts);
        tokens = Map.copyOf(tokens);
        baseUrls = Map.copyOf(baseUrls);
    }

    public String baseUrl(String connector, String standard) {
        return baseUrls.getOrDefault(connector, standard);
    }

    /** The name of a token that a text needs and the operator has not given. */
    public Optional<String> missingToken(String text) {
        return TOKEN.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !tokens.containsKey(name))
                .findFirst();
    }

    /** The text with the tokens themselves; never kept, never logged. */
    public String withTokens(String text) {
        return TOKEN.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(tokens.getOrDefault(found.group(1), found.group())));
    }

    /** The text without the tokens, should a host or a committee's own code have repeated one. */
    public String masked(String text) {
        String masked = text;
        for (Map.Entry<String, String> token : tokens.entrySet()) {
            if (!token.getValue().isBlank()) {
                masked = masked.replace(token.getValue(), "${token." + token.getKey() + "}");
            }
        }
        return masked;
    }

    /**
     * How much at a time, and how long.
     *
     * @param largestMegabytes as configured, and no more than a tenth of the memory there is
     */
    public record Limits(int largestMegabytes, int parallelRuns, Duration runDeadline) {
        private static final int PART_OF_MEMORY = 10;

        public Limits {
            require(largestMegabytes >= 1 && largestMegabytes <= 2000, WORDS.outside("largestMegabytes", 1, 2000));
            // What is read lies in memory as bytes and as text before a row of it is known.
            largestMegabytes = (int) Math.min(largestMegabytes, mostInMemory());
            require(parallelRuns >= 1 && parallelRuns <= 32, WORDS.outside("parallelRuns", 1, 32));
            require(
                    runDeadline.toMinutes() >= 1 && runDeadline.toHours() <= 24,
                    WORDS.outside("runDeadlineMinutes", 1, 1440));
        }

        public int largestBytes() {
            return largestMegabytes * FileLimit.MEGABYTE;
        }

        private static long mostInMemory() {
            return Math.max(1, Runtime.getRuntime().maxMemory() / PART_OF_MEMORY / FileLimit.MEGABYTE);
        }

        private static void require(boolean holds, String message) {
            if (!holds) {
                throw new IllegalArgumentException(message);
            }
        }
    }
}
