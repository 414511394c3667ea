package dk.sigtepunkt.rest.internal.http;

import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.recording.Intake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends a request with an error that the caller can do something about. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final String detail;
    private final transient @Nullable List<FaultJson> faults;
    private final transient @Nullable List<String> findings;
    private final @Nullable Integer line;
    private final @Nullable Integer column;

    private Problem(
            ProblemKind kind,
            String detail,
            @Nullable List<FaultJson> faults,
            @Nullable List<String> findings,
            @Nullable Integer line,
            @Nullable Integer column) {
        super(kind.code());
        this.kind = kind;
        this.detail = detail;
        this.faults = faults;
        this.findings = findings;
        this.line = line;
        this.column = column;
    }

    public static Problem of(ProblemKind kind) {
        return of(kind, kind.usualDetail());
    }

    /** @param detail Danish: what is wrong, and what to do */
    public static Problem of(ProblemKind kind, String detail) {
        return new Problem(kind, sentence(detail), null, null, null, null);
    }

    static Problem unreadable(int line, int column) {
        String detail =
                "Læsningen gik i stå på linje %d, tegn %d. Ret indholdet, og send det igen.".formatted(line, column);
        return new Problem(ProblemKind.UNREADABLE_JSON, detail, null, null, line, column);
    }

    public static Problem faulty(List<Intake.Fault> faults) {
        return new Problem(
                ProblemKind.FAULTY_ITEMS,
                "Intet er gemt. Ret fejlene i errors, og send det hele igen.",
                faults.stream().map(FaultJson::of).toList(),
                null,
                null,
                null);
    }

    public static Problem denied(Denied why) {
        return why.unknown() ? of(ProblemKind.UNAUTHORIZED) : of(ProblemKind.FORBIDDEN, why.sentence());
    }

    /** @param findings Danish sentences, at least one */
    public static Problem refused(List<String> findings) {
        return new Problem(
                ProblemKind.COMMITTEE_REFUSED,
                "Intet er ændret. Ret fejlene i findings, og send filen igen.",
                null,
                List.copyOf(findings),
                null,
                null);
    }

    public ProblemKind kind() {
        return kind;
    }

    /** @param path what was asked for */
    public ProblemJson answer(String path) {
        return new ProblemJson(
                "urn:sigtepunkt:problem:" + kind.code(),
                kind.title(),
                kind.status(),
                detail,
                kind.code(),
                path,
                faults,
                findings,
                line,
                column);
    }

    private static String sentence(String text) {
        String proper = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return proper.endsWith(".") ? proper : proper + ".";
    }
}
