package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which text of a committee's part of a report: stored and written in addresses, so that it stays. */
public record SectionKey(String value) implements Comparable<SectionKey> {
    private static final String AREA = "area.";
    private static final Pattern WRITTEN = Pattern.compile("(area\\.)?[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 70;

    /** The committee's own assessment, of its work as a whole; made after what it is checked by. */
    public static final SectionKey ASSESSMENT = new SectionKey("assessment");

    /** @throws IllegalArgumentException when it can be neither a section of a template nor an area's */
    public SectionKey {
        if (!WRITTEN.matcher(value).matches() || value.length() > LONGEST) {
            throw new IllegalArgumentException("no key of a section: " + value);
        }
    }

    /** The committee's word about one of its focus areas. */
    public static SectionKey of(FocusAreaKey area) {
        return new SectionKey(AREA + area);
    }

    /** Empty when the text is no key. */
    public static Optional<SectionKey> find(String written) {
        return WRITTEN.matcher(written).matches() && written.length() <= LONGEST
                ? Optional.of(new SectionKey(written))
                : Optional.empty();
    }

    /** Empty for a section of the template, as the assessment. */
    public Optional<FocusAreaKey> area() {
        return value.startsWith(AREA)
                ? Optional.of(new FocusAreaKey(value.substring(AREA.length())))
                : Optional.empty();
    }

    @Override
    public int compareTo(SectionKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
