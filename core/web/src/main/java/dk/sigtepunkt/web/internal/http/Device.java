package dk.sigtepunkt.web.internal.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a browser says that it is, in the two words by which people know it again; the rest of it is nobody's business. */
final class Device {
    /** The first that is named decides: most name others too, as those that they want to pass for. */
    private static final Map<String, String> BROWSERS = ordered(
            "Edg", "Edge",
            "OPR/", "Opera",
            "Firefox/", "Firefox",
            "FxiOS/", "Firefox",
            "Chrome/", "Chrome",
            "CriOS/", "Chrome",
            "Safari/", "Safari",
            "curl/", "curl");

    private static final Map<String, String> SYSTEMS = ordered(
            "Windows", "Windows",
            "Android", "Android",
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Mac OS X", "Mac",
            "CrOS", "Chromebook",
            "Linux", "Linux");

    private Device() {}

    /** @return as {@code Firefox · Linux}; empty when nothing of it is known */
    static String of(String userAgent) {
        return Stream.of(named(BROWSERS, userAgent), named(SYSTEMS, userAgent))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static Optional<String> named(Map<String, String> marks, String userAgent) {
        return marks.entrySet().stream()
                .filter(mark -> userAgent.contains(mark.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> ordered(String... marksAndNames) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (int at = 0; at < marksAndNames.length; at += 2) {
            ordered.put(marksAndNames[at], marksAndNames[at + 1]);
        }
        return ordered;
    }
}
