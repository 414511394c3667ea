package dk.sigtepunkt.domain.templates;

import dk.sigtepunkt.domain.reports.ReportKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the product puts together itself in a report; codes are stored and told over the interface: they stay. */
public enum Chapter {
    /** Whether they are on the right path, beside the computed status. */
    REFLECTION("reflection", Place.NEEDED, Place.NONE),
    /** What is another than in the report before. */
    COMPARED("compared", Place.NEEDED, Place.NONE),
    /** Where each committee's report is. */
    COMMITTEES("committees", Place.NONE, Place.NEEDED),
    SIGTEPUNKTER("sigtepunkter", Place.NONE, Place.NEEDED),
    /** Some indicators of all, on one page. */
    KEY_FIGURES("key-figures", Place.NONE, Place.POSSIBLE),
    CHANGES("changes", Place.NONE, Place.NEEDED),
    /** Every focus area, in a committee's report with figures, actions, evidence and claims. */
    AREAS("areas", Place.NEEDED, Place.NEEDED),
    /** What bodies asked and what was answered, unanswered questions too. */
    QUESTIONS("questions", Place.NEEDED, Place.POSSIBLE),
    /** What committees' work does in one another's areas. */
    CROSSINGS("crossings", Place.NEEDED, Place.POSSIBLE),
    /** Every figure that was replaced. */
    CORRECTIONS("corrections", Place.NONE, Place.POSSIBLE);

    private final String code;
    private final Place committees;
    private final Place overall;

    Chapter(String code, Place committees, Place overall) {
        this.code = code;
        this.committees = committees;
        this.overall = overall;
    }

    private enum Place {
        NONE,
        POSSIBLE,
        NEEDED
    }

    public String code() {
        return code;
    }

    private Place place(ReportKind kind) {
        return kind == ReportKind.COMMITTEE ? committees : overall;
    }

    /** Whether reports of the kind can have it. */
    public boolean of(ReportKind kind) {
        return place(kind) != Place.NONE;
    }

    /** Whether every report of the kind has it, whatever its template. */
    public boolean needed(ReportKind kind) {
        return place(kind) == Place.NEEDED;
    }

    /** Whether people write in it, so that they can be told what. */
    public boolean guided(ReportKind kind) {
        return kind == ReportKind.COMMITTEE && (this == REFLECTION || this == AREAS);
    }

    public static List<Chapter> all(ReportKind kind) {
        return Arrays.stream(values()).filter(one -> one.of(kind)).toList();
    }

    public static Optional<Chapter> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
