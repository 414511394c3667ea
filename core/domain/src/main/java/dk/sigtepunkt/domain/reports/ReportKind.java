package dk.sigtepunkt.domain.reports;

import java.util.Arrays;
import java.util.Optional;

/** Which report it is; codes are stored and stand in addresses: they stay. */
public enum ReportKind {
    /** What a committee reports of itself. */
    COMMITTEE("committee"),
    /** What is laid before the council of all of them. */
    QUARTERLY("quarterly"),
    /** The thorough one, which every sigtepunkt and focus area appears in. */
    IN_DEPTH("in-depth");

    private final String code;

    ReportKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<ReportKind> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
