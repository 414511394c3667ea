package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.JudgedVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What somebody has looked at who writes of a report: of whoever says that texts are ready those too.
 *
 * @param report the {@link WrittenReport#version()}; empty where nobody says
 * @param section the one that is meant; empty for all
 * @param seen how often each was written, by the sections' keys; empty where nobody says, so that nothing is compared
 */
public record SeenTexts(OptionalInt report, Optional<String> section, Optional<Map<String, String>> seen) {
    private static final WrittenReportWords WORDS = WrittenReportWords.in(Danish.LOCALE);

    /** Of no text. */
    static SeenTexts of(OptionalInt report) {
        return new SeenTexts(report, Optional.empty(), Optional.empty());
    }

    /**
     * Of one section.
     *
     * @param written the {@link SectionText#written()} that was looked at
     */
    static SeenTexts of(String section, String written) {
        Optional<Map<String, String>> seen =
                written.isBlank() ? Optional.empty() : Optional.of(Map.of(section, written.strip()));
        return new SeenTexts(OptionalInt.empty(), Optional.of(section), seen);
    }

    /** @param written as {@link #told} tells it */
    static SeenTexts ofAll(OptionalInt report, String written) {
        return written.isBlank()
                ? of(report)
                : new SeenTexts(
                        report,
                        Optional.empty(),
                        Optional.of(Arrays.stream(written.strip().split("\\s+"))
                                .map(one -> one.split(":", 2))
                                .collect(Collectors.toMap(
                                        one -> one[0], one -> one.length > 1 ? one[1] : "", (one, other) -> other))));
    }

    /** As a form carries it and the interface tells it: {@code assessment:3 area.stier:0}. */
    public static String told(List<SectionText> now) {
        return now.stream()
                .map(one -> "%s:%d".formatted(one.key(), one.written()))
                .collect(Collectors.joining(" "));
    }

    /**
     * That it is another one by now, in words; empty when it is not.
     *
     * @param now how its texts stand; asked for only where somebody says what was looked at
     */
    Optional<String> clash(WrittenReport standing, Supplier<List<SectionText>> now) {
        if (JudgedVersion.another(report, standing.version())) {
            return Optional.of(WORDS.textClash());
        }
        return seen.map(known -> changed(known, now.get()))
                .filter(changed -> !changed.isEmpty())
                .map(WORDS::textsChanged);
    }

    /** What those are called that are others by now. */
    private List<String> changed(Map<String, String> known, List<SectionText> now) {
        return now.stream()
                .filter(one -> section.isEmpty() || section.get().equals(one.key()))
                .filter(one -> !Integer.toString(one.written()).equals(known.get(one.key())))
                .map(SectionText::name)
                .toList();
    }
}
