package dk.sigtepunkt.reporting.internal.seals;

import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.reporting.seal.SealPart;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who else says in a seal what an item of it says: closing or erasing the item would leave that. Its title counts, and every
 * sentence of some length that people wrote in it.
 */
public final class SealQuotes {
    /** Under these names stands what people call things, and what they wrote. */
    private static final Set<String> WRITTEN =
            Set.of("title", "text", "about", "wording", "description", "fact", "cause", "action", "answer");

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?])\\s+|\\R");
    private static final int LEAST_WORDS = 5;

    private SealQuotes() {}

    /**
     * The names of the parts, outside of the item, that quote it.
     *
     * @param parts those that can be read
     */
    public static List<String> of(List<SealPart> parts, ReportItem item) {
        Set<String> own = new HashSet<>();
        parts.stream()
                .filter(part -> SealContents.lies(part.name(), item))
                .forEach(part -> own(part.content(), "", own));
        List<Pattern> quoted = own.stream()
                .map(text -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + "(?![\\p{L}\\p{N}])"))
                .toList();
        return parts.stream()
                .filter(part ->
                        !SealContents.lies(part.name(), item) && !part.name().startsWith(SealContents.CLOSED))
                .filter(part -> texts(part.content())
                        .anyMatch(text -> quoted.stream()
                                .anyMatch(one -> one.matcher(text).find())))
                .map(SealPart::name)
                .toList();
    }

    private static void own(Object tree, String name, Set<String> own) {
        if (tree instanceof Map<?, ?> map) {
            map.forEach((key, value) -> own(value, String.valueOf(key), own));
        } else if (tree instanceof List<?> list) {
            list.forEach(one -> own(one, name, own));
        } else if (tree instanceof String text && WRITTEN.contains(name)) {
            own.addAll(
                    name.equals("title")
                            ? List.of(plain(text))
                            : Arrays.stream(SENTENCES.split(text))
                                    .map(SealQuotes::plain)
                                    .filter(one -> one.split(" ").length >= LEAST_WORDS)
                                    .toList());
            own.remove("");
        }
    }

    private static Stream<String> texts(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(SealQuotes::texts);
        }
        if (tree instanceof List<?> list) {
            return list.stream().flatMap(SealQuotes::texts);
        }
        return tree instanceof String text ? Stream.of(plain(text)) : Stream.empty();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
