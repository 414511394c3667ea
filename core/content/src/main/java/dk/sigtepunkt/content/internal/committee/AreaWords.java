package dk.sigtepunkt.content.internal.committee;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.municipality.NamedArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a committee file says of areas, in codes. Besides codes it may say {@code kommunen}, {@code naboer},
 * {@code regionen} and {@code landet}, and so serve in any municipality; a place that has such a word as its code keeps
 * it. Nothing at all is the municipality itself.
 */
public final class AreaWords {
    private static final MappingWords WORDS = MappingWords.danish();
    private static final String COUNTRY = "000";

    private final Municipality municipality;
    private final Map<String, List<AreaCode>> words = new LinkedHashMap<>();

    /** @param places the codes of the committee's own places */
    AreaWords(Municipality municipality, Set<String> places) {
        this.municipality = municipality;
        words.put("kommunen", List.of(municipality.area()));
        words.put(
                "naboer",
                municipality.neighbours().stream().map(NamedArea::code).toList());
        words.put("regionen", List.of(municipality.region().code()));
        words.put("landet", List.of(new AreaCode(COUNTRY)));
        words.keySet().removeAll(places);
    }

    public Municipality municipality() {
        return municipality;
    }

    /** @throws IllegalArgumentException with what is wrong for what is no code, and for a word of several areas */
    public AreaCode one(String text) {
        List<AreaCode> areas = text.isBlank() ? List.of(municipality.area()) : all(text);
        if (areas.size() != 1) {
            throw new IllegalArgumentException(WORDS.notOneArea(text));
        }
        return areas.get(0);
    }

    /** @throws IllegalArgumentException with what is wrong for what is no code */
    List<AreaCode> all(String text) {
        List<AreaCode> areas = words.get(text);
        return areas == null ? List.of(new AreaCode(text)) : areas;
    }

    /** A text for a source with each word in braces replaced by its codes, with commas. */
    String filled(String text) {
        String filled = text;
        for (Map.Entry<String, List<AreaCode>> word : words.entrySet()) {
            filled = filled.replace(
                    "{" + word.getKey() + "}",
                    word.getValue().stream().map(AreaCode::value).collect(Collectors.joining(",")));
        }
        return filled;
    }
}
